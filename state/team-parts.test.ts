import { expect, test } from 'vitest';
import { renameMember } from '@/domain/team-edits';
import { memberFrom, teamOf } from '@/domain/team-fixtures';
import { teamEdits } from './team-parts';

const TEAM = teamOf([memberFrom(1, 'yp'), memberFrom(2, 'ny')]);

test('a team that says the same, read again, has nothing to write', () => {
  expect(teamEdits(TEAM, structuredClone(TEAM))).toEqual(new Map());
});

test('a change writes the fields that changed and no others, so that a part another tab took out stays out', () => {
  const edits = teamEdits(TEAM, renameMember(TEAM, 'assessment-1', 'Anna'));
  expect(edits).toEqual(new Map([['tf:zt:p:team-1:m:assessment-1', { name: 'Anna' }]]));
});
