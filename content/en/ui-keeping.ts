/** Words of the interface in English: keeping data safe: what is wrong with storage, reminders, how long data lasts. */
export const keeping = {
  notices: {
    blocked: {
      title: 'This browser does not let the site keep anything',
      text: 'Answers work, but only until this page is closed. Export before you leave, or allow storage for this site and reload.',
    },
    quota: {
      title: 'This browser’s storage is full',
      text: 'Your last change is kept in a second store and on this page. Export now to be safe, then free some space.',
    },
    unreadable: {
      title: 'Something saved here could not be read',
      text: 'It has been set aside, not deleted, and everything else is kept. Download the raw data if it matters to you.',
      items: 'Affected: {items}.',
      question: 'question {number} of {service}',
      oldQuestion: 'an answer of {service} to a question this checklist does not have ({id})',
      head: 'name and settings of {service}',
      snapshot: 'a snapshot of {service}',
      other: 'the record {key}',
    },
    future: {
      title: 'These answers were saved by a newer version of this page',
      text: 'They are shown but cannot be changed here, so that nothing is lost. Reload the page to get the newer version.',
    },
    mirror: {
      title: 'The second copy of your answers cannot be kept',
      text: 'They are saved, but a crash of the browser right after an answer could lose it. Export when you are done.',
    },
    snapshots: {
      title: 'A snapshot could not be stored',
      text: 'It is kept on this page only, and goes when the page is closed. Your answers are saved as usual. Export this service as JSON now: the file holds its snapshots.',
    },
    teams: {
      title: 'A change of a team could not be stored',
      text: 'It is kept on this page only, and goes when the page is closed. Export the team as JSON now: the file holds everything.',
    },
    missing: {
      title: {
        one: 'A service that was kept here is gone',
        other: '{n} services that were kept here are gone',
      },
      text: {
        one: '{found} of {expected} is left. This browser, or somebody using it, has removed stored data: browsers do that when the disk is full, or when a site was not visited for some time. What is left is safe. Restore the rest from a file you exported. If you removed it yourself, hide this notice.',
        other:
          '{found} of {expected} are left. This browser, or somebody using it, has removed stored data: browsers do that when the disk is full, or when a site was not visited for some time. What is left is safe. Restore the rest from a file you exported. If you removed it yourself, hide this notice.',
      },
    },
    restored: {
      title: 'Your answers were brought back from the second copy',
      text: {
        one: 'This browser’s first store was empty, after a crash or because data was cleared. {n} service was restored, and both copies are complete again. Check your last answers, and export to be safe.',
        other:
          'This browser’s first store was empty, after a crash or because data was cleared. {n} services were restored, and both copies are complete again. Check your last answers, and export to be safe.',
      },
      learning: {
        title: 'What you learned was brought back from the second copy',
        text: 'This browser’s first store was empty, after a crash or because data was cleared. Your lessons are marked as before, and both copies are complete again. There were no answers.',
      },
    },
    deletion: {
      title: 'Deleting is not finished',
      text: 'One of the two copies could not be reached. It is deleted the next time this site is opened.',
    },
    due: {
      title: 'Worth an export: {services}',
      text: 'At least {changes} answers changed since the last export, or since the beginning, more than {days} days ago. They are saved in this browser. Some browsers, Safari among them, remove what a site keeps when it was not visited for seven days, so a file elsewhere is safer.',
      and: '{first} and {n} more',
    },
    unnamed: 'an unnamed service',
    download: 'Download the raw data',
    dismiss: 'Hide this notice',
    later: 'Remind me in a week',
    export: 'Go to export',
    restore: 'Restore from a file',
  },
  standing: {
    heading: 'How long it lasts here',
    lasting: 'The browser has promised to keep it until you delete it.',
    fleeting: 'The browser may remove it when the disk is full, or when you have not visited for some time.',
    unknown: 'The browser does not say how long it keeps it.',
    ask: 'Ask the browser to keep it',
    granted: 'The browser agreed to keep it.',
    declined: 'The browser did not agree. It may later, when you have visited more often. A file you exported is safe.',
    room: 'Used by this site: {used} of {allowed}.',
    exported: 'Last export of this service: {date}.',
    neverExported: 'This service was never exported.',
  },
} as const;
