import mermaid from 'mermaid';
import { expect, test } from 'vitest';
import { parseFailure } from './parse-failure';

const told = (source: string) =>
  mermaid.parse(source).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

test.each([
  ['an arrow to nothing', 'flowchart TD\n  A --> B\n  B -->'],
  ['a message without its text', 'sequenceDiagram\n  A->>B'],
  ['a bracket too many', 'flowchart TD\n  A[One]] --> B'],
])('of %s the place stays and mermaid’s list of tokens goes', async (_name, source) => {
  const message = await told(source);
  expect(message).toMatch(/Expecting/);
  const failure = parseFailure(message);
  expect(failure?.excerpt).toMatch(/-\^$/);
  expect(failure?.excerpt).not.toMatch(/Expecting|Parse error|'[A-Z]+'/);
});

test('what is missing at the end is told apart from what does not fit', () => {
  const said = (got: string) =>
    parseFailure(`Parse error on line 3:\n...B -->\n----^\nExpecting 'AMP', 'TEXT', got '${got}'`);
  expect(said('EOF')).toEqual({ excerpt: '...B -->\n----^', missing: 'end' });
  expect(said('NEWLINE')?.missing).toBe('line');
  expect(said('SQE')?.missing).toBeNull();
});

test('a message of another kind stands for itself', () => {
  expect(parseFailure('No diagram type detected matching given configuration for text: x')).toBeNull();
});
