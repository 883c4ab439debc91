/** Words of the error page. A file of their own, because the error page must not wait for anything to load. */
export const failure = {
  title: 'This page failed',
  text: 'Something in it went wrong. Your answers are kept in this browser and were not touched. Try again; if it fails again, download the raw data to be safe, then reload.',
  detail: 'What failed: {message}',
  retry: 'Try again',
  download: 'Download the raw data',
} as const;
