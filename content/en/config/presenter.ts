import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Offer the test that fits in one sentence: could you publish the repository this afternoon? Watch faces more than hands. Config here means only what varies from deploy to deploy, which is a smaller list than most people have in mind.',
    picture:
      'Follow one artefact from left to right. The crossing to remember is the one between repository and secret store, where nothing passes. At step three ask for an example of a harmless default; at step six ask what an outsider would learn from the names alone.',
    simulation:
      'Let the room sort the six settings by shouting, and do not correct anybody. Then press the three events and read what leaked. The usual mistake is to treat every setting alike. Two questions settle each: does it vary, and would it hurt in print?',
    discussion:
      'The oldest secret is rarely known, which is an answer. For who can read production variables, ask for the list, not for the policy. When the talk turns to a product for secrets, park it: first where values live, then with what.',
    exercise:
      'Ten real settings on ten cards, four places on the table. Disagreement is what you are after: ask both people whether the value varies and whether it is secret, and the card usually moves by itself. Finish with two moves, each with an owner.',
    hands:
      'A template with sample values is allowed; a file with real ones is not, on any branch and in any commit. For the publish question, count how long people hesitate: only an immediate answer is a Yes.',
    summary:
      'A committed secret counts as published: replacing it comes before tidying the history. If one was found today, that is the action, and it is due this week.',
  },
  summary: [
    'Config is what varies between deploys. Everything else is code.',
    'Two questions place any setting: does it vary, and would it hurt in print?',
    'Read all of it once at the start, and refuse to start when something is missing.',
  ],
};
