import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Ask what would have to change to point the service at another database tonight. If the answer contains the word commit, you have your finding. The code should not be able to tell a database you run from one you rent.',
    picture:
      'Walk clockwise and name the variable on each line. At the payment provider stop and say that a third party is attached like everything else, with an address and a proof of identity. From step four on it is a drill: say aloud who does what, and how long it takes in your team.',
    simulation:
      'Press attach at once and count the edits it turns up. Each edit is a coupling with a name: address, vendor library, dialect. The last lesson is not about config at all: what the copy knows was decided when somebody chose between a replica and a backup.',
    discussion:
      'For each resource ask three words: swap, fail, credential. The second question is where users come in, and it often ends at a missing time-out. If nobody could replace the credentials tonight, write that down as an action, not as a worry.',
    exercise:
      'The app goes in the middle of the sheet. Insist on one line for every service, mail and monitoring included, and on the variable written on the line. Then count the edits a swap would need. A number above zero, or a line without a variable, is a finding.',
    hands:
      'There are only two questions, so take your time. The first is about addresses in code, scripts and queries, and the nightly export counts. The second asks for a rehearsal: whoever has never swapped one answers Partly at best.',
    summary:
      'Take the line with the highest count from the map. One owner, one date, and a rehearsal in staging as the proof.',
  },
  summary: [
    'Every service is attached by config: one variable says where it is.',
    'Your own database and a provider’s look alike to the code.',
    'A swap that was never rehearsed is a hope. Rehearse one each quarter.',
  ],
};
