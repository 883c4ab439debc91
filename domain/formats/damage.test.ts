import { expect, test } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import { NOW, smallChecklist } from '@/domain/fixtures';
import { report } from '@/domain/report';
import type { Fate } from './damage.fixture';
import { exported, fateOf, fullChecklist, replaced, replacements, smallExport } from './damage.fixture';
import { koreanWords, markdownWords } from './fixtures';
import { writeJson } from './json-out';
import { readLink } from './link';
import { linkTo, zlibPacking } from './link.fixture';
import { writeMarkdown } from './markdown-out';
import type { MarkdownWords } from './report-words';

/** All of every export when there is time; otherwise all of a small one, and an even sample of one with 53 questions. */
const whole = Boolean(process.env.VERIFY_FULL);
const sampled = (length: number, wanted: number) => (whole ? 1 : Math.max(1, Math.floor(length / wanted)));

type Case = { name: string; assessment: Assessment; checklist: Checklist; every: (length: number) => number };
const small: Case = { name: 'ten questions', assessment: smallExport, checklist: smallChecklist, every: () => 1 };
const full: Case = {
  name: '53 questions',
  assessment: exported(fullChecklist),
  checklist: fullChecklist,
  every: (length) => sampled(length, 600),
};
const korean: Case = {
  ...full,
  name: '53 questions of a service with a Korean name',
  assessment: exported(fullChecklist, '결제 서비스'),
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const json = ({ assessment, checklist }: Case) => utf8(writeJson(assessment, { checklist, now: NOW }));
const markdown = ({ assessment, checklist }: Case, words: MarkdownWords) =>
  utf8(writeMarkdown(report(checklist, assessment, NOW), words));

/** How often each fate met a damaged file; every silent change is named by its place. */
function fates(bytes: Uint8Array, each: Case, format: 'json' | 'markdown', damage: 'cut' | 'replaced') {
  const count: Record<Fate, number> = { refused: 0, reported: 0, unharmed: 0, silent: 0 };
  const silent: string[] = [];
  const meet = (damaged: Uint8Array, what: string) => {
    const fate = fateOf(damaged, each.assessment, each.checklist, format);
    count[fate]++;
    if (fate === 'silent') silent.push(what);
  };
  const step = each.every(bytes.length);
  for (let at = 0; at < bytes.length; at += step) {
    if (damage === 'cut') meet(bytes.subarray(0, at), `cut at ${at}`);
    else
      for (const byte of replacements(bytes[at] ?? 0, at)) meet(replaced(bytes, at, byte), `byte ${at} became ${byte}`);
  }
  return { count, silent };
}

const formats = [
  ['JSON', 'json', json],
  ['Markdown', 'markdown', (each: Case) => markdown(each, markdownWords)],
  ['Markdown in Korean', 'markdown', (each: Case) => markdown(each, koreanWords)],
] as const;
const cases = formats.flatMap(([name, format, write]) =>
  (name === 'Markdown in Korean' ? [korean] : [small, full]).map((each) => ({
    name: `${name}, ${each.name}`,
    format,
    write,
    each,
  })),
);

test.each(cases)(
  'fault 20: every cut of an export is refused or reported, and changes no answer in silence: $name',
  ({ format, write, each }) => {
    const bytes = write(each);
    const { count, silent } = fates(bytes, each, format, 'cut');
    expect(silent).toEqual([]);
    // Only the line feed at the end can be missing without a word.
    expect(count.unharmed).toBeLessThanOrEqual(1);
  },
);

test.each(cases)(
  'fault 20: no replaced byte of an export changes an answer in silence: $name',
  ({ format, write, each }) => {
    const bytes = write(each);
    const { count, silent } = fates(bytes, each, format, 'replaced');
    expect(silent).toEqual([]);
    expect(count.refused).toBeGreaterThan(0);
    expect(count.reported).toBeGreaterThan(0);
  },
);

test('an export that was not damaged is read without a word', () => {
  for (const { format, write, each } of cases)
    expect(fateOf(write(each), each.assessment, each.checklist, format)).toBe('unharmed');
});

test.each([small, full])(
  'fault 37: no damaged symbol and no cut of a link gives an assessment: $name',
  async ({ assessment, checklist, every }) => {
    const link = await linkTo(assessment, { checklist, now: NOW });
    const step = every(link.length);
    for (let at = 0; at < link.length; at += step) {
      const code = link.charCodeAt(at);
      const damaged = replacements(code, at).map(
        (byte) => `${link.slice(0, at)}${String.fromCharCode(byte)}${link.slice(at + 1)}`,
      );
      for (const each of [link.slice(0, at), ...damaged]) {
        expect((await readLink(each, { checklist, packing: zlibPacking })).kind).toBe('unreadable');
      }
    }
  },
);
