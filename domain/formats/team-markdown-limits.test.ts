/** How a team’s report is read at its edges: too large, of another kind, or with parts missing. */
import { expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import { NOW, smallChecklist } from '@/domain/fixtures';
import { MAX_SIZE } from '@/domain/restore';
import { DONE, teamOf } from '@/domain/team-fixtures';
import { teamResult } from '@/domain/team-result';
import { markdownWords, taken } from './fixtures';
import { readTeamMarkdown } from './team-markdown-in';
import { writeTeamMarkdown } from './team-markdown-out';
import { teamFileWords } from './team-words.fixture';

const checklist = smallChecklist;
const words = { ...markdownWords, teamFile: teamFileWords };
const read = (text: string) => readTeamMarkdown(text, { checklist });
const imported = (text: string) => taken(read(text));

const consensus: Answers = { 'logs-to-stdout': { answer: 'yes', note: '', answeredAt: NOW } };
const REPORT = writeTeamMarkdown(teamResult(checklist, teamOf([], { consensus, actions: [DONE] })), words, NOW);

test('a text of exactly the allowed size is looked at, and a longer one is not', () => {
  expect(read(' '.repeat(MAX_SIZE))).toMatchObject({ reason: { code: 'empty' } });
  expect(read(' '.repeat(MAX_SIZE + 1))).toMatchObject({ reason: { code: 'too-large', limit: MAX_SIZE } });
});

test.each([
  ['what is no Markdown', '{"members":[]}', { code: 'wrong-kind', kind: 'json' }],
  ['two reports in one', `${REPORT}${REPORT}`, { code: 'several-reports', lines: [3, 44] }],
  ['a version that is none', REPORT.replace('version=1', 'version=x'), { code: 'no-version' }],
])('it is refused, and comes back as it was: %s', (_, text, reason) => {
  expect(read(text)).toMatchObject({ kind: 'unreadable', reason, raw: text });
});

test('fault 5: a report of a later version is left as it is', () => {
  const raw = REPORT.replace('version=1', 'version=2');
  expect(read(raw)).toEqual({ kind: 'from-the-future', version: 2, raw });
});

test('a report without a checksum does not say whether it was changed', () => {
  expect(imported(REPORT.replace(/ sum=\w+/, ''))).toMatchObject({ kind: 'ok', changedSinceExport: null });
});

test.each([
  ['the head', /<!-- twelvefold:team .*-->/, 'head-missing'],
  ['the title', /^# .*/, 'title-unread'],
  ['the colon in the title', /(?<=^# Team report):/, 'title-unread'],
])('what is missing is said: %s', (_, part, code) => {
  const { value, ...read } = imported(REPORT.replace(part, ''));
  expect(read).toMatchObject({ kind: 'repaired', problems: [{ code }] });
  expect(value.consensus).toEqual(consensus);
});

test('where the mark before the actions is gone, marked actions are still actions and other ticks are not', () => {
  const text = REPORT.replace('<!-- twelvefold:actions -->', '').replace(
    '\n## Method',
    '- [ ] Write tests\n\n## Method',
  );
  const { value, ...read } = imported(text);
  expect(value).toMatchObject({ consensus, actions: [DONE] });
  expect(read).toMatchObject({ problems: [{ code: 'item-without-id' }] });
});

test('a remark in the list of actions is no action, and a marked action without its box is not done', () => {
  const text = REPORT.replace('- [x] Tag', '- Tag').replace('\n## Method', '- see the minutes\n\n## Method');
  expect(imported(text).value.actions).toEqual([{ ...DONE, done: false }]);
});

test('an action whose mark names no id is an action all the same', () => {
  expect(imported(REPORT.replace('action=action-1', 'action=-'))).toMatchObject({
    kind: 'ok',
    value: { actions: [{ ...DONE, id: null }] },
  });
});
