import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notesOf } from './release-notes';

const CHANGELOG = '# Changes\n\n## 1.1.0\n\nNew.\n\n## 1.0.0: the first\n\nOld.\n';

test('a release is told by the part of the changes about its version', () => {
  expect(notesOf(CHANGELOG, 'v1.1.0')).toBe('New.');
  expect(notesOf(CHANGELOG, '1.0.0')).toBe('Old.');
  expect(() => notesOf(CHANGELOG, 'v2.0.0')).toThrow('says nothing of v2.0.0');
});

test('the version of the package has its notes', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version).length).toBeGreaterThan(100);
});
