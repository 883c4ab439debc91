/** Guards of the team's files, of merging and of restoring whose loss changes nothing. */
import type { Equivalent } from './equivalent';

export const TEAM: readonly Equivalent[] = [
  {
    file: 'domain/formats/team-csv.ts',
    change: '? never',
    guard: 'action.item === null',
    reason:
      'Without it the cell is null, which join writes as the same nothing; itemWords takes null for an id nobody has words for.',
  },
  {
    file: 'domain/formats/team-in.ts',
    change: '|| left gone',
    guard: "problem.code !== 'member-dropped'",
    reason:
      'It says which problems have a member. One at a place in repeated.members is null by then, so that its only problem is member-dropped; other problems have another place or none, which the right operand keeps.',
  },
  {
    file: 'domain/formats/team-in.ts',
    change: '&& left gone',
    guard: 'isFields(data)',
    reason:
      'At the format: the text begins with { or [, and a list has no own format. At the time of export: foreignFormat has refused all but an object by then.',
  },
  {
    file: 'domain/formats/team-in.ts',
    change: '&& right gone',
    guard: "Object.hasOwn(data, 'format')",
    reason:
      'JSON.parse makes plain objects, also of __proto__ an own field, and what every object inherits has no format.',
  },
  {
    file: 'domain/formats/team-in.ts',
    change: '? always',
    guard: "isFields(data) && Object.hasOwn(data, 'format')",
    reason: 'The text begins with { or [: what is parsed is an object or a list, and neither inherits a format.',
  },
  {
    file: 'domain/formats/team-in.ts',
    change: '|| left gone',
    guard: '!isFields(data)',
    reason: 'foreignFormat has refused all but an object by then; it is for the type.',
  },
  {
    file: 'domain/formats/team-in.ts',
    change: '|| left gone',
    guard: 'positions.size === 0',
    reason: 'A quick exit: without positions the list is copied as it is, and the data given is given back as text.',
  },
  {
    file: 'domain/formats/team-in.ts',
    change: '|| right gone',
    guard: '!isFields(data)',
    reason: 'foreignFormat has refused all but an object by then; it is for the type.',
  },
  {
    file: 'domain/formats/team-markdown-in.ts',
    change: '> to >=',
    guard: 'entry.line > from',
    reason:
      'The line with the number from is the mark of the actions alone, which begins with no bullet and so is no entry; Infinity is no line.',
  },
  {
    file: 'domain/formats/team-markdown-out.ts',
    change: '? never',
    guard: 'share === null',
    reason:
      'Only factors with a median have a row, and lowest, median and highest are null together: when nobody has a score. It is for the type.',
  },
  {
    file: 'domain/formats/team-markdown-out.ts',
    change: '? always',
    guard: 'row',
    reason: 'summaryRows always gives the score first, and the other rows come out of lists; it is for the type.',
  },
  {
    file: 'domain/formats/team-marks.ts',
    change: '&& left gone',
    guard: 'item !== null',
    reason: 'isItemId says no to null, which is no text; it is for the type.',
  },
  {
    file: 'domain/formats/team-sum.ts',
    change: '&& left gone',
    guard: 'given !== null',
    reason: 'isRecordId says no to null itself.',
  },
  {
    file: 'domain/merge-answers.ts',
    change: '< to <=',
    guard: 'compareSaid(a, b) < 0',
    reason:
      'It is 0 only where the answers are the same and the times too, none of which is the empty text: then both sides give the same.',
  },
  {
    file: 'domain/merge-answers.ts',
    change: '< to <=',
    guard: 'compareNotes(a.note, b.note) < 0',
    reason: 'It is 0 only where the notes are the same text.',
  },
  {
    file: 'domain/merge-answers.ts',
    change: '< to <=',
    guard: 'a < b',
    reason: 'The line before returns where they are equal.',
  },
  {
    file: 'domain/merge-rows.ts',
    change: '> to >=',
    guard: 'mine > theirs',
    reason: 'The line before returns where they are equal.',
  },
  {
    file: 'domain/merge.ts',
    change: '< to <=',
    guard: 'String(a) < String(b)',
    reason: 'They are keys of one object, which are never equal.',
  },
  {
    file: 'domain/restore-assessment.ts',
    change: '? always',
    guard: 'isFields(from.answers)',
    reason: 'Its only caller, salvageSnapshots, drops a snapshot whose answers are no object; it is for the type.',
  },
  {
    file: 'domain/restore.ts',
    change: '|| left gone',
    guard: '!isFields(assessment)',
    reason:
      'What is no object has no answers by the line before, so that the right operand refuses it with the same reason; it is for the type.',
  },
];
