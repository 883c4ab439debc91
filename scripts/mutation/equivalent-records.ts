/** Of the records and what stands on them. */
import type { Equivalent } from './equivalent';

export const RECORDS: readonly Equivalent[] = [
  {
    file: 'state/actions.ts',
    change: '|| left gone',
    guard: 'unseen',
    reason:
      'Where nothing was chosen the page shows no assessment, so an answer found a moment later differs from what is shown, as the right side says; where none is found nothing is replaced.',
  },
  {
    file: 'state/actions.ts',
    change: '? never',
    guard: 'answer === null',
    reason: 'The view gives no time with an answer that is null, whatever stands in the record (`answerIn`).',
  },
  {
    file: 'state/choice.ts',
    change: 'catch empty',
    guard: '{ return null; }',
    reason: 'What is remembered is only compared with the ids of assessments; undefined is none of them, like null.',
  },
  {
    file: 'state/choice.ts',
    change: '&& left gone',
    guard: 'chosen !== null',
    reason: 'The keys of the view are texts, so that it finds no assessment for null.',
  },
  {
    file: 'state/engine.ts',
    change: 'if never',
    guard: '!found',
    reason: 'Reading from null throws, and the `catch` around it gives null too.',
  },
  {
    file: 'state/faults.ts',
    change: '? always',
    guard: "'key' in fault",
    reason:
      'Faults of one code either all have a key or all have none; without one the id then ends in "undefined" for each.',
  },
  {
    file: 'state/lasting.ts',
    change: '&& right gone',
    guard: 'quota !== undefined',
    reason: 'Undefined is not greater than 0, so that the last part says the same; the types ask for this one.',
  },
  {
    file: 'state/learning-view.ts',
    change: '< to <=',
    guard: 'a < b',
    reason: 'The ids of a map are compared; no two are equal.',
  },
  {
    file: 'state/merge.ts',
    change: '> to >=',
    guard: 'a[1] > b[1]',
    reason: 'Reached only where the two stamps differ.',
  },
  {
    file: 'state/merge.ts',
    change: '&& left gone',
    guard: 'a[0] !== b[0]',
    reason: 'A quick exit: the texts of one and the same value are equal, and none of them is greater.',
  },
  {
    file: 'state/merge.ts',
    change: 'if never',
    guard: 'a === b',
    reason: 'A quick exit: no field of a record is newer than itself, and then `a` is returned too.',
  },
  {
    file: 'state/presence.ts',
    change: 'catch empty',
    guard: '{ return null; }',
    reason: 'The only caller counts it, and the text "undefined" is no number, so that it counts as 0 like null.',
  },
  {
    file: 'state/presence.ts',
    change: '&& left gone',
    guard: 'text !== null',
    reason: 'The expression reads null as the text "null", which is no number; the types ask for this part.',
  },
  {
    file: 'state/record.ts',
    change: 'catch empty',
    guard: "{ return { kind: 'unreadable' }; }",
    reason: 'The data then stays undefined, and the next line calls what is no object unreadable.',
  },
  {
    file: 'state/record.ts',
    change: 'if never',
    guard: 'known !== undefined',
    reason: 'A quick exit: records are never changed, so that their text made anew is the same.',
  },
  {
    file: 'state/record.ts',
    change: '< to <=',
    guard: 'a < b',
    reason: 'The names of the fields of one record are compared; no two are equal.',
  },
  {
    file: 'state/records.ts',
    change: 'if never',
    guard: 'disk.local.peek(key) === raw',
    reason: 'A quick exit: local storage leaves an equal text alone, and the mirror gets the same text once more.',
  },
  {
    file: 'state/records.ts',
    change: 'if never',
    guard: 'mine === theirs',
    reason:
      'A quick exit: its stamps are known, a record loses nothing to itself, and merged with itself it stays the same.',
  },
  {
    file: 'state/room.ts',
    change: 'catch empty',
    guard: '{ return null; }',
    reason: 'The only caller asks whether there is one; undefined is as little one as null.',
  },
  {
    file: 'state/record.ts',
    change: '> to >=',
    guard: 'stamp > newest',
    reason: 'Where the two are equal the newest becomes what it is.',
  },
];
