/** The door for teams: files, backups and what is stored. Version, then migrations, then salvage member by member. */
import * as v from 'valibot';
import type { Checklist } from './checklist';
import { createReader, isFields, version } from './fields';
import type { Migration } from './migrations/migrate';
import { currentVersion, migrate } from './migrations/migrate';
import { TEAM_MIGRATIONS } from './migrations/team';
import type { Closed, Opened } from './problems';
import { found, opened, unreadable } from './problems';
import { deeperThan, MAX_DEPTH, MAX_RECORDS } from './restore';
import { salvageTeam } from './salvage-team';
import type { TeamDraft } from './team-draft';

/** People of one team; a room holds fewer. */
export const MAX_MEMBERS = 5000;

export type RestoredTeam = Opened<TeamDraft> | Closed<unknown>;

type Options = { checklist: Checklist; migrations?: readonly Migration[] };

/** Reads `{ version, members: […], … }`; only these are required. The data given is never changed. */
export function restoreTeam(data: unknown, { checklist, migrations = TEAM_MIGRATIONS }: Options): RestoredTeam {
  if (deeperThan(data, MAX_DEPTH)) return unreadable({ code: 'too-deep', limit: MAX_DEPTH }, data);
  if (!isFields(data)) return unreadable({ code: 'no-version', found: found(data) }, data);
  const from = data.version;
  if (!Object.hasOwn(data, 'version') || !v.is(version, from)) {
    return unreadable({ code: 'no-version', found: found(from) }, data);
  }
  if (from > currentVersion(migrations)) return { kind: 'from-the-future', version: from, raw: data };
  const migrated = migrate(data, from, migrations);
  if (migrated.kind === 'failed') {
    return unreadable({ code: 'migration-failed', from: migrated.from, to: migrated.to }, data);
  }
  const { envelope } = migrated;
  const { members, hands, consensus, actions } = envelope;
  if (!Array.isArray(members)) return unreadable({ code: 'no-members', found: found(members) }, data);
  if (members.length > MAX_MEMBERS) return unreadable({ code: 'too-many', limit: MAX_MEMBERS }, data);
  const sizes = [hands, consensus, actions, ...members.map((each) => (isFields(each) ? each.answers : null))];
  if (sizes.some((each) => sizeOf(each) > MAX_RECORDS))
    return unreadable({ code: 'too-many', limit: MAX_RECORDS }, data);
  const reader = createReader();
  const draft = salvageTeam(envelope, members, checklist, reader);
  return opened(draft, reader.problems);
}

const sizeOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);
