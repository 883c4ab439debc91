/** The store: what a tab holds, and what it writes. */
import type { Equivalent } from './equivalent';

const NO_EQUAL_IDS = 'Two of a list never have the same id: it is part of the key each was read by.';

export const STORE: readonly Equivalent[] = [
  {
    file: 'state/snapshots.ts',
    change: 'if never',
    guard: 'rows.size === 0',
    reason: 'A quick exit: without rows nothing is found, only the code of the door is fetched for nothing.',
  },
  { file: 'state/snapshots.ts', change: '< to <=', guard: 'a.id < b.id', reason: NO_EQUAL_IDS },
  { file: 'state/teams.ts', change: '< to <=', guard: 'a.id < b.id', reason: NO_EQUAL_IDS },
  { file: 'state/view.ts', change: '< to <=', guard: 'a.id < b.id', reason: NO_EQUAL_IDS },
  {
    file: 'state/view.ts',
    change: '< to <=',
    guard: 'a.createdAt < b.createdAt',
    reason: 'It is only asked where the two are different.',
  },
  {
    file: 'state/view.ts',
    change: '< to <=',
    guard: "newest < (record?.deleted?.[1] ?? '')",
    reason: 'Every key that is edited gets a stamp of its own, so an answer never has the stamp of a deletion.',
  },
  {
    file: 'state/vault.ts',
    change: '<= to <',
    guard: 'stampOf(raw) <= mark',
    reason: 'The mark of a deletion is a stamp of its own, so no record has it.',
  },
  {
    file: 'state/vault.ts',
    change: '&& right gone',
    guard: 'raw !== disk.local.peek(key)',
    reason: 'The same text is taken right after, by `look`; taken twice it adds nothing, and is copied aside once.',
  },
  {
    file: 'state/wipe.ts',
    change: 'catch empty',
    guard: '{ return false; }',
    reason: 'Without it the answer is undefined, and the only caller asks whether it is true.',
  },
  {
    file: 'state/team-parts.ts',
    change: '|| left gone',
    guard: 'a === b',
    reason: 'A quick exit: what is the same value has the same JSON.',
  },
  {
    file: 'state/team-records.ts',
    change: 'if never',
    guard: 'texts.get(row) === raw',
    reason: 'It saves work: merging a text once more changes nothing, and a fault is told once for each key.',
  },
  {
    file: 'state/team-records.ts',
    change: 'filter takes all',
    guard: "!row.startsWith('local ')",
    reason:
      'A write removes superseded rows of the mirror; none of these begins with "local ", so nothing more is removed.',
  },
  {
    file: 'state/teams.ts',
    change: 'filter takes all',
    guard: 'key.startsWith(TEAM_HEADS)',
    reason: 'The record of a part is not under the name of a head, so `envelopeOf` finds no team in it.',
  },
  {
    file: 'state/vault.ts',
    change: 'if never',
    guard: "first.includes(recordKey(key)?.assessmentId ?? '')",
    reason: 'What is shown is only read before the rest; the loop below it reads everything.',
  },
  {
    file: 'state/vault.ts',
    change: 'if never',
    guard: 'turn',
    reason: 'Without its turns the same is done in one go; the bench measures what that costs.',
  },
  {
    file: 'state/disk.ts',
    change: 'if never',
    guard: 'due.get(row) === raw',
    reason:
      'It frees memory: what has arrived is neither refused nor taken back any more, and nothing else is asked of it.',
  },
  {
    file: 'state/disk.ts',
    change: 'if never',
    guard: '!mirror',
    reason: 'Reading without a mirror throws, which gives null too; the fault it adds is there since the beginning.',
  },
  {
    file: 'state/store.ts',
    change: '&& left gone',
    guard: 'turn',
    reason: 'Without a turn the page is told once more of what it is told at the end of the reading.',
  },
  {
    file: 'state/store.ts',
    change: '&& right gone',
    guard: "view.assessment(choice.get() ?? '') !== state.current",
    reason: 'The page is then told at every turn of what it shows already; the bench measures what that costs.',
  },
  {
    file: 'state/vault.ts',
    change: '<= to <',
    guard: 'stampOf(row.raw) <= raw',
    reason: 'The mark of a deletion is a stamp of its own, so no text has it.',
  },
  {
    file: 'state/view.ts',
    change: '> to >=',
    guard: 'stamp > newest',
    reason: 'Where the two are equal the newest becomes what it is.',
  },
  {
    file: 'state/view.ts',
    change: '> to >=',
    guard: 'stamp > exported',
    reason: 'Every key that is edited gets a stamp of its own, so an answer never has the stamp of an export.',
  },
];
