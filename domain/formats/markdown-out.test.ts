import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { markdownWords, smallReport } from './fixtures';
import { contentOf, parseGfm, taskItems, textOf } from './gfm-fixture';
import { writeMarkdown } from './markdown-out';

const written = (assessment: Parameters<typeof smallReport>[0]) =>
  writeMarkdown(smallReport(assessment), markdownWords);

const lineOf = (text: string, id: string) => text.split('\n').find((line) => line.includes(`<!-- id=${id}`));

test('a report reads from the top: title, summary, plan, factors, method', () => {
  const answers = answering(smallChecklist, {
    'one-repository': 'no',
    'publishable-today': 'dont-know',
    'stops-on-sigterm': 'partly',
    'jobs-can-repeat': 'not-applicable',
  });
  const assessment = { ...assessing(answers, { logs: 'high' }), snapshots: [] };
  const text = written({ ...assessment, service: { ...assessment.service, description: 'Keeps the\nledger.' } });
  expect(text).toContain(`# Assessment: ledger-api

<!-- twelvefold:assessment version=1 id=assessment-1 service=service-1 checklist=1 weights=logs:high -->

> Keeps the\\
> ledger.

| Score | 77.0 of 100 |
| - | - |
| Range | 70.1 to 77.0 |
| Grade | C: on the way |
`);
  expect(text).toContain(`## What to fix first

1. **Make \`one-repository\` so.**\\
   I. Codebase: Is \`one-repository\` so?\\
   No · Effort: longer · Gain:`);
  expect(text).toContain(`## I. Codebase

Score: 50.0 of 100 · Importance: Non-negotiable

- [ ] **No** — Is \`one-repository\` so? <!-- id=one-repository at=2026-11-21T10:00:00.000Z -->
- [x] **Yes** — Is \`releases-tagged\` so? <!-- id=releases-tagged at=2026-11-21T10:00:00.000Z -->

## III. Config`);
  expect(
    text,
  ).toContain(`- [ ] **Not applicable** — Is \`jobs-can-repeat\` so? <!-- id=jobs-can-repeat at=2026-11-21T10:00:00.000Z -->
  > ledger-api has no such process

## XI. Logs`);
  expect(text).toMatch(/## Method\n\nA mean of means\.\n\n<!-- twelvefold:end items=10 sum=[0-9a-f]{16} -->\n$/);
});

test('only Yes is ticked', () => {
  const answers = answering(smallChecklist, { 'one-repository': 'partly', 'logs-to-stdout': null }, 'no');
  const text = written(assessing({ ...answers, 'releases-tagged': { answer: 'yes', note: '', answeredAt: null } }));
  const items = taskItems(parseGfm(text));
  expect(items).toHaveLength(10);
  for (const item of items) expect(item.checked).toBe(textOf(item).startsWith('Yes — '));
  expect(lineOf(text, 'releases-tagged')).toBe('- [x] **Yes** — Is `releases-tagged` so? <!-- id=releases-tagged -->');
  expect(lineOf(text, 'logs-to-stdout')).toBe(
    '- [ ] **Unanswered** — Is `logs-to-stdout` so? <!-- id=logs-to-stdout -->',
  );
});

test('a report of nothing but a name has no quote, no unknown answers and no weights', () => {
  const text = written(assessing(answering(smallChecklist)));
  expect(text).toMatch(/^# Assessment: ledger-api\n\n<!-- [^\n]* -->\n\n\| Score \|/);
  expect(text).not.toContain('Other answers');
  expect(text).not.toContain('Custom weights');
  const { service, ...rest } = assessing({});
  expect(written({ ...rest, service: { ...service, name: '' } })).toMatch(/^# Assessment:\n/);
});

test('the summary tells custom weights, those that are not the default', () => {
  expect(written(assessing({}, { logs: 'high', codebase: 'non-negotiable' }))).toContain(
    '| Custom weights | Logs: High |',
  );
});

test('the summary tells the grade with every gate, or why there is none', () => {
  const answers = answering(smallChecklist, {
    'one-repository': 'partly',
    'config-in-variables': 'no',
    'no-secrets-in-repository': 'no',
  });
  expect(written(assessing(answers))).toContain(`
| Grade | C: on the way |
| Gate | B at most, a partly: Is \`one-repository\` so? |
| Gate | B at most, below half: Config |
| Settled | 100.0 % |
| Answers | Yes 7 · Partly 1 · No 2 · Don’t know 0 · Not applicable 0 · Unanswered 0 |
| Team <!-- team --> | Payments |
| Answered by <!-- respondent --> | Ana |
| Date | 2026-11-21 |
`);
  expect(written(assessing(answers))).not.toContain('| Range |');
  const open = answering(smallChecklist, {
    'one-repository': null,
    'logs-to-stdout': null,
    'process-types': 'dont-know',
  });
  expect(written(assessing(open))).toContain(
    '| Grade | Provisional, 70.0 % settled and open: Is `one-repository` so? |',
  );
  const nothing = written(assessing({}));
  expect(nothing).toContain('| Score | not assessed |');
  expect(nothing).not.toContain('| Grade |');
  expect(nothing).toContain('Score: not assessed · Importance: Non-negotiable');
  expect(nothing).toContain('## What to fix first\n\nNothing to fix.\n');
});

test('not applicable without a reason says so, where it is not read back as one', () => {
  const text = written(assessing({ 'logs-to-stdout': { answer: 'not-applicable', note: '', answeredAt: null } }));
  expect(lineOf(text, 'logs-to-stdout')).toBe(
    '- [ ] **Not applicable** — Is `logs-to-stdout` so? (no reason given) <!-- id=logs-to-stdout -->',
  );
});

test('fault 28: answers to questions the checklist does not know have their own section', () => {
  const text = written(assessing({ 'retired-item': { answer: 'no', note: 'was true', answeredAt: null } }));
  expect(text).toContain(
    '## Other answers\n\nKept, not scored.\n\n- [ ] **No** — retired-item <!-- id=retired-item -->\n  > was true\n',
  );
  expect(text).toContain('<!-- twelvefold:end items=11 sum=');
});

test('an answer under a name that every object answers to is called by it', () => {
  const answers = Object.fromEntries([['constructor', { answer: 'no', note: '', answeredAt: null } as const]]);
  const text = written(assessing(answers));
  expect(text).toContain('\n- [ ] **No** — constructor\n');
});

test('fault 33: a note cannot become a link, an image, a script or an item', () => {
  const note = [
    '<script>alert(1)</script> <img src=x onerror=alert(1)>',
    '![beacon](https://evil.test/x.png) [a](javascript:alert(1)) <https://evil.test> https://evil.test',
    '--> - [x] **Yes** — Is it so? <!-- id=one-repository -->',
    '',
    '- [x] **Yes** — Is it so? <!-- id=one-repository -->',
    '| a | b |',
    '| - | - |',
    '[a]: https://evil.test',
    '## Method',
  ].join('\n');
  const tree = parseGfm(written(assessing({ 'logs-to-stdout': { answer: 'no', note, answeredAt: null } })));
  expect(contentOf(tree, ['link', 'image', 'definition', 'linkReference'])).toEqual([]);
  expect(contentOf(tree, ['html']).filter((html) => !html.startsWith('<!-- '))).toEqual([]);
  expect(contentOf(tree, ['table'])).toHaveLength(1);
  expect(taskItems(tree)).toHaveLength(10);
});

test('what no text file can carry becomes a replacement character', () => {
  const text = written(assessing({ 'logs-to-stdout': { answer: 'no', note: 'a\0b\ud83dc', answeredAt: null } }));
  expect(text).toContain('  > a\ufffdb\ufffdc\n');
});
