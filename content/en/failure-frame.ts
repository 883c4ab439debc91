/** Words for when the frame of all pages fails: fewer still, because those of every language travel with every page. */
export const frameFailure = {
  title: 'This page failed',
  text: 'Something in it went wrong. Your answers are kept in this browser and were not touched.',
  retry: 'Load it again',
} as const;
