import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW, smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import { agree } from '@/domain/team-edits';
import { memberFrom, teamOf } from '@/domain/team-fixtures';
import { wellFormedText } from './arbitraries';
import { writeBackup } from './backup';
import { readBackup } from './backup-in';
import { backedUpTeams, plannedTeams } from './backup-teams';
import { teams } from './team-arbitraries';

const checklist = smallChecklist;
let minted = 0;
const options = { checklist, mint: () => `minted-${++minted}`, now: NOW };

function through(given: Parameters<typeof backedUpTeams>[0]): readonly unknown[] {
  const content = { assessments: [], teams: backedUpTeams(given, checklist), learning: null };
  const read = readBackup(writeBackup(content, { checklist, now: NOW }), { checklist });
  if (read.kind !== 'backup') throw new Error(read.kind);
  expect(read.changedSinceExport).toBe(false);
  return read.teams;
}

test('fault 35: every team comes back from a backup the same in everything, hidden names too', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(teams(checklist, wellFormedText), { selector: ({ id }) => id, maxLength: 3 }),
      (given) => {
        const rows = plannedTeams(through(given), [], options);
        expect(rows.map(({ does }) => does)).toEqual(given.map(() => 'add'));
        expect(rows.map((row) => ('team' in row ? row.team : null))).toEqual(given);
        expect(plannedTeams(through(given), given, options).map(({ does }) => does)).toEqual(given.map(() => 'same'));
      },
    ),
    { numRuns: runs(60) },
  );
});

test('a team that is here is brought up to date, and nobody is taken out of it', () => {
  const here = teamOf([memberFrom(1, 'y'), memberFrom(2, 'n')]);
  const backup = agree(teamOf([memberFrom(1, 'yy')]), 'one-repository', 'yes', NOW);
  const [row] = plannedTeams(through([backup]), [here], options);
  expect(row).toMatchObject({
    does: 'update',
    update: { added: [], updated: ['assessment-1'], agreed: ['one-repository'] },
  });
  expect(row?.does === 'update' && row.update.team.members).toHaveLength(2);
});

test('fault 21: a team that cannot be read costs no other, and two of one id are two', () => {
  const [good] = backedUpTeams([teamOf([memberFrom(1, 'y')])], checklist);
  const rows = plannedTeams([7, good, { version: 9, members: [] }, good], [], options);
  expect(rows.map(({ does }) => does)).toEqual(['unread', 'add', 'unread', 'add']);
  const ids = rows.map((row) => ('team' in row ? row.team.id : null));
  expect(ids[1]).toBe('team-1');
  expect(ids[3]).toMatch(/^minted/);
});

test('what could not be read of a team is told with its row, and nothing where all of it was', () => {
  const [good] = backedUpTeams([teamOf([memberFrom(1, 'y')])], checklist);
  const damaged = { ...Object(good), id: 'team-2', members: [...Object(good).members, 7] };
  const [whole, repaired] = plannedTeams([good, damaged], [], options);
  expect(whole).toMatchObject({ does: 'add', problems: [] });
  expect(repaired).toMatchObject({ does: 'add', problems: [{ code: 'member-dropped', member: 1, found: '7' }] });
});
