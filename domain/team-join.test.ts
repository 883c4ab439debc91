import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from './draft';
import { NOW, smallChecklist } from './fixtures';
import { runs } from './runs';
import { removeMember, renameMember } from './team-edits';
import { answersFrom, memberFrom, teamOf } from './team-fixtures';
import type { HandIn, Joined } from './team-join';
import { joinTeam } from './team-join';
import { teamResult } from './team-result';

const empty = teamOf([]);

function draft(id: string | null, letters: string, change: Partial<Draft> = {}, minutes = 1): Draft {
  return {
    id,
    service: { id: 'service-1', name: 'ledger-api', team: '', description: '' },
    respondent: `Person ${id}`,
    checklistVersion: 1,
    weights: null,
    answers: answersFrom(letters, minutes),
    snapshots: [],
    ...change,
  };
}

const handIn = (given: Draft, from = `${given.id}.json`): HandIn => ({ from, source: 'file', draft: given });
function minting() {
  let minted = 0;
  return () => `minted-${++minted}`;
}
const join = (team = empty, ...handIns: HandIn[]) => joinTeam(team, handIns, { mint: minting() });
const kinds = (joined: readonly Joined[]) => joined.map(({ kind }) => kind);

test('who hands in is numbered by name, however the files were picked', () => {
  const [ana, boris] = [draft('b', 'y', { respondent: 'Ana' }), draft('a', 'n', { respondent: 'boris' })];
  const { team, joined } = join(empty, handIn(boris), handIn(ana));
  expect(team.members.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Ana'],
    [2, 'boris'],
  ]);
  expect(joined).toEqual([
    { from: 'a.json', kind: 'added', member: 'a' },
    { from: 'b.json', kind: 'added', member: 'b' },
  ]);
});

test('who hands in later comes after everybody, also after somebody left', () => {
  const { team } = join(empty, handIn(draft('a', 'y')), handIn(draft('b', 'y')));
  const next = join(removeMember(team, 'a'), handIn(draft('c', 'y')));
  expect(next.team.members.map(({ number }) => number)).toEqual([2, 3]);
});

test('the same assessment again brings the person up to date, item by item, and says how many answers changed', () => {
  const first = join(empty, handIn(draft('a', 'yyn'))).team;
  const second = join(first, handIn(draft('a', 'yny-p', {}, 9)));
  expect(second.joined).toEqual([{ from: 'a.json', kind: 'updated', member: 'a', answers: 3 }]);
  expect(second.team.members).toHaveLength(1);
  expect(second.team.members[0]?.answers['releases-tagged']?.answer).toBe('no');
});

test('an older file of the same assessment takes nothing back', () => {
  const first = join(empty, handIn(draft('a', 'ny', {}, 9))).team;
  const second = join(first, handIn(draft('a', 'yy', {}, 1)));
  expect(second.joined).toEqual([{ from: 'a.json', kind: 'same', member: 'a' }]);
  expect(second.team.members[0]?.answers['one-repository']?.answer).toBe('no');
});

test('fault 45: the same file twice is one person', () => {
  const file = handIn(draft('a', 'yn'));
  const { team, joined } = join(empty, file, { ...file });
  expect(kinds(joined)).toEqual(['added', 'same']);
  expect(team.members).toHaveLength(1);
});

test('a name changed here outlives the same file coming again', () => {
  const file = handIn(draft('a', 'yn'));
  const renamed = renameMember(join(empty, file).team, 'a', 'The new one');
  const again = join(renamed, file);
  expect(kinds(again.joined)).toEqual(['same']);
  expect(again.team.members[0]?.name).toBe('The new one');
});

test('a name that comes only with the second file is taken', () => {
  const nameless = join(empty, handIn(draft('a', 'yn', { respondent: '' }, 9))).team;
  expect(join(nameless, handIn(draft('a', 'y', {}, 1))).team.members[0]?.name).toBe('Person a');
});

test('an assessment of another service is left out with the reason, and can be taken in anyway', () => {
  const foreign = handIn(draft('x', 'y', { service: { id: 'service-9', name: 'mail', team: '', description: '' } }));
  const { team, joined } = join(empty, foreign);
  expect(team.members).toEqual([]);
  expect(joined).toEqual([
    {
      from: 'x.json',
      kind: 'other-service',
      service: { id: 'service-9', name: 'mail' },
      sameName: false,
      handIn: foreign,
    },
  ]);
  const anyway = joinTeam(team, [foreign], { mint: minting(), anyway: true });
  expect(anyway.team.members[0]).toMatchObject({ id: 'x', service: { id: 'service-9', name: 'mail' } });
});

test('another service of the same name is told apart from one of another name', () => {
  const service = { id: 'service-9', name: ' Ledger-API ', team: '', description: '' };
  expect(join(empty, handIn(draft('x', 'y', { service }))).joined[0]).toMatchObject({
    kind: 'other-service',
    sameName: true,
  });
});

test('a file written by hand that names no service is about this one; one that names another is not', () => {
  const nameless = { id: null, name: '', team: '', description: '' };
  const { team, joined } = join(
    empty,
    handIn(draft(null, 'y', { service: nameless })),
    handIn(draft(null, 'y', { service: { ...nameless, name: 'ledger-api' } })),
    handIn(draft(null, 'y', { service: { ...nameless, name: 'mail' } })),
  );
  expect(kinds(joined)).toEqual(['added', 'added', 'other-service']);
  expect(team.members.map(({ id, service }) => [id, service])).toEqual([
    ['minted-1', { id: 'service-1', name: 'ledger-api' }],
    ['minted-2', { id: 'service-1', name: 'ledger-api' }],
  ]);
});

test('fault 45: two people of one name are both kept, and it is said', () => {
  const { team } = join(
    empty,
    handIn(draft('a', 'y', { respondent: 'Kim' })),
    handIn(draft('b', 'n', { respondent: 'Kim' })),
  );
  expect(team.members).toHaveLength(2);
  expect(teamResult(smallChecklist, team).warnings).toContainEqual({
    code: 'same-name',
    name: 'Kim',
    members: ['a', 'b'],
  });
});

const anyDraft = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    letters: fc.string({ unit: fc.constantFrom('y', 'p', 'n', 'd', 'a', '-'), maxLength: 10 }),
    respondent: fc.constantFrom('', 'Kim', 'Lee'),
    minutes: fc.nat(3),
    version: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ id, letters, respondent, minutes, version }) =>
    draft(id, letters, { respondent, checklistVersion: version }, minutes),
  );

/** What counts of a team: everybody by id, without the number they happened to get. */
const people = (handIns: readonly (readonly Draft[])[]) => {
  let team = empty;
  for (const batch of handIns)
    team = joinTeam(
      team,
      batch.map((each) => handIn(each)),
      { mint: minting() },
    ).team;
  return Object.fromEntries(team.members.map(({ number: _, ...member }) => [member.id, member]));
};

test('fault 43: the order of files never matters, nor whether they come at once or one by one, nor how often', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyDraft, { maxLength: 7 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const expected = people([all]);
        expect(people([shuffled])).toEqual(expected);
        expect(people(shuffled.map((each) => [each]))).toEqual(expected);
        expect(people([all, shuffled])).toEqual(expected);
      },
    ),
    { numRuns: runs(300) },
  );
});

test('fault 43: whatever is handed in at once, in any order, makes the very same team', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyDraft, { selector: ({ id }) => id })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(join(empty, ...shuffled.map((each) => handIn(each))).team).toEqual(
          join(empty, ...all.map((each) => handIn(each))).team,
        );
      },
    ),
    { numRuns: runs(200) },
  );
});

test('taking a person out again restores the result from before exactly', () => {
  const before = teamOf([memberFrom(1, 'ypn'), memberFrom(2, 'nny')]);
  fc.assert(
    fc.property(anyDraft, (given) => {
      const { team } = join(before, handIn({ ...given, id: 'newcomer' }));
      expect(team.members).toHaveLength(3);
      const removed = removeMember(team, 'newcomer');
      expect(removed).toEqual(before);
      expect(teamResult(smallChecklist, removed)).toEqual(teamResult(smallChecklist, before));
    }),
    { numRuns: runs(100) },
  );
});

test('a batch holds a broken one’s place: what became of each is told in the order given', () => {
  const foreign = draft('z', 'y', { service: { id: 'other', name: 'mail', team: '', description: '' } });
  const { joined } = join(empty, handIn(draft('c', 'y')), handIn(foreign), handIn(draft('a', 'y')));
  expect(joined.map(({ from, kind }) => [from, kind])).toEqual([
    ['c.json', 'added'],
    ['z.json', 'other-service'],
    ['a.json', 'added'],
  ]);
  expect(NOW).toBe(empty.createdAt);
});
