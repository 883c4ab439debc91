import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers, ItemAnswer } from './answers';
import { ANSWERS } from './answers';
import type { Snapshot } from './assessment';
import { answering, assessing, NOW, smallChecklist } from './fixtures';
import { mergeAssessments } from './merge';
import { mergeAnswer } from './merge-answers';
import { bringing, changedByHand, compareAnswers, stands, takenByItself } from './merge-rows';
import { runs } from './runs';

const checklist = smallChecklist;
const EARLIER = '2026-08-21T10:00:00.000Z';
const said = (answer: ItemAnswer['answer'], answeredAt: string | null = null, note = ''): ItemAnswer => ({
  answer,
  note,
  answeredAt,
});
const mint = () => 'minted';

function rowOf(here: ItemAnswer | null, there: ItemAnswer | null) {
  const one = (given: ItemAnswer | null): Answers => (given ? { 'logs-to-stdout': given } : {});
  const [row] = compareAnswers(one(here), one(there), checklist);
  if (!row) throw new Error('Neither side says anything.');
  return row;
}

test.each([
  ['the same', said('yes', NOW), said('yes', EARLIER), 'same'],
  ['only here', said('yes', NOW), null, 'only-here'],
  ['only there', null, said('no', null, 'files'), 'only-there'],
  ['newer here', said('yes', NOW), said('no', EARLIER), 'newer-here'],
  ['newer there', said('yes', EARLIER), said('no', NOW), 'newer-there'],
  ['at the same moment', said('yes', NOW), said('no', NOW), 'unknown-time'],
  ['without a time', said('yes', NOW), said('no'), 'unknown-time'],
  ['the same answer with a note here', said('yes', NOW, 'one repo'), said('yes', NOW), 'only-here'],
  ['the same answer with a note there', said('yes', NOW), said('yes', NOW, 'one repo'), 'only-there'],
  ['the same answer with two notes', said('yes', NOW, 'one repo'), said('yes', EARLIER, 'two'), 'unknown-time'],
  ['a note against an answer', said(null, null, 'ask Ana'), said('no', NOW, 'files'), 'unknown-time'],
  ['a dated note against an older answer', said(null, NOW, 'ask Ana'), said('no', EARLIER, 'files'), 'unknown-time'],
  ['an answer against a later dated note', said('no', EARLIER, 'files'), said(null, NOW, 'ask Ana'), 'unknown-time'],
  ['a note here that the answer there has too', said(null, null, 'files'), said('no', NOW, 'files'), 'only-there'],
] as const)('an item is told by how the two sides stand: %s', (_, here, there, kind) => {
  expect(rowOf(here, there).kind).toBe(kind);
});

test('every item either side says something about has its row, in the order of the checklist, and silence has none', () => {
  const here = { 'retired-one': said('no'), 'one-event-per-line': said('yes'), 'logs-to-stdout': said(null) };
  const there = { 'one-repository': said('yes'), 'another-one': said(null, null, 'note') };
  const rows = compareAnswers(here, there, checklist);
  expect(rows.map(({ item }) => item)).toEqual(['one-repository', 'one-event-per-line', 'another-one', 'retired-one']);
});

test('the other side adds to what is here and takes nothing away', () => {
  const row = rowOf(said('yes', NOW, 'one repo'), said('no', EARLIER));
  expect(stands(row, { side: 'there', note: 'there' })).toEqual(said('no', EARLIER, 'one repo'));
  expect(stands(rowOf(said('yes', NOW), null), { side: 'there', note: 'here' })).toEqual(said('yes', NOW));
});

test('what only the other side says can be refused whole', () => {
  const row = rowOf(said('yes', NOW), said('yes', NOW, 'one repo'));
  expect(stands(row, { side: 'here', note: 'here' })).toEqual(said('yes', NOW));
});

test('both notes can be kept', () => {
  const row = rowOf(said('yes', NOW, 'one repo'), said('no', NOW, 'two'));
  expect(stands(row, { side: 'there', note: 'both' })).toEqual(said('no', NOW, 'one repo\n\ntwo'));
});

test('what stands by itself is what merging gives, whatever the two sides say', () => {
  const one = fc.option(
    fc
      .tuple(
        fc.constantFrom(...ANSWERS, null),
        fc.constantFrom('', ' ', 'one repo', 'two'),
        fc.constantFrom(null, EARLIER, NOW),
      )
      .map(([answer, note, at]) => said(answer, answer === null ? null : at, note)),
  );
  fc.assert(
    fc.property(one, one, (a, b) => {
      const all = (given: ItemAnswer | null): Answers => (given ? { 'logs-to-stdout': given } : {});
      for (const row of compareAnswers(all(a), all(b), checklist)) {
        expect(row.merged).toEqual(mergeAnswer(row.here, row.there));
        expect(stands(row, takenByItself(row))).toEqual(row.merged);
        if (bringing([row]).length === 0)
          expect(row.merged).toMatchObject({ answer: row.here.answer, note: row.here.note });
      }
    }),
    { numRuns: runs(5000) },
  );
});

test('an answer that was changed in a file by hand is told by its time, which nobody changed', () => {
  expect(changedByHand(rowOf(said('no', NOW), said('yes', NOW)))).toBe(true);
  expect(changedByHand(rowOf(said('no', NOW), said('yes', EARLIER)))).toBe(false);
  expect(changedByHand(rowOf(said('no'), said('yes')))).toBe(false);
  expect(changedByHand(rowOf(said('no', NOW, 'a'), said('no', NOW, 'b')))).toBe(false);
  expect(changedByHand(rowOf(said('no', NOW), said('yes')))).toBe(false);
  expect(changedByHand(rowOf(said('no', NOW), said(null, NOW)))).toBe(false);
});

test('two notes are only two where both say something and not the same', () => {
  const differ = (a: string, b: string) => rowOf(said('yes', NOW, a), said('no', NOW, b)).notesDiffer;
  expect([differ('a', 'b'), differ('a', 'a'), differ('', 'b'), differ('a', '')]).toEqual([true, false, false, false]);
});

test('what is taken by itself names the side that gave it', () => {
  expect(takenByItself(rowOf(said('yes', EARLIER, 'a'), said('yes', NOW, 'b')))).toMatchObject({ side: 'there' });
  expect(takenByItself(rowOf(said('yes', NOW, 'a'), said('no', EARLIER, 'a')))).toEqual({ side: 'here', note: 'here' });
});

test('what only this side says needs no decision', () => {
  const [mine, theirs] = [rowOf(said('yes', NOW), null), rowOf(null, said('yes', NOW))];
  expect(bringing([mine, theirs])).toEqual([theirs]);
});

const here = assessing(answering(checklist, { 'logs-to-stdout': 'no', 'process-types': null }));
const there = {
  ...assessing(
    { ...here.answers, 'logs-to-stdout': said('yes', '2026-11-22T10:00:00.000Z'), 'of-version-9': said('no') },
    { logs: 'high' },
  ),
  checklistVersion: 9,
};

test('fault 44: of two versions of the checklist every answer is kept, and the later version is told', () => {
  const merged = mergeAssessments(here, there, {}, mint);
  expect(merged.checklistVersion).toBe(9);
  expect(new Set(Object.keys(merged.answers))).toEqual(new Set([...Object.keys(here.answers), 'of-version-9']));
  expect(merged.answers['logs-to-stdout']?.answer).toBe('yes');
});

test('fault 27: the same file merged twice changes nothing the second time', () => {
  const once = mergeAssessments(here, there, {}, mint);
  expect(mergeAssessments(once, there, {}, mint)).toEqual(once);
  expect(mergeAssessments(here, here, {}, mint)).toEqual(here);
  expect(bringing(compareAnswers(here.answers, here.answers, checklist))).toEqual([]);
});

test('what a person decides stands, item by item', () => {
  const answers = { 'logs-to-stdout': said('partly', NOW) };
  const merged = mergeAssessments(here, there, { answers, weights: { logs: 'low' } }, mint);
  expect(merged.answers['logs-to-stdout']).toEqual(said('partly', NOW));
  expect(merged.weights).toEqual({ logs: 'low' });
});

test('the words about the service and the tiers stay as they are here, unless there are none', () => {
  const nameless = { ...here, service: { ...here.service, name: '', team: '' } };
  expect(mergeAssessments(nameless, there, {}, mint)).toMatchObject({
    service: { name: 'ledger-api', team: 'Payments' },
    weights: { logs: 'high' },
  });
  const full = (word: string) => ({
    ...here,
    service: { id: 'one', name: word, team: word, description: word },
    respondent: word,
  });
  for (const [mine, theirs, standing] of [
    ['here', 'there', 'here'],
    ['', 'there', 'there'],
    ['here', '', 'here'],
  ] as const)
    expect(mergeAssessments(full(mine), full(theirs), {}, mint)).toMatchObject({
      service: { name: standing, team: standing, description: standing },
      respondent: standing,
    });
  const tiers = { ...here, weights: { config: 'low' } as const };
  expect(mergeAssessments(tiers, there, {}, mint).weights).toEqual({ config: 'low' });
});

const snapshot = (id: string, takenAt: string, answers: Answers = {}): Snapshot => ({
  id,
  takenAt,
  reason: 'quarter',
  checklistVersion: 1,
  scoringVersion: 1,
  weights: null,
  answers,
});

test('snapshots of both are kept, oldest first, the same one once', () => {
  const mine = { ...here, snapshots: [snapshot('a', EARLIER), snapshot('b', NOW)] };
  const others = [snapshot('b', '2026-10-01T10:00:00.000Z'), { ...snapshot('x', EARLIER), id: null }];
  const merged = mergeAssessments(mine, { ...there, snapshots: others }, {}, mint);
  expect(merged.snapshots.map(({ id, takenAt }) => [id, takenAt.slice(0, 10)])).toEqual([
    ['a', '2026-08-21'],
    ['minted', '2026-10-01'],
    ['b', '2026-11-21'],
  ]);
});

test('a snapshot from elsewhere keeps an id that is free, and is known again whatever the order of its answers', () => {
  const answers = { a: said('yes'), b: said('no'), c: said('partly') };
  const turned = { c: said('partly'), a: said('yes'), b: said('no') };
  const mine = { ...here, snapshots: [snapshot('a', EARLIER, answers)] };
  const others = [snapshot('of-there', EARLIER, turned), snapshot('free', NOW)];
  const merged = mergeAssessments(mine, { ...there, snapshots: others }, {}, mint);
  expect(merged.snapshots.map(({ id }) => id)).toEqual(['a', 'free']);
});

test('a snapshot from elsewhere without an id gets one', () => {
  const others = [{ ...snapshot('x', EARLIER), id: null }];
  expect(mergeAssessments(here, { ...there, snapshots: others }, {}, mint).snapshots).toEqual([
    snapshot('minted', EARLIER),
  ]);
});
