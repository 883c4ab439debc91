import { expect, test } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { completed } from '@/domain/draft';
import { answering, NOW, smallChecklist } from '@/domain/fixtures';
import { mergeAssessments } from '@/domain/merge';
import { report } from '@/domain/report';
import { writeBackup } from './backup';
import { readBackup } from './backup-in';
import { unescapeFormula, writeCsv } from './csv';
import { csvRows } from './csv.fixture';
import { fileName } from './file-name';
import { csvWords, koreanWords, markdownWords, smallReport } from './fixtures';
import { contentOf, notesOf, parseGfm } from './gfm-fixture';
import { HOSTILE } from './hostile.fixture';
import { readJson } from './json-in';
import { writeJson } from './json-out';
import { readLink } from './link';
import { linkTo, zlibPacking } from './link.fixture';
import { readMarkdown } from './markdown-in';
import { writeMarkdown } from './markdown-out';

const checklist = smallChecklist;
const NOTED = checklist.items.map(({ id }) => id);

/** An assessment with the text in every field that a person fills in. */
function everywhere(text: string): Assessment {
  const all = answering(checklist, {
    'logs-to-stdout': 'not-applicable',
    'process-types': null,
    'one-repository': 'no',
  });
  const answers = Object.fromEntries(Object.entries(all).map(([id, given]) => [id, { ...given, note: text }]));
  const snapshot = {
    id: 'snapshot-1',
    takenAt: NOW,
    reason: text,
    checklistVersion: 1,
    scoringVersion: 1,
    weights: null,
    answers,
  };
  return {
    id: 'assessment-1',
    service: { id: 'service-1', name: text, team: text, description: text },
    respondent: text,
    checklistVersion: 1,
    weights: null,
    answers,
    snapshots: [snapshot],
  };
}

/** What a file can carry of a text. */
const wellFormed = (text: string) => text.toWellFormed();
const carried = (text: string) => text.toWellFormed().replaceAll('\0', '\ufffd');

function readable<T>(read: { value: T } | { kind: string }): T {
  if (!('value' in read)) throw new Error(read.kind);
  return read.value;
}

const PROTOTYPE = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
function expectClean() {
  expect('polluted' in {}).toBe(false);
  expect('hostile' in globalThis).toBe(false);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(PROTOTYPE);
}

test('there are at least three hundred hostile texts, each once', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(300);
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
});

test('fault 33: every hostile text comes back from JSON in every field as it was', () => {
  for (const text of HOSTILE) {
    const expected = everywhere(wellFormed(text));
    const read = readJson(writeJson(everywhere(text), { checklist, now: NOW }), { checklist });
    expect(readable(read)).toEqual(expected);
    expect('changedSinceExport' in read && read.changedSinceExport).toBe(false);
  }
  expectClean();
});

test('fault 33: every hostile text comes back from a link in every field as it was', async () => {
  for (const text of HOSTILE.filter(({ length }) => length < 10_000)) {
    const link = await linkTo(everywhere(text), { checklist, now: NOW, packing: zlibPacking });
    expect(link).toMatch(/^[\w-]+$/);
    expect(readable(await readLink(link, { checklist, packing: zlibPacking }))).toEqual(everywhere(wellFormed(text)));
  }
  expectClean();
});

test('fault 33: all hostile texts come back from one backup as they were', () => {
  const assessments = HOSTILE.map((text, i) => ({
    assessment: { ...everywhere(text), id: `id-${i}` },
    archived: false,
  }));
  const learning = Object.fromEntries(HOSTILE.map((text, i) => [`key-${i}`, wellFormed(text)]));
  const backup = readBackup(writeBackup({ assessments, teams: [], learning }, { checklist, now: NOW }), { checklist });
  if (backup.kind !== 'backup') throw new Error(backup.kind);
  expect(backup.items.map(({ read }) => completed(readable(read), () => 'minted').service.name)).toEqual(
    HOSTILE.map(wellFormed),
  );
  expect(backup.learning).toEqual(learning);
  expectClean();
});

test.each([
  ['English', markdownWords, 1],
  ['Korean', koreanWords, 4],
])(
  'fault 33: every hostile text is text in a Markdown report in %s, also for another reader, and comes back',
  (_, words, every) => {
    for (const text of HOSTILE.filter((_, i) => i % every === 0)) {
      const { snapshots: __, ...expected } = everywhere(carried(text));
      const markdown = writeMarkdown(smallReport(everywhere(text)), words);
      expect(readable(readMarkdown(markdown, { checklist }))).toEqual({ ...expected, snapshots: [] });
      // The other reader takes minutes for what ours reads in a moment.
      if (text.length > 1000) continue;
      const tree = parseGfm(markdown);
      // A reader of Markdown takes NUL and line ends of other systems its own way; the texts above have been compared already.
      if (!/[\r\0]/.test(text)) expect(notesOf(tree)).toEqual(NOTED.map(() => carried(text)));
      expect(
        contentOf(tree, ['link', 'linkReference', 'image', 'imageReference', 'definition', 'footnoteDefinition']),
      ).toEqual([]);
      for (const html of contentOf(tree, ['html']))
        expect(html).toMatch(/^<!-- (twelvefold:|id=|team|respondent)[^>]*-->$/);
    }
    expectClean();
  },
);

test('fault 31: no hostile text is a live formula in a spreadsheet, and each can be had back', () => {
  for (const text of HOSTILE) {
    const [, ...rows] = csvRows(writeCsv(report(checklist, everywhere(text), NOW), csvWords));
    expect(rows).toHaveLength(checklist.items.length);
    for (const row of rows) {
      expect(unescapeFormula(row[5] ?? '')).toBe(wellFormed(text));
      for (const cell of row) expect(cell.replace(/^[\s\0\ufeff]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
    }
  }
});

test('fault 34: a service of any hostile name gives a file name that every file system takes', () => {
  for (const text of HOSTILE) {
    expect(fileName(text, NOW, 'json')).toMatch(
      /^twelvefold-[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*-2026-11-21\.json$/u,
    );
  }
});

test('fault 22: as the id of a question, of an assessment or of a factor, a hostile text is an id, or it is named', () => {
  for (const text of HOSTILE) {
    const weights = { [text]: 'high' };
    const answers = { [text]: { answer: 'yes', note: text }, 'logs-to-stdout': { answer: 'no' } };
    // By text and not by value: only JSON.parse makes `__proto__` a key.
    const json = JSON.stringify({
      format: 'twelvefold/assessment',
      version: 1,
      assessment: { id: text, weights, answers: {} },
    });
    const key = JSON.stringify(text);
    const file = json.replace(
      '"answers":{}',
      `"answers":{${key}:{"answer":"yes"},"logs-to-stdout":${JSON.stringify(answers['logs-to-stdout'])}}`,
    );
    const read = readJson(file, { checklist });
    const { answers: taken, id, weights: moved } = readable(read);
    expect(taken['logs-to-stdout']?.answer).toBe('no');
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
    for (const each of Object.keys(taken)) expect(each).toMatch(/^[A-Za-z][\w.-]*$/);
    if (id !== null) expect(id).toMatch(/^[A-Za-z0-9][\w.-]*$/);
    expect(Object.keys(moved ?? {})).toEqual([]);
    expect(read.kind).toBe('repaired');
  }
  expectClean();
});

test('fault 33: merging hostile notes keeps each as it is', () => {
  for (const text of HOSTILE) {
    const merged = mergeAssessments(everywhere(''), everywhere(text), {}, () => 'minted');
    for (const { note } of Object.values(merged.answers)) expect(note).toBe(text);
  }
});
