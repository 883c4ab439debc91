import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answering, smallChecklist } from '@/domain/fixtures';
import { plan } from '@/domain/plan';
import { runs } from '@/domain/runs';
import { carriedText } from './arbitraries';
import { contentOf, parseGfm, textOf } from './gfm-fixture';
import type { TicketInput, TicketWords } from './ticket';
import { writeTicket } from './ticket';

const words: TicketWords = {
  title: '{service}: {step}',
  labels: {
    today: 'Today',
    note: 'Evidence given:',
    step: 'First step',
    good: 'Done when',
    check: 'How to check',
    facts: 'What it is worth',
    links: 'More',
  },
  today: 'Answered: {answer}.',
  gain: 'Gains {gain} points of 100',
  effort: 'Effort: {effort}',
  importance: '{tier} importance ({factor})',
  lesson: 'The lesson',
  question: 'The question',
  answers: { yes: 'Yes', partly: 'Partly', no: 'No', 'dont-know': 'Don’t know', 'not-applicable': 'Not applicable' },
  tiers: { 'non-negotiable': 'Non-negotiable', high: 'High', medium: 'Medium', low: 'Low' },
  efforts: { S: 'half a day at most', M: 'a sprint at most', L: 'longer than a sprint' },
};

const [row] = plan(smallChecklist, answering(smallChecklist, { 'logs-to-stdout': 'no' })).rows;
if (!row) throw new Error('The plan of the fixture is empty.');

const input = (service: string, note: string): TicketInput => ({
  service,
  row,
  given: { answer: 'no', note, answeredAt: null },
  item: {
    factor: 'XI. Logs',
    number: 'XI.1',
    question: 'Does it write to `stdout`?',
    good: '`kubectl logs` shows every request.',
    check: 'Run it and look.',
    fix: 'Send `app.log` to stdout. Then remove the file.',
    lessonAddress: 'https://twelve.test/en/learn/logs/#stdout',
    questionAddress: 'https://twelve.test/en/assess/#logs-to-stdout',
  },
});

test('a ticket says what is wrong, the first step, how to tell that it is done, and what it is worth', () => {
  expect(
    writeTicket(input('ledger-api', 'writes /var/log/app.log'), words),
  ).toBe(`# ledger-api: Send \`app.log\` to stdout

## Today

**XI.1** Does it write to \`stdout\`? Answered: No.

Evidence given:

> writes /var/log/app.log

## First step

Send \`app.log\` to stdout. Then remove the file.

## Done when

\`kubectl logs\` shows every request.

## How to check

Run it and look.

## What it is worth

- Gains 2.5 points of 100
- Effort: half a day at most
- Low importance (XI. Logs)

## More

- [The lesson](https://twelve.test/en/learn/logs/#stdout)
- [The question](https://twelve.test/en/assess/#logs-to-stdout)
`);
});

test('without a note there is no quote', () => {
  expect(writeTicket(input('ledger-api', ''), words)).not.toContain('>');
});

test('a step without a full stop is the title as it is', () => {
  const { item, ...rest } = input('ledger-api', '');
  const ticket = writeTicket({ ...rest, item: { ...item, fix: 'Send it to stdout' } }, words);
  expect(ticket.split('\n')[0]).toBe('# ledger-api: Send it to stdout');
});

test('fault 33: a note and a name in a ticket stay text, whatever they hold', () => {
  fc.assert(
    fc.property(carriedText, carriedText, (service, note) => {
      const tree = parseGfm(writeTicket(input(service, note), words));
      expect(contentOf(tree, ['html', 'image', 'linkReference', 'imageReference', 'definition'])).toEqual([]);
      expect(contentOf(tree, ['link'])).toHaveLength(2);
      const quote = tree.children.find(({ type }) => type === 'blockquote');
      const told = quote && 'children' in quote ? quote.children.map(textOf).join('\n\n') : '';
      expect(told).toBe(note);
    }),
    { numRuns: runs(300) },
  );
});
