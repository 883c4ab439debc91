import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Three kinds of work, three moments. Ask where in your pipeline each one ends, and expect a pause at release, which many teams do not have. Boring is meant as praise: what runs at three in the morning should have nothing left to decide.',
    picture:
      'At step two say what must be finished here: fetch, compile, bundle, test. At step four point at the number. A release is a build and a config together, so a changed setting is a new release although nothing was built. At the last step ask whether yours still exists.',
    simulation:
      'Let the machine reboot before you change anything. What a start needs is what can stop it. Then try to go back to the release before the last; the room will notice that a tag which moves is no name. Solve it together and read out the ledger.',
    discussion:
      '“What exactly is N-1?” sounds simple and seldom is. Ask for the command that would run it. For steps of the start-up that touch the network, think of migrations, licence checks and package managers. The third question is about a record, not about trust.',
    exercise:
      'Sticky notes, one step each, from merge to live traffic. The steps nobody admits to are the useful ones, so ask for the last three deploys rather than for the usual one. Sort under build, release and run, mark what is in the wrong stage, move one.',
    hands:
      'Identical digest everywhere is the evidence for the first question; “the same Dockerfile” is not. The last question is decided by one test: would it start with the registry down and a read-only disk?',
    summary:
      'Work in the run stage is the first to move, because it fails when nobody is there. Who moves it, and by when?',
  },
  summary: [
    'Build once for one commit; the artefact knows no deploy.',
    'A release is build plus config, with a number that is never used twice.',
    'Starting must need nothing but the release, so that going back is one step.',
  ],
};
