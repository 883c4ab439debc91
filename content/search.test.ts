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
  expect(plain('| Factor | Why |\n| --- | --- |\n| III | config |')).not.toMatch(/\|/);
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
