import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { completed } from '@/domain/draft';
import { answering, assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import { assessments, wellFormedText } from './arbitraries';
import type { BackupContent } from './backup';
import { writeBackup } from './backup';
import type { Backup } from './backup-in';
import { MAX_BACKUP, readBackup } from './backup-in';

const checklist = smallChecklist;
const written = (content: Partial<BackupContent>) =>
  writeBackup({ assessments: [], teams: [], learning: null, ...content }, { checklist, now: NOW });

function opened(text: string): Backup {
  const read = readBackup(text, { checklist });
  if (read.kind !== 'backup') throw new Error(JSON.stringify(read).slice(0, 300));
  return read;
}

function reasonOf(text: string) {
  const read = readBackup(text, { checklist });
  if (read.kind !== 'unreadable') throw new Error(read.kind);
  expect(read.raw).toBe(text);
  return read.reason;
}

const named = (name: string): Assessment => ({
  ...assessing(answering(checklist)),
  id: `id-${name}`,
  service: { id: `of-${name}`, name, team: '', description: '' },
});
const three = ['ledger-api', 'storefront', 'search'].map((name) => ({
  assessment: named(name),
  archived: name === 'search',
}));

test('a backup is written a line for each assessment, and says what it is', () => {
  const lines = written({ assessments: three, learning: { lessons: ['config'] } }).split('\n');
  expect(lines.slice(0, 6).map((line) => line.slice(0, 40))).toEqual([
    '{',
    '  "format": "twelvefold/backup",',
    '  "version": 1,',
    '  "exportedAt": "2026-11-21T10:00:00.000Z",'.slice(0, 40),
    lines[4]?.slice(0, 40),
    '  "assessments": [',
  ]);
  expect(lines.filter((line) => line.startsWith('    {"version":1,"archived":'))).toHaveLength(3);
});

test('fault 35: everything of a backup comes back the same, and unchanged since it was made', () => {
  const item = fc.record({ assessment: assessments(checklist, wellFormedText), archived: fc.boolean() });
  const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), fc.array(json, { maxLength: 2 }), json, (items, teams, learning) => {
      const text = written({ assessments: items, teams, learning });
      const backup = opened(text);
      const back = backup.items.map(({ read, archived }) => {
        if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(read.kind);
        return { assessment: completed(read.value, () => 'minted'), archived };
      });
      expect(back).toEqual(items);
      expect([backup.teams, backup.learning, backup.exportedAt]).toEqual([teams, learning, NOW]);
      if (JSON.stringify([teams, learning]).isWellFormed()) expect(backup.changedSinceExport).toBe(false);
      expect(written({ assessments: back, teams: backup.teams, learning: backup.learning })).toBe(text);
    }),
    { numRuns: runs(200) },
  );
});

test('fault 21: one unreadable assessment of N costs no other, for every place and every N', () => {
  const bad = [
    '7',
    'null',
    '"yes"',
    '{}',
    '{"version":1}',
    '{"version":2,"assessment":{"answers":{}}}',
    '{"version":1,"assessment":{"answers":[]}}',
  ];
  for (let n = 1; n <= 8; n++) {
    const items = Array.from({ length: n }, (_, i) => ({ assessment: named(`service-${i}`), archived: false }));
    const lines = written({ assessments: items }).split('\n');
    for (let at = 0; at < n; at++) {
      for (const junk of bad) {
        const text = lines.map((line, i) => (i === at + 6 ? `    ${junk}${at < n - 1 ? ',' : ''}` : line)).join('\n');
        const { items: read, changedSinceExport } = opened(text);
        expect(read.flatMap(({ read, position }) => ('value' in read ? [position] : []))).toEqual(
          items.map((_, i) => i).filter((i) => i !== at),
        );
        expect(changedSinceExport).toBe(true);
      }
    }
  }
});

test('fault 30: an assessment in which a question stands twice is left out and named, the others are kept', () => {
  const text = written({ assessments: three }).replace('"answers":{', '"answers":{"logs-to-stdout":{"answer":"no"},');
  const [first, second, third] = opened(text).items;
  expect(first?.read).toMatchObject({ kind: 'unreadable', reason: { code: 'duplicate-key', line: 7 } });
  expect([second?.read.kind, third?.read.kind]).toEqual(['ok', 'ok']);
});

test('a key that stands twice outside the assessments leaves open what the file means', () => {
  const text = written({ assessments: three }).replace('"teams": []', '"teams": [],\n  "assessments": []');
  expect(reasonOf(text)).toMatchObject({ code: 'duplicate-key', key: 'assessments' });
});

test('fault 20: every cut of a backup is refused, with the place', () => {
  const text = written({ assessments: three, learning: { a: 1 } }).trimEnd();
  for (let end = 1; end < text.length; end++) {
    expect(reasonOf(text.slice(0, end))).toMatchObject({ code: 'truncated', position: end });
  }
});

test('a changed answer is read, and the backup is said to be changed', () => {
  const text = written({ assessments: three }).replace('"yes"', '"no"');
  expect(opened(text).changedSinceExport).toBe(true);
  expect(opened(text.replace(/ {2}"checksum".*\n/, '')).changedSinceExport).toBeNull();
});

test('fault 22: names that every object answers to change no prototype', () => {
  const text = written({ assessments: three }).replace(
    '"answers":{',
    '"__proto__":{"polluted":1},"answers":{"__proto__":{"answer":"no"},',
  );
  const [first] = opened(text).items;
  expect(first?.read.kind).toBe('repaired');
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['nothing', '', { code: 'empty' }],
  ['a page', '<!DOCTYPE html>', { code: 'wrong-kind', kind: 'html' }],
  [
    'one assessment',
    '{"format":"twelvefold/assessment","version":1}',
    { code: 'other-app', format: 'twelvefold/assessment' },
  ],
  ['a list', '[1]', { code: 'other-app', format: null }],
  ['no version', '{"format":"twelvefold/backup"}', { code: 'no-version', found: 'nothing' }],
  ['no assessments', '{"format":"twelvefold/backup","version":1}', { code: 'no-answers', found: 'nothing' }],
])('fault 24: a file that is no backup is named: %s', (_, text, reason) => {
  expect(reasonOf(text)).toEqual(reason);
});

test('a backup from a newer version comes back as it is', () => {
  const text = written({ assessments: three }).replace('"version": 1', '"version": 2');
  expect(readBackup(text, { checklist })).toEqual({ kind: 'from-the-future', version: 2, raw: text });
});

test('fault 23: a backup that is too large, too deep or too long is refused before it is read', () => {
  expect(reasonOf(`{${' '.repeat(MAX_BACKUP)}}`)).toMatchObject({ code: 'too-large' });
  expect(reasonOf(`{"format":"twelvefold/backup","a":${'['.repeat(100_000)}`)).toMatchObject({ code: 'too-deep' });
  expect(reasonOf(`{"format":"twelvefold/backup","assessments":[${'0,'.repeat(1_000_001)}`)).toMatchObject({
    code: 'too-many',
  });
});
