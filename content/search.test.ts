import { expect, test } from 'vitest';
import { LOCALES } from '@/i18n/locales';
import { checklist } from './checklist';
import { LESSON_IDS } from './lessons';
import { words } from './load';
import { plain, searchDocuments, sections } from './search';

const SOURCE = `Before the first heading.

## Why it matters {/* #why */}

A <Term id="deploy">deploy</Term> of \`ledger-api\`, see [the map](/learn#map).

\`\`\`js
const hidden = 'code is not searched';
\`\`\`

### Name \`PORT\` once {/* #port */}

- **One** port`;

test('a lesson is cut at its headings, and each section keeps the words a reader sees', () => {
  expect(sections(SOURCE)).toEqual([
    { id: 'why', title: 'Why it matters', text: 'A deploy of ledger-api, see the map.' },
    { id: 'port', title: 'Name PORT once', text: 'One port' },
  ]);
});

test('a table is searched by its words', () => {
  expect(plain('| Factor | Why |\n| --- | :-: |\n| III | `A || B` |')).toBe('Factor Why III A || B');
});

test.each([
  ['only `LOG_LEVEL` changed', 'only LOG_LEVEL changed'],
  ['`grep -rnE "NODE_ENV|RAILS_ENV|localhost" src`', 'grep -rnE "NODE_ENV|RAILS_ENV|localhost" src'],
  ['look for `curl | sh`', 'look for curl | sh'],
  ['`**/*.env`, `<Name>`, `[a](b)` and `{/* c */}`', '**/*.env, <Name>, [a](b) and {/* c */}'],
  ['`- one`\n`# two`', '- one # two'],
])('code in a line is taken as it is written: %s', (source, text) => {
  expect(plain(source)).toBe(text);
});

test.each([
  ['**One** *port*, __two__ _ports_', 'One port, two ports'],
  ['**`LOG_LEVEL`** and *[a `_link_`](/learn)*', 'LOG_LEVEL and a _link_'],
  ['mod_wsgi and mod_php, 2 * 3 * 4, a | b', 'mod_wsgi and mod_php, 2 * 3 * 4, a | b'],
  ['# Title\n\n- one\n* two\n1. three\n> four\n\n---\n\nfive', 'Title one two three four five'],
])('marks around words are taken off, and what only looks like one is not: %s', (source, text) => {
  expect(plain(source)).toBe(text);
});

test('no code of a lesson or a question is changed, and no rule of a table is left', () => {
  for (const locale of LOCALES) {
    const texts = searchDocuments(locale).map(({ text }) => text);
    for (const code of ['LOG_LEVEL', 'NODE_ENV|RAILS_ENV|localhost', 'curl | sh', 'jq -c . > /dev/null']) {
      expect(
        texts.some((text) => text.includes(code)),
        code,
      ).toBe(true);
    }
    for (const text of texts) expect(text).not.toMatch(/(^|\s):?-{3,}:?(\s|$)/);
  }
});

test('every lesson, question and term of a language can be found, each at an address of its own', () => {
  for (const locale of LOCALES) {
    const documents = searchDocuments(locale);
    const ids = documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const of = (kind: string) => documents.filter((each) => each.kind === kind).length;
    expect(of('lesson')).toBe(LESSON_IDS.length);
    expect(of('question')).toBe(checklist.items.length);
    expect(of('term')).toBe(Object.keys(words(locale).glossary).length);
    expect(of('section')).toBeGreaterThan(LESSON_IDS.length * 5);
    for (const { id, title, text } of documents) expect(title && text, id).toBeTruthy();
  }
});
