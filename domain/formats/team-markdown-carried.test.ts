/** What a team’s report carries where there is little to say, and what it cannot carry. */
import { expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import { NOW, smallChecklist } from '@/domain/fixtures';
import type { Team } from '@/domain/team';
import { DONE, memberFrom, teamOf } from '@/domain/team-fixtures';
import { teamResult } from '@/domain/team-result';
import { markdownWords, taken } from './fixtures';
import { readTeamMarkdown } from './team-markdown-in';
import { writeTeamMarkdown } from './team-markdown-out';
import { teamFileWords } from './team-words.fixture';

const checklist = smallChecklist;
const words = { ...markdownWords, teamFile: teamFileWords };
const written = (change: Partial<Team>) => writeTeamMarkdown(teamResult(checklist, teamOf([], change)), words, NOW);
const read = (text: string) => readTeamMarkdown(text, { checklist });
const imported = (text: string) => taken(read(text));

test('a team that has said nothing yet has a report that says so', () => {
  const service = { id: 'service-1', name: '', team: '', description: '' };
  expect(written({ service })).toBe(`# Team report:

<!-- twelvefold:team version=1 id=team-1 service=service-1 checklist=1 created=2026-11-21T10:00:00.000Z -->

| Score | not assessed |
| - | - |
| People | 0 |
| Agreement | 0 of 0 |
| Open | 0 of 0 |
| Range | 0.0 to 100.0 |
| Settled | 0.0 % |
| Answers | Yes 0 · Partly 0 · No 0 · Don’t know 0 · Not applicable 0 · Unanswered 10 |
| Date | 2026-11-21 |

## Spread

none

## Discuss first

none

## Also agreed

none

## Actions

<!-- twelvefold:actions -->

none

## Method

How it is made.

A mean of means.

<!-- twelvefold:end items=0 sum=d22065fdce681d6b -->
`);
});

test('one person alone has a score and no spread', () => {
  expect(written({ members: [memberFrom(1, 'yp')] })).toContain(
    '| I. Codebase | Non-negotiable | 75.0 | 75.0 | 75.0 | – |',
  );
});

test('an agreement that says nothing is not listed', () => {
  const text = written({ consensus: { 'logs-to-stdout': { answer: null, note: '', answeredAt: null } } });
  expect(text).not.toContain('logs-to-stdout');
});

test('an answer alone, a note alone and a time alone are agreements, and come back', () => {
  const agreed: Answers = {
    'logs-to-stdout': { answer: 'no', note: '', answeredAt: null },
    'process-types': { answer: null, note: 'ask Ana', answeredAt: null },
    'jobs-can-repeat': { answer: null, note: '', answeredAt: NOW },
  };
  expect(imported(written({ consensus: agreed }))).toMatchObject({
    value: { consensus: agreed },
    changedSinceExport: false,
  });
});

test('an agreement that a question does not apply comes back, and none where every question applies', () => {
  const given = { answer: 'not-applicable', note: '', answeredAt: NOW } as const;
  const text = written({ consensus: { 'one-repository': given, 'logs-to-stdout': given } });
  expect(imported(text)).toMatchObject({ changedSinceExport: false });
  expect(imported(text).value.consensus).toEqual({ 'logs-to-stdout': given });
});

test('an action that says nothing yet is marked as one, and comes back', () => {
  const text = written({ actions: [{ ...DONE, what: '' }] });
  expect(text).toContain('- [x] <!-- nothing --> <!-- action=action-1');
  expect(imported(text).value.actions).toEqual([{ ...DONE, what: '' }]);
});

test('ids and times that a report cannot carry are left out, and are no change', () => {
  const text = written({
    id: 'no id',
    createdAt: 'once',
    consensus: { 'logs-to-stdout': { answer: 'yes', note: '', answeredAt: 'once' } },
    actions: [{ ...DONE, id: 'no id', addedAt: 'once' }],
  });
  expect(text).not.toMatch(/no id|once/);
  expect(imported(text)).toMatchObject({ changedSinceExport: false });
});

test('fault 20: a tier that changed on the way is seen', () => {
  const text = written({ weights: { logs: 'high' } });
  expect(imported(text).changedSinceExport).toBe(false);
  expect(imported(text.replace('logs:high', 'logs:low'))).toMatchObject({
    value: { weights: { logs: 'low' } },
    changedSinceExport: true,
  });
});
