import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completed } from '@/domain/draft';
import { answering, assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { MAX_SIZE } from '@/domain/restore';
import { runs } from '@/domain/runs';
import { assessments, wellFormedText } from './arbitraries';
import { readJson } from './json-in';
import { writeJson } from './json-out';

const checklist = smallChecklist;
const cases = assessments(checklist, wellFormedText);

const written = (assessment: Parameters<typeof writeJson>[0]) => writeJson(assessment, { checklist, now: NOW });
const read = (text: string) => readJson(text, { checklist });
const file = (assessment: unknown, rest: object = {}) =>
  JSON.stringify({ format: 'twelvefold/assessment', version: 1, ...rest, assessment });

function reasonOf(text: string) {
  const result = read(text);
  if (result.kind !== 'unreadable') throw new Error(result.kind);
  expect(result.raw).toBe(text);
  return result.reason;
}

test('the file is written as the documentation shows it', () => {
  const answers = {
    'not-in-the-list': { answer: 'no', note: '', answeredAt: null },
    'logs-to-stdout': { answer: 'not-applicable', note: 'no logs', answeredAt: null },
    'one-repository': { answer: 'yes', note: 'one repo', answeredAt: NOW },
  } as const;
  const assessment = assessing(answers, { logs: 'high', config: 'low' });
  expect(written(assessment)).toBe(`{
  "format": "twelvefold/assessment",
  "version": 1,
  "exportedAt": "2026-11-21T10:00:00.000Z",
  "checksum": "sha256-ce38e676e859b2fdfdebcade9985115c725df7f0d625e45003f8678284b7ee9f",
  "assessment": {
    "id": "assessment-1",
    "service": {
      "id": "service-1",
      "name": "ledger-api",
      "team": "Payments",
      "description": ""
    },
    "respondent": "Ana",
    "checklistVersion": 1,
    "weights": {
      "config": "low",
      "logs": "high"
    },
    "answers": {
      "one-repository": {
        "answer": "yes",
        "note": "one repo",
        "answeredAt": "2026-11-21T10:00:00.000Z"
      },
      "logs-to-stdout": {
        "answer": "not-applicable",
        "note": "no logs"
      },
      "not-in-the-list": {
        "answer": "no",
        "note": ""
      }
    },
    "snapshots": []
  }
}
`);
});

test('fault 35: an assessment comes back the same in everything, and unchanged since its export', () => {
  fc.assert(
    fc.property(cases, (assessment) => {
      const result = read(written(assessment));
      if (result.kind !== 'ok' && result.kind !== 'repaired') throw new Error(result.kind);
      expect(result.value).toEqual(assessment);
      expect(result.changedSinceExport).toBe(false);
      const problems = result.kind === 'repaired' ? result.problems : [];
      expect(problems.filter(({ code }) => code !== 'reason-missing')).toEqual([]);
      expect(written(completed(result.value, () => 'minted'))).toBe(written(assessment));
    }),
    { numRuns: runs(1000) },
  );
});

test('half a surrogate pair is exported as a replacement character, since no file can carry it', () => {
  const answers = { 'logs-to-stdout': { answer: 'yes', note: 'a\ud83d', answeredAt: null } } as const;
  expect(read(written(assessing(answers)))).toMatchObject({
    kind: 'ok',
    changedSinceExport: false,
    value: { answers: { 'logs-to-stdout': { note: 'a\ufffd' } } },
  });
});

test('fault 20: every cut of a file is refused, with the place', () => {
  fc.assert(
    fc.property(cases, (assessment) => {
      const text = written(assessment).trimEnd();
      const step = Math.max(1, Math.floor(text.length / 50));
      for (let end = 1; end < text.length; end += step) {
        expect(reasonOf(text.slice(0, end))).toMatchObject({ code: 'truncated', position: end });
      }
    }),
    { numRuns: runs(50) },
  );
});

test('fault 20: no single changed byte goes unseen', () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 32, max: 126 })), { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(cases, places, (assessment, changes) => {
      const text = written(assessment);
      for (const [where, code] of changes) {
        const at = where % text.length;
        const changed = `${text.slice(0, at)}${String.fromCharCode(code)}${text.slice(at + 1)}`;
        const result = read(changed);
        if (result.kind !== 'ok' && result.kind !== 'repaired') continue;
        if (result.changedSinceExport !== false) continue;
        expect(result.value).toEqual(assessment);
      }
    }),
    { numRuns: runs(100) },
  );
});

test('a changed answer is read, and the file is said to be changed', () => {
  const text = written(assessing(answering(checklist))).replace('"yes"', '"no"');
  expect(read(text)).toMatchObject({ kind: 'ok', changedSinceExport: true });
});

test('a file without a checksum is welcome', () => {
  expect(read(file({ answers: {} }))).toMatchObject({ kind: 'ok', changedSinceExport: null });
  expect(read(file({ answers: {} }, { checksum: 7 }))).toMatchObject({ kind: 'ok', changedSinceExport: true });
});

test('the order of keys and the white space are no change', () => {
  const { assessment, ...rest } = JSON.parse(written(assessing(answering(checklist))));
  const reordered = Object.fromEntries(Object.entries(assessment).reverse());
  expect(read(JSON.stringify({ assessment: reordered, ...rest }))).toMatchObject({
    kind: 'ok',
    changedSinceExport: false,
  });
});

test('fault 21: one unreadable record of a file costs no other', () => {
  fc.assert(
    fc.property(cases, fc.nat(), (assessment, which) => {
      const ids = Object.keys(assessment.answers);
      if (ids.length === 0) return;
      const bad = ids[which % ids.length] ?? '';
      const result = read(file({ ...assessment, answers: { ...assessment.answers, [bad]: 'yes' } }));
      const { [bad]: _, ...others } = assessment.answers;
      if (result.kind !== 'repaired') throw new Error(result.kind);
      expect(result.value.answers).toEqual(others);
      expect(result.problems).toContainEqual({ code: 'record-dropped', item: bad, found: '"yes"' });
    }),
  );
});

test('fault 5: a file from a newer version comes back as it is', () => {
  const text = file({ answers: { q: ['new'] } }).replace('"version":1', '"version":2');
  expect(read(text)).toEqual({ kind: 'from-the-future', version: 2, raw: text });
});

test.each([
  ['nothing', '', { code: 'empty' }],
  ['blanks', ' \n\t', { code: 'empty' }],
  ['a page', '<!DOCTYPE html><html></html>', { code: 'wrong-kind', kind: 'html' }],
  ['a PDF', '%PDF-1.7', { code: 'wrong-kind', kind: 'pdf' }],
  ['prose', 'one codebase', { code: 'wrong-kind', kind: 'text' }],
  ['a Markdown report', '# A\n\n<!-- twelvefold:assessment version=1 -->', { code: 'wrong-kind', kind: 'markdown' }],
  ['JSON without a format', '{"name":"ledger-api","version":"1.2.0"}', { code: 'other-app', format: null }],
  ['a list', '[1, 2]', { code: 'other-app', format: null }],
  ['another app', '{"format":"excalidraw","version":1}', { code: 'other-app', format: 'excalidraw' }],
  ['a team file', '{"format":"twelvefold/team"}', { code: 'other-file', format: 'twelvefold/team' }],
  ['a backup', '{"format":"twelvefold/backup"}', { code: 'other-file', format: 'twelvefold/backup' }],
  ['a slip', '{\n  "format": twelvefold\n}', { code: 'broken', position: 15, line: 2, column: 14 }],
  ['a comma too many', '{"a":1,}', { code: 'broken', position: 7, line: 1, column: 8 }],
])('fault 24: a file that is none of ours is named: %s', (_, text, reason) => {
  expect(reasonOf(text)).toEqual(reason);
});

test('fault 25: a byte order mark is no obstacle', () => {
  expect(read(`\uFEFF${file({ answers: {} })}`)).toMatchObject({ kind: 'ok' });
});

test('fault 23: a file over five million characters is refused before it is read', () => {
  expect(reasonOf(`{${' '.repeat(MAX_SIZE)}}`)).toEqual({ code: 'too-large', size: MAX_SIZE + 2, limit: MAX_SIZE });
});

test('fault 23: brackets a hundred thousand deep are refused', () => {
  expect(reasonOf('['.repeat(100_000))).toMatchObject({ code: 'too-deep' });
  expect(reasonOf(file(0).replace('0}', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`))).toMatchObject({
    code: 'too-deep',
  });
});

test('fault 23: a million rows are refused before they are read', () => {
  const rows = (row: string) =>
    `{"format":"twelvefold/assessment","version":1,"assessment":{"answers":{${row.repeat(700_000)}`;
  for (const row of ['"q":0,', '"q":[],']) expect(reasonOf(rows(row))).toMatchObject({ code: 'too-many' });
});

test('fault 30: a question answered twice in a file is left out and named, not decided by the last', () => {
  const text = `{"format":"twelvefold/assessment","version":1,"assessment":{"answers":{
"logs-to-stdout":{"answer":"yes"},
"one-repository":{"answer":"yes"},
"logs-to-stdout":{"answer":"no"}}}}`;
  const result = read(text);
  expect(result).toMatchObject({ kind: 'repaired', value: { answers: { 'one-repository': { answer: 'yes' } } } });
  if (result.kind !== 'repaired') return;
  expect(result.problems).toEqual([{ code: 'duplicate-item', item: 'logs-to-stdout', lines: [2, 4], candidates: [] }]);
  expect(Object.keys(result.value.answers)).toEqual(['one-repository']);
});

test('fault 30: a file with two assessments is refused', () => {
  const text = '{"format":"twelvefold/assessment","version":1,"assessment":{"answers":{}},"assessment":{"answers":{}}}';
  expect(reasonOf(text)).toMatchObject({ code: 'duplicate-key', key: 'assessment', line: 1 });
});

test('fault 22: a key named like a prototype does not become one', () => {
  const text = file({ answers: {} }).replace(
    '"answers":{}',
    '"__proto__":{"polluted":1},"answers":{"__proto__":{"answer":"yes"}}',
  );
  const result = read(text);
  expect(result).toMatchObject({ kind: 'repaired' });
  expect('polluted' in {}).toBe(false);
});
