import { expect, test } from 'vitest';
import { NOW } from './fixtures';
import { decidedTeam } from './team-draft';
import { agree, noteAgreement } from './team-edits';
import { teamOf } from './team-fixtures';

const LATER = '2026-12-24T10:00:00.000Z';
const DRAFT = noteAgreement(
  agree(agree(teamOf([]), 'one-repository', 'yes', NOW), 'logs-to-stdout', 'no', NOW),
  'one-repository',
  'one since May',
);

test('what is decided otherwise than in the file is of the moment of the decision, and its note stays', () => {
  expect(decidedTeam(DRAFT, { 'one-repository': 'partly', 'logs-to-stdout': 'no' }, LATER).consensus).toEqual({
    'one-repository': { answer: 'partly', note: 'one since May', answeredAt: LATER },
    'logs-to-stdout': { answer: 'no', note: '', answeredAt: NOW },
  });
});

test('decided to be open, an agreement has no time; undecided, the file stands', () => {
  expect(decidedTeam(DRAFT, { 'logs-to-stdout': null }, LATER).consensus['logs-to-stdout']).toEqual({
    answer: null,
    note: '',
    answeredAt: null,
  });
  expect(decidedTeam(DRAFT, {}, LATER)).toEqual(DRAFT);
});
