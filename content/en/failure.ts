/** Words of the error page: few, because they travel with every page. */
import type { FailureWords } from '@/content/words';

export const failure = {
  title: 'This page failed',
  text: 'Something in it went wrong. Your answers are kept in this browser and were not touched. Try again; if it fails again, download the raw data to be safe, then reload.',
  detail: 'What failed: {message}',
  retry: 'Try again',
  download: 'Download the raw data',
} satisfies FailureWords;
