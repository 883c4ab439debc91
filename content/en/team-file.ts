/** The English words of a team's files. Questions, titles and labels have their home elsewhere. */
import type { TeamFileWords } from '@/domain/formats/team-words';

export const teamFile: TeamFileWords = {
  title: 'Twelve-Factor team report',
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
  agreement: 'All agree on {agree} of the {both} questions that two or more answered',
  open: '{open} of {n} questions to discuss have no agreed answer yet',
  spreads: {
    heading: 'How far apart the scores are',
    none: 'Nobody has a factor score yet.',
    points: '{points} points',
  },
  discuss: {
    heading: 'Discuss first',
    lead: 'The widest disagreement × importance comes first. The answer in bold is what the team agreed on.',
    none: 'Nobody disagrees.',
  },
  agreed: { heading: 'Also agreed', none: 'Nothing else was agreed.' },
  actions: { heading: 'Actions', none: 'No action was written down.' },
  method: [
    'The score is made of what the team agreed on, not of an average. Disagreement is four times the variance of the answers (yes 1, partly ½, no 0): 0 when all agree, 100 of 100 when half say yes and half say no. A show of hands of n counts is n people for its question.',
    'Tick actions here when they are done, and import the file on the team page: ticks, words and notes count.',
  ],
  columns: { what: 'Action', factor: 'Factor', question: 'Question', owner: 'Owner', due: 'Due', done: 'Done' },
  yes: 'Yes',
  no: 'No',
};
