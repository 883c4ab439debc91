import { expect, test } from 'vitest';
import { UNANSWERED } from '@/domain/answers';
import { smallChecklist } from '@/domain/fixtures';
import { readJson } from '@/domain/formats/json-in';
import { readMarkdown } from '@/domain/formats/markdown-in';
import { restore } from '@/domain/restore';
import { ASSESSMENT_MIGRATIONS } from './assessment';
import { golden } from './golden.fixture';
import { currentVersion } from './migrate';
import { released, unshown } from './released.fixture';
import { toVersion2 } from './version-2.fixture';

const checklist = smallChecklist;
const json = (version: number) => released(version, 'json');
const VERSIONS = Array.from({ length: currentVersion(ASSESSMENT_MIGRATIONS) }, (_, i) => i + 1);

test.each(VERSIONS)('fault 7: a JSON file that version %i wrote is read whole, and unchanged since', (version) => {
  const read = readJson(json(version) ?? '', { checklist });
  expect(read).toEqual(expect.objectContaining({ kind: 'ok', value: golden, changedSinceExport: false }));
});

test.each(VERSIONS)('fault 7: a Markdown report that version %i wrote is read whole', (version) => {
  const read = readMarkdown(released(version, 'md.txt') ?? '', { checklist });
  const asked = Object.fromEntries(checklist.items.map(({ id }) => [id, UNANSWERED]));
  const value = { ...golden, answers: { ...asked, ...golden.answers }, snapshots: [] };
  expect(read).toEqual(expect.objectContaining({ kind: 'ok', value, conflicts: [] }));
});

test('fault 7: every version has its file, and every step is gone through by one', () => {
  expect(unshown(ASSESSMENT_MIGRATIONS, json)).toEqual([]);
});

test('fault 7: a version whose file was forgotten, and a step that no file goes through, are named', () => {
  const second = (version: number) => (version === 2 ? '{"version":2}' : null);
  expect(unshown([toVersion2], json)).toEqual(['version 2 has no file']);
  expect(unshown([toVersion2], second)).toEqual(['version 1 has no file', 'step 2 never ran']);
  expect(unshown([toVersion2], () => json(1))).toEqual([]);
  const failing = { to: 2, up: () => expect.unreachable() };
  expect(unshown([failing], () => json(1))).toEqual(['version 1 fails']);
});

test('fault 7: with a second version the file of the first comes in changed by its step, and in nothing else', () => {
  const envelope: unknown = JSON.parse(json(1) ?? '');
  const restored = restore(envelope, { checklist, migrations: [toVersion2] });
  const snapshots = golden.snapshots.map((each) => ({ ...each, reason: 'taken by hand' }));
  expect(restored).toEqual({ kind: 'ok', value: { ...golden, snapshots } });
});
