import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW, smallChecklist } from './fixtures';
import { runs } from './runs';
import { agreementOn, isRecord } from './team-agreement';
import { agree } from './team-edits';
import { hands, memberFrom, teamOf } from './team-fixtures';
import { setHands } from './team-hands';
import { teamResult } from './team-result';

const agreementOf = (...letters: readonly string[]) =>
  agreementOn(teamResult(smallChecklist, teamOf(letters.map((each, i) => memberFrom(i + 1, each)))).items);

test('agreement is whole where everybody says the same, and nothing where every question is split evenly', () => {
  expect(agreementOf('yyy', 'yyy', 'yyy')).toBe(1);
  expect(agreementOf('yyy', 'nnn')).toBe(0);
  expect(agreementOf('yyn', 'ynn')).toBeCloseTo(2 / 3, 12);
});

test('questions that fewer than two people gave a value say nothing about agreement', () => {
  expect(agreementOf('yyy')).toBeNull();
  expect(agreementOf('ydd', 'yaa')).toBe(1);
  expect(agreementOf('dda', 'add')).toBeNull();
});

test('agreement lies between 0 and 1 whoever answers what', () => {
  const person = fc.stringMatching(/^[ypnda-]{3}$/);
  fc.assert(
    fc.property(fc.array(person, { maxLength: 20 }), (people) => {
      const agreement = agreementOf(...people);
      if (agreement === null) return;
      expect(agreement).toBeGreaterThanOrEqual(-1e-12);
      expect(agreement).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: runs(200) },
  );
});

test('a team of agreements alone is a record; people, a show of hands or nothing agreed make it a meeting', () => {
  const [first = '', second = ''] = smallChecklist.items.map(({ id }) => id);
  const agreed = agree(teamOf([]), first, 'yes', NOW);
  const isOne = (team: typeof agreed) => isRecord(teamResult(smallChecklist, team));
  expect(isOne(agreed)).toBe(true);
  expect(isOne(teamOf([]))).toBe(false);
  expect(isOne(setHands(agreed, second, hands(3, 0, 1)))).toBe(false);
  expect(isOne({ ...agreed, members: teamOf([memberFrom(1, 'y')]).members })).toBe(false);
});
