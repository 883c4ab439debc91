/** Words of the interface in English: use without a network, and newer versions. */
export const offline = {
  update: {
    title: 'A newer version is ready',
    text: 'You can go on with this one. When you change over, this page is loaded again; what you have typed is kept.',
    take: 'Use the newer version',
    later: 'Later',
  },
  page: {
    title: 'This page is not kept here',
    description: 'There is no network at the moment, and this page is not among those kept in this browser.',
    home: 'To the start page',
    kept: 'All pages of the language you used here are kept: lessons, assessment, report and the rest work as usual. For this page, try again when the network is back.',
  },
  standing: {
    title: 'Without a network',
    unknown: 'Whether the pages are kept in this browser is not known yet.',
    keeping:
      'The pages of this language are being fetched, to be kept in this browser. That takes about three megabytes, once.',
    kept: 'All pages of this language are kept in this browser. They open without a network.',
    insecure:
      'This page was opened over plain HTTP, where browsers keep no pages for use without a network. Everything else works. Over HTTPS the pages would be kept.',
    unsupported: 'This browser keeps no pages for use without a network. Everything else works.',
    sparing:
      'Your browser is set to save data, so the pages are not fetched in advance. Everything works while there is a network.',
  },
} as const;
