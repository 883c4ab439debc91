import { expect, test } from 'vitest';
import { NOW } from '@/domain/fixtures';
import { itemMark, readHead, readItems, teamHeadMark } from './markdown-marks';

const HEAD = { id: 'team-1', service: 'service-1', checklistVersion: 1, weights: null };

test('a team’s head says when it was made, and nothing where that is no time', () => {
  expect(readHead(teamHeadMark({ ...HEAD, createdAt: NOW }))?.fields.get('created')).toBe(NOW);
  expect(teamHeadMark({ ...HEAD, createdAt: '--> soon' })).toBe(
    '<!-- twelvefold:team version=1 id=team-1 service=service-1 checklist=1 -->',
  );
});

test('a word in a head that gives no value is no field of another name', () => {
  const fields = readHead('<!-- twelvefold:assessment version=1 ids -->')?.fields;
  expect(fields?.get('version')).toBe('1');
  expect(fields?.has('id')).toBe(false);
});

test.each(['two words', '--> <script>', 'constructor', ''])(
  'an id that can be no question’s gets no mark: %j',
  (id) => {
    expect(itemMark(id, NOW)).toBeNull();
  },
);

test('an item’s mark is read back with its time', () => {
  expect(readItems(`Is it so? ${itemMark('one-repository', NOW)}`)).toEqual([
    { id: 'one-repository', at: NOW, position: 10 },
  ]);
});
