import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answering, assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import type { Action, Team } from '@/domain/team';
import { completedTeam } from '@/domain/team-draft';
import { addAction, agree, noteAgreement } from '@/domain/team-edits';
import { hands, memberFrom, teamOf } from '@/domain/team-fixtures';
import { setHands } from '@/domain/team-hands';
import { teamResult } from '@/domain/team-result';
import { carriedText } from './arbitraries';
import { unescapeFormula } from './csv';
import { csvRows } from './csv.fixture';
import { koreanWords, markdownWords, smallReport, taken } from './fixtures';
import { parseGfm, taskItems, textOf } from './gfm-fixture';
import { HOSTILE } from './hostile.fixture';
import { readMarkdown } from './markdown-in';
import { writeMarkdown } from './markdown-out';
import { teams } from './team-arbitraries';
import { writeActionsCsv } from './team-csv';
import { isTeamMarkdown, readTeamMarkdown } from './team-markdown-in';
import { writeTeamMarkdown } from './team-markdown-out';
import { teamFileWords } from './team-words.fixture';

const checklist = smallChecklist;
const english = { ...markdownWords, teamFile: teamFileWords };
const written = (team: Team, words = english) => writeTeamMarkdown(teamResult(checklist, team), words, NOW);
const read = (text: string) => readTeamMarkdown(text, { checklist });

const imported = (text: string) => taken(read(text));
const teamIn = (text: string) => completedTeam(imported(text).value, () => 'minted', NOW);
const problemsIn = (text: string) => {
  const result = read(text);
  return result.kind === 'repaired' ? result.problems.filter(({ code }) => code !== 'reason-missing') : [];
};

const ACTION: Action = {
  id: 'action-1',
  what: 'Tag releases',
  factor: 'codebase',
  item: 'releases-tagged',
  owner: 'Ana',
  due: '2026-12-01',
  done: false,
  addedAt: NOW,
};
const TEAM: Team = addAction(
  addAction(
    setHands(
      noteAgreement(
        agree(
          agree(teamOf([memberFrom(1, 'yp'), memberFrom(2, 'np')], { round: 'Q4' }), 'one-repository', 'partly', NOW),
          'logs-to-stdout',
          'yes',
          NOW,
        ),
        'one-repository',
        'two repositories\n\nuntil spring',
      ),
      'config-in-variables',
      hands(3, 0, 1),
    ),
    ACTION,
  ),
  { ...ACTION, id: 'action-2', what: 'Ask the platform team', owner: '', due: null, item: null, done: true },
);

test('the report reads from the top: score, people, agreement, what to discuss, what was agreed, what will be done', () => {
  expect(written(TEAM)).toBe(`# Team report: ledger-api

<!-- twelvefold:team version=1 id=team-1 service=service-1 checklist=1 created=2026-11-21T10:00:00.000Z -->

| Score | 55.5 of 100 |
| - | - |
| Meeting <!-- round --> | Q4 |
| People | 2: Ana, Boris (shows of hands: 1) |
| Agreement | 1 of 3 |
| Open | 1 of 2 |
| Range | 12.5 to 90.0 |
| Grade | Provisional, 20.0 % settled and open: Is \`releases-tagged\` so? |
| Gate | B at most, a partly: Is \`one-repository\` so? |
| Settled | 20.0 % |
| Answers | Yes 1 · Partly 1 · No 0 · Don’t know 0 · Not applicable 0 · Unanswered 8 |
| Team <!-- team --> | Payments |
| Date | 2026-11-21 |

## Spread

| Factor | Importance | Lowest | Median | Highest | Spread |
| - | - | - | - | - | - |
| I. Codebase | Non-negotiable | 25.0 | 50.0 | 75.0 | 50.0 points |

## Discuss first

Widest first.

- [ ] **Partly** — Is \`one-repository\` so? (Yes 1 · No 1) <!-- id=one-repository at=2026-11-21T10:00:00.000Z -->
  > two repositories
  >
  > until spring
- [ ] **Unanswered** — Is \`config-in-variables\` so? (Yes 3 · No 1) <!-- id=config-in-variables -->

## Also agreed

- [x] **Yes** — Is \`logs-to-stdout\` so? <!-- id=logs-to-stdout at=2026-11-21T10:00:00.000Z -->

## Actions

<!-- twelvefold:actions -->

- [ ] Tag releases — Ana <!-- owner --> — 2026-12-01 <!-- due --> <!-- action=action-1 factor=codebase item=releases-tagged added=2026-11-21T10:00:00.000Z -->
- [x] Ask the platform team <!-- action=action-2 factor=codebase added=2026-11-21T10:00:00.000Z -->

## Method

How it is made.

A mean of means.

<!-- twelvefold:end items=5 sum=65632c73369db433 -->
`);
});

/** What a report carries of a team: not the people, and of hands nothing. */
function carriedOf(team: Team): Team {
  const said = Object.entries(team.consensus).filter(
    ([, { answer, note, answeredAt }]) => answer !== null || note !== '' || answeredAt !== null,
  );
  const consensus = Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...team, members: [], hands: {}, questions: null, hideNames: false, consensus };
}

test.each([
  ['English', english, 150],
  ['Korean', { ...koreanWords, teamFile: teamFileWords }, 50],
])(
  'fault 35: a team’s report in %s comes back with the same agreements, notes, actions, service and tiers',
  (_, words, times) => {
    fc.assert(
      fc.property(teams(checklist, carriedText), (team) => {
        const text = written(team, words);
        const { conflicts, changedSinceExport } = imported(text);
        expect(carriedOf(teamIn(text))).toEqual(carriedOf(team));
        expect(conflicts).toEqual([]);
        expect(problemsIn(text)).toEqual([]);
        expect(changedSinceExport).toBe(false);
      }),
      { numRuns: runs(times) },
    );
  },
);

test('fault 33: hostile words in any field of a report stay words, and a Markdown parser finds the same actions', () => {
  const carried = HOSTILE.map((text) => text.toWellFormed().replaceAll('\0', '\ufffd'));
  const actions = HOSTILE.map((what, i): Action => ({ ...ACTION, id: `action-${i}`, what, owner: what }));
  const all = written({ ...TEAM, actions });
  expect(teamIn(all).actions.map(({ what, owner }) => [what, owner])).toEqual(carried.map((text) => [text, text]));
  const found = taskItems(parseGfm(all)).slice(3);
  expect(found).toHaveLength(HOSTILE.length);
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  for (const [i, item] of found.entries()) expect(squeezed(textOf(item))).toContain(squeezed(carried[i] ?? ''));
  for (const [i, hostile] of HOSTILE.entries())
    expect(teamIn(written({ ...TEAM, round: hostile })).round).toBe(carried[i]);
});

test('an action ticked by hand is done, one unticked is not, and a line added by hand is an action without an id', () => {
  const text = written(TEAM)
    .replace('- [ ] Tag releases', '- [x] Tag releases')
    .replace('- [x] Ask the platform team', '- [ ] Ask the platform team — Boris <!-- owner --> ')
    .replace('\n## Method', '- [ ] Write it down\n\n## Method');
  const { actions } = imported(text).value;
  expect(actions.map(({ id, what, owner, done }) => [id, what, owner, done])).toEqual([
    ['action-1', 'Tag releases', 'Ana', true],
    ['action-2', 'Ask the platform team', 'Boris', false],
    [null, 'Write it down', '', false],
  ]);
  expect(imported(text).changedSinceExport).toBe(true);
  expect(problemsIn(text)).toEqual([]);
});

test('a day that does not exist is named, and the action stays', () => {
  const text = written(TEAM).replace('2026-12-01 <!-- due', '2026-02-30 <!-- due');
  expect(imported(text).value.actions[0]).toMatchObject({ what: 'Tag releases', due: null });
  expect(problemsIn(text)).toEqual([{ code: 'field-dropped', action: 0, field: 'due', found: '"2026-02-30"' }]);
});

test('an agreement changed by hand is read; where tick and word disagree it is asked', () => {
  const text = written(TEAM).replace('- [ ] **Partly** — Is `one-repository`', '- [x] **No** — Is `one-repository`');
  expect(imported(text).value.consensus['one-repository']).toMatchObject({ answer: 'no' });
  expect(imported(text).conflicts).toMatchObject([
    { item: 'one-repository', word: 'no', ticked: true, proposed: 'yes' },
  ]);
});

test('fault 20: every cut of a team’s report is refused or reported, and changes no agreement but the note at the cut', () => {
  const text = written(TEAM);
  for (let at = 1; at < text.trimEnd().length; at += 1) {
    const result = read(text.slice(0, at));
    if (result.kind === 'unreadable') continue;
    const codes = result.kind === 'repaired' ? result.problems.map(({ code }) => code) : [];
    expect(codes).toContain('truncated');
    if (result.kind === 'from-the-future') continue;
    for (const [id, { answer }] of Object.entries(result.value.consensus))
      expect(answer).toBe(TEAM.consensus[id]?.answer);
  }
});

test('fault 20: a note, an owner or an id that changed on the way is seen', () => {
  for (const [from, to] of [
    ['two repositories', 'two repositorius'],
    ['Ana <!-- owner', 'Ann <!-- owner'],
    ['action=action-1', 'action=action-3'],
    ['at=2026', 'at=2025'],
    ['Q4', 'Q3'],
  ] as const) {
    expect(imported(written(TEAM).replace(from, to)).changedSinceExport, from).toBe(true);
  }
});

test('hidden names are not in the report', () => {
  const hidden = written({ ...TEAM, hideNames: true, actions: [] });
  expect(hidden).not.toMatch(/Ana|Boris/);
  expect(hidden).toContain('| People | 2 (shows of hands: 1) |');
});

test('a team’s report and an assessment’s are told apart, and named at the other’s door', () => {
  const assessment = writeMarkdown(smallReport(assessing(answering(checklist))), markdownWords);
  expect([isTeamMarkdown(written(TEAM)), isTeamMarkdown(assessment)]).toEqual([true, false]);
  expect(readMarkdown(written(TEAM), { checklist })).toMatchObject({
    reason: { code: 'other-file', format: 'twelvefold/team' },
  });
  expect(read(assessment)).toMatchObject({ reason: { code: 'other-file', format: 'twelvefold/assessment' } });
});

test('fault 31: every action comes back from the spreadsheet, and no cell starts a formula', () => {
  for (const hostile of HOSTILE) {
    const actions = [
      { ...ACTION, what: hostile, owner: hostile },
      { ...ACTION, factor: null, item: null, done: true },
    ];
    const [head, first, second] = csvRows(writeActionsCsv({ actions }, english));
    expect(head).toEqual(['Action', 'Factor', 'Question', 'Owner', 'Due', 'Done']);
    expect(first?.map(unescapeFormula)).toEqual([
      ...[
        hostile.toWellFormed(),
        'I. Codebase',
        'Is `releases-tagged` so?',
        hostile.toWellFormed(),
        '2026-12-01',
        'No',
      ],
    ]);
    expect(first?.some((cell) => /^[\s\0]*[=+\-@]/.test(cell))).toBe(false);
    expect(second).toEqual(['Tag releases', '', '', 'Ana', '2026-12-01', 'Yes']);
  }
});
