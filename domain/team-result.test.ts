import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers } from './answers';
import { ANSWERS, pointsOf } from './answers';
import { factorScore } from './factor-score';
import { FACTOR_IDS, ONBOARDING_ORDER, TIERS, weightOf } from './factors';
import { NOW, smallChecklist } from './fixtures';
import { runs } from './runs';
import type { Team } from './team';
import { answersFrom, hands, memberFrom, teamOf } from './team-fixtures';
import type { ItemSpread, TeamResult } from './team-result';
import { teamResult } from './team-result';

const ids = smallChecklist.items.map(({ id }) => id);
const spreadOf = ({ items }: TeamResult, id: string) => items.find(({ item }) => item.id === id) as ItemSpread;
const idsOf = (spreads: readonly ItemSpread[]) => spreads.map(({ item }) => item.id);
const resultOf = (letters: readonly string[], change: Partial<Team> = {}) =>
  teamResult(
    smallChecklist,
    teamOf(
      letters.map((each, i) => memberFrom(i + 1, each)),
      change,
    ),
  );

test.each([
  ['y', 'y', 0],
  ['y', 'n', 1],
  ['yn', '', null],
  ['y', 'p', 0.25],
  ['p', 'n', 0.25],
])('two people who say %s and %s of a question disagree by %s', (a, b, expected) => {
  expect(resultOf([a[0] ?? '-', b || '-']).items[0]?.disagreement).toBe(expected);
});

test('one yes, one partly and one no disagree by four times a sixth', () => {
  expect(resultOf(['y', 'p', 'n']).items[0]?.disagreement).toBeCloseTo(4 / 6, 12);
});

test('an even split is full disagreement however many people there are, so that its order is decided by weight alone', () => {
  expect(resultOf(['y', 'n']).items[0]?.disagreement).toBe(1);
  expect(resultOf(['y', 'n', 'y', 'n', 'y', 'n']).items[0]?.disagreement).toBe(1);
});

test('fault 46: don’t know, not applicable and no answer have no value: one value among them is no disagreement', () => {
  expect(resultOf(['--y', '--d', '--a', '---']).items[2]).toMatchObject({ valued: 1, mean: 1, disagreement: null });
});

test('not applicable on a question that always applies counts as no answer', () => {
  expect(resultOf(['y', 'a']).items[0]).toMatchObject({
    doesItApply: false,
    given: ['yes', null],
    counts: { notApplicable: 0, unanswered: 1 },
  });
});

test('where some give a value and others say that it does not apply, it is asked whether it applies', () => {
  const result = resultOf(['--ya', '--aa', '--y-']);
  expect(idsOf(result.doesItApply)).toEqual(['config-in-variables']);
  expect(result.discussFirst).toEqual([]);
  expect(idsOf(result.toDiscuss)).toEqual(['config-in-variables']);
});

test('what is discussed first is the widest disagreement times the weight of its factor', () => {
  // logs weighs 1, config 5, codebase 8: a quarter of 8 comes before the whole of 1, and after the whole of 5.
  expect(idsOf(resultOf(['y-y-----y', 'p-n-----n']).discussFirst)).toEqual([
    'config-in-variables',
    'one-repository',
    'logs-to-stdout',
  ]);
});

test('equal importance is ordered by don’t-knows, then the onboarding order, then the position', () => {
  const letters = ['-----yyy', '-----nnn', '-----y-d', '-----n--'];
  // All three weigh 3 and are split evenly; jobs-can-repeat has a don’t know, and disposability comes before concurrency for newcomers.
  expect(idsOf(resultOf(letters).discussFirst)).toEqual(['jobs-can-repeat', 'stops-on-sigterm', 'process-types']);
});

test('tiers that the team moved decide the order', () => {
  const letters = ['--y-----y', '--n-----n'];
  expect(idsOf(resultOf(letters, { weights: { logs: 'non-negotiable' } }).discussFirst)).toEqual([
    'logs-to-stdout',
    'config-in-variables',
  ]);
});

test('the spread of a factor is the highest minus the lowest score in points, with the median between', () => {
  const result = resultOf(['--yyn', '--nnn', '--ypn', '-----']);
  expect(result.factors.find(({ factor }) => factor === 'config')).toMatchObject({
    scores: [2 / 3, 0, 0.5, null],
    lowest: 0,
    highest: 2 / 3,
    median: 0.5,
    spread: 100 * (2 / 3),
  });
});

test('the median of an even number of scores is the middle of the middle two', () => {
  const result = resultOf(['y', 'n', 'y', 'p']);
  expect(result.factors[0]).toMatchObject({ median: 0.75, spread: 100 });
});

test('one person alone has no spread, and nobody has none either', () => {
  expect(resultOf(['y']).factors[0]).toMatchObject({ lowest: 1, highest: 1, median: 1, spread: null });
  expect(resultOf([]).factors[0]).toMatchObject({ lowest: null, highest: null, median: null, spread: null });
});

test('a show of hands counts like as many people for its question, and for no factor', () => {
  const raised = resultOf(['y'], { hands: { 'one-repository': hands(2, 1, 3, 4) } });
  const people = resultOf(['y', 'y', 'y', 'p', 'n', 'n', 'n', 'd', 'd', 'd', 'd']);
  const { counts, disagreement, mean } = spreadOf(people, 'one-repository');
  expect(spreadOf(raised, 'one-repository')).toMatchObject({ counts, disagreement, mean, hands: 10, given: ['yes'] });
  expect(raised.factors[0]).toEqual(resultOf(['y']).factors[0]);
});

test('open are the questions to discuss that have no agreed answer; a note alone is none', () => {
  const letters = ['yyy', 'nnn'];
  expect(resultOf(letters).open).toBe(3);
  const consensus: Answers = {
    'one-repository': { answer: 'partly', note: 'two repositories', answeredAt: NOW },
    'releases-tagged': { answer: null, note: 'asked Boris', answeredAt: null },
    'logs-to-stdout': { answer: 'yes', note: '', answeredAt: NOW },
  };
  expect(resultOf(letters, { consensus }).open).toBe(2);
});

test('a consensus is never there before somebody records it', () => {
  expect(resultOf(['yyyyyyyyyy', 'yyyyyyyyyy']).items.every(({ consensus }) => consensus === null)).toBe(true);
});

test.each([
  ['two people of one name', memberFrom(2, 'y', { name: ' ana ' }), { code: 'same-name', name: 'Ana' }],
  [
    'one person’s answers twice',
    memberFrom(2, 'y', { answers: answersFrom('yyyyyyyyyy', 1) }),
    { code: 'same-answers' },
  ],
  [
    'another service, included by choice',
    memberFrom(2, 'yyyyyyyyyy', { service: { id: 'service-9', name: 'mail' } }),
    { code: 'other-service', member: 'assessment-2', service: 'mail' },
  ],
  [
    'another checklist version',
    memberFrom(2, 'yyyyyyyyyy', { checklistVersion: 2 }),
    { code: 'other-checklist', member: 'assessment-2', version: 2 },
  ],
  [
    'other tiers',
    memberFrom(2, 'yyyyyyyyyy', { weights: { logs: 'high', codebase: 'non-negotiable' } }),
    { code: 'other-tiers', member: 'assessment-2', factors: ['logs'] },
  ],
  ['partial answers', memberFrom(2, 'yyd'), { code: 'partial', member: 'assessment-2', answered: 3, asked: 10 }],
])('fault 44, 45: it is said: %s', (_, second, expected) => {
  const { warnings } = teamResult(smallChecklist, teamOf([memberFrom(1, 'yyyyyyyyyy'), second]));
  expect(warnings).toContainEqual(expect.objectContaining(expected));
});

test('answers are partial only to the questions that were asked', () => {
  const asked = { questions: ['one-repository', 'gone-by-now'] };
  expect(resultOf(['y', 'y'], asked).warnings).toEqual([]);
});

test('two people without a name, and two without a time on any answer, are not taken for one', () => {
  const untimed: Answers = Object.fromEntries(ids.map((id) => [id, { answer: 'yes', note: '', answeredAt: null }]));
  const members = [1, 2].map((n) => memberFrom(n, '', { name: '', answers: untimed }));
  expect(teamResult(smallChecklist, teamOf(members)).warnings).toEqual([]);
});

const anyAnswer = fc.option(fc.constantFrom<Answer>(...ANSWERS));
const anyLetters = fc.string({ unit: fc.constantFrom('y', 'p', 'n', 'd', 'a', '-'), minLength: 10, maxLength: 10 });
const anyWeights = fc.option(fc.dictionary(fc.constantFrom(...FACTOR_IDS), fc.constantFrom(...TIERS)));
const anyHands = fc.dictionary(
  fc.constantFrom(...ids),
  fc.tuple(...[0, 1, 2, 3, 4].map(() => fc.nat(5))).map(([a = 0, b = 0, c = 0, d = 0, e = 0]) => hands(a, b, c, d, e)),
);
const anyTeam = fc
  .record({
    letters: fc.array(anyLetters, { maxLength: 6 }),
    weights: anyWeights,
    raised: anyHands,
    agreed: fc.dictionary(fc.constantFrom(...ids), anyAnswer),
  })
  .map(({ letters, weights, raised, agreed }) =>
    teamOf(
      letters.map((each, i) => memberFrom(i + 1, each)),
      {
        weights,
        hands: raised,
        consensus: Object.fromEntries(
          Object.entries(agreed).map(([id, answer]) => [id, { answer, note: '', answeredAt: answer && NOW }]),
        ),
      },
    ),
  );

/** The same by the book: every answer in one list, the formulas written out. */
function modelOf(team: Team) {
  const spreads = smallChecklist.items.map((item, position) => {
    const said: (Answer | null)[] = team.members.map(({ answers }) => answers[item.id]?.answer ?? null);
    for (const answer of ANSWERS) {
      for (let n = team.hands[item.id]?.[answer] ?? 0; n > 0; n -= 1) said.push(answer);
    }
    const counting = said.filter((answer) => !(answer === 'not-applicable' && item.factor === 'codebase'));
    const values = counting.map(pointsOf).filter((value) => value !== null);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return {
      id: item.id,
      disagreement: values.length < 2 ? 0 : 4 * variance,
      weight: weightOf(item.factor, team.weights),
      dontKnow: counting.filter((answer) => answer === 'dont-know').length,
      applies: counting.includes('not-applicable') && values.length > 0,
      newcomer: ONBOARDING_ORDER.indexOf(item.factor),
      position,
    };
  });
  return { spreads, agreed: (id: string) => (team.consensus[id]?.answer ?? null) !== null };
}

test('the merged result is what the formulas give, one by one', () => {
  fc.assert(
    fc.property(anyTeam, (team) => {
      const { spreads, agreed } = modelOf(team);
      const result = teamResult(smallChecklist, team);
      for (const [i, spread] of spreads.entries()) {
        expect(result.items[i]?.disagreement ?? 0).toBeCloseTo(spread.disagreement, 12);
        expect(result.items[i]?.counts.dontKnow).toBe(spread.dontKnow);
        expect(result.items[i]?.doesItApply).toBe(spread.applies);
      }
      const near = (n: number) => Math.round(n * 1e9);
      const ordered = spreads
        .filter(({ disagreement }) => disagreement > 1e-12)
        .sort(
          (a, b) =>
            near(b.disagreement * b.weight) - near(a.disagreement * a.weight) ||
            b.dontKnow - a.dontKnow ||
            a.newcomer - b.newcomer ||
            a.position - b.position,
        );
      expect(idsOf(result.discussFirst)).toEqual(ordered.map(({ id }) => id));
      const discussed = new Set([...ordered, ...spreads.filter(({ applies }) => applies)].map(({ id }) => id));
      expect(new Set(idsOf(result.toDiscuss))).toEqual(discussed);
      expect(result.open).toBe([...discussed].filter((id) => !agreed(id)).length);
    }),
    { numRuns: runs(300) },
  );
});

test('a member’s factor score here is the one of their own report', () => {
  fc.assert(
    fc.property(anyTeam, (team) => {
      for (const { factor, scores, highest, lowest, spread } of teamResult(smallChecklist, team).factors) {
        const own = team.members.map(({ answers }) => factorScore(smallChecklist, answers, factor).value);
        expect(scores).toEqual(own);
        const known = own.filter((value) => value !== null);
        expect(highest).toBe(known.length ? Math.max(...known) : null);
        expect(lowest).toBe(known.length ? Math.min(...known) : null);
        expect(spread).toBe(known.length < 2 ? null : 100 * (Math.max(...known) - Math.min(...known)));
      }
    }),
    { numRuns: runs(200) },
  );
});

test('the order in which members stand changes nothing', () => {
  fc.assert(
    fc.property(
      anyTeam.chain((team) =>
        fc.tuple(
          fc.constant(team),
          fc.shuffledSubarray([...team.members], { minLength: team.members.length, maxLength: team.members.length }),
        ),
      ),
      ([team, members]) => {
        const { team: _, ...result } = teamResult(smallChecklist, { ...team, members });
        const { team: __, ...expected } = teamResult(smallChecklist, team);
        expect(result).toEqual(expected);
      },
    ),
    { numRuns: runs(200) },
  );
});

test('removing a person restores the result from before exactly', () => {
  fc.assert(
    fc.property(anyTeam, anyLetters, (team, letters) => {
      const joined = { ...team, members: [...team.members, memberFrom(9, letters)] };
      const removed = { ...joined, members: joined.members.filter(({ number }) => number !== 9) };
      expect(teamResult(smallChecklist, removed)).toEqual(teamResult(smallChecklist, team));
    }),
    { numRuns: runs(200) },
  );
});
