/** Words of a team's files for tests, so that the formats are tested without our words. */
import type { TeamFileWords } from './team-words';

export const teamFileWords: TeamFileWords = {
  title: 'Team report',
  labels: {
    round: 'Meeting',
    people: 'People',
    agreement: 'Agreement',
    open: 'Open',
    factor: 'Factor',
    lowest: 'Lowest',
    median: 'Median',
    highest: 'Highest',
    spread: 'Spread',
  },
  people: '{n}',
  peopleNamed: '{n}: {names}',
  numbered: 'no. {number}',
  hands: '(shows of hands: {hands})',
  agreement: '{agree} of {both}',
  open: '{open} of {n}',
  spreads: { heading: 'Spread', none: 'none', points: '{points} points' },
  discuss: { heading: 'Discuss first', lead: 'Widest first.', none: 'none' },
  agreed: { heading: 'Also agreed', none: 'none' },
  actions: { heading: 'Actions', none: 'none' },
  method: ['How it is made.'],
  columns: { what: 'Action', factor: 'Factor', question: 'Question', owner: 'Owner', due: 'Due', done: 'Done' },
  yes: 'Yes',
  no: 'No',
};
