/** The teams of this browser: read when asked for, changed by the rules of the domain, with a way back. */
import type { Checklist } from '@/domain/checklist';
import { restoreTeam } from '@/domain/restore-team';
import type { Team } from '@/domain/team';
import { completedTeam } from '@/domain/team-draft';
import type { HandIn, Joined } from '@/domain/team-join';
import { joinTeam } from '@/domain/team-join';
import { takenBack } from '@/domain/team-way-back';
import type { Faults } from './faults';
import { isAssessmentId, TEAM_HEADS, teamHeadKey, teamPartKeys } from './keys';
import { envelopeOf, teamEdits } from './team-parts';
import type { TeamRecords } from './team-records';

/** A team as a list shows it. */
export type TeamEntry = Pick<Team, 'id' | 'service' | 'round' | 'createdAt' | 'questions'>;

export type TeamsState = {
  /** Oldest first; null until they were read. */
  list: readonly TeamEntry[] | null;
  /** Teams that were opened; null for one that is not here. */
  open: ReadonlyMap<string, Team | null>;
};

export type TeamsOptions = {
  records: TeamRecords;
  faults: Faults;
  checklist: Checklist;
  newId: () => string;
  /** ISO 8601. */
  now: () => string;
  /** The page may have faults to tell. */
  onChange: () => void;
};

export type Teams = ReturnType<typeof createTeams>;

/** What a change did, and how it is taken back. */
export type WayBack = {
  /** Resolves when the change is saved. */
  saved: Promise<void>;
  /** Takes back what nobody changed since, in whatever tab; it does nothing where the team is gone. */
  back: () => Promise<void>;
};

export function createTeams({ records, faults, checklist, newId, now, onChange }: TeamsOptions) {
  let state: TeamsState = { list: null, open: new Map() };
  const listeners = new Set<() => void>();

  function publish(change: Partial<TeamsState>) {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
    onChange();
  }

  /** The team of the records as they are; null where there is none. What cannot be read stays, and is said. */
  function teamFrom(id: string, removedToo = false): Team | null {
    const stored = envelopeOf(id, records.all);
    if (!stored || (stored.deleted && !removedToo)) return null;
    const restored = restoreTeam(stored.envelope, { checklist });
    if (restored.kind === 'from-the-future') faults.add({ code: 'newer-version' });
    if (restored.kind === 'unreadable') faults.add({ code: 'unreadable', key: teamHeadKey(id) });
    if (restored.kind !== 'ok' && restored.kind !== 'repaired') return null;
    const lost = restored.kind === 'repaired' ? restored.problems.filter(({ code }) => LOSSES.has(code)) : [];
    const fields = lost.map((problem) => ('field' in problem ? problem.field : problem.code));
    if (fields.length > 0) faults.add({ code: 'repaired', key: teamHeadKey(id), fields: [...new Set(fields)] });
    return completedTeam(restored.value, newId, now());
  }

  function entries(): readonly TeamEntry[] {
    const ids = [...records.all.keys()].filter((key) => key.startsWith(TEAM_HEADS));
    return ids
      .flatMap((key): TeamEntry[] => {
        const head = envelopeOf(key.slice(TEAM_HEADS.length), headOnly(key));
        if (!head || head.deleted) return [];
        const restored = restoreTeam(head.envelope, { checklist });
        if (restored.kind !== 'ok' && restored.kind !== 'repaired') return [];
        const { id, service, round, createdAt, questions } = completedTeam(restored.value, newId, now());
        return [{ id, service, round, createdAt, questions }];
      })
      .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.id < b.id ? -1 : 1));
  }

  const headOnly = (key: string) => new Map([[key, records.all.get(key) ?? {}]]);

  function opened(id: string): Team {
    const team = state.open.get(id);
    if (!team) throw new RangeError(`There is no open team ${id}.`);
    return team;
  }

  /** Puts a team where another one, or none, was. */
  function put(before: Team | null, after: Team): Promise<void> {
    const edits = teamEdits(before, after);
    const saved = records.write(edits);
    publish({ open: new Map(state.open).set(after.id, after), list: state.list && entries() });
    return saved.then(() => publish({}));
  }

  function change(id: string, edit: (team: Team) => Team): Promise<void> {
    const before = opened(id);
    const after = edit(before);
    if (faults.has('newer-version') || teamEdits(before, after).size === 0) return Promise.resolve();
    return put(before, after);
  }

  async function open(id: string): Promise<Team | null> {
    await records.read(teamHeadKey(id));
    await records.read(teamPartKeys(id));
    const team = teamFrom(id);
    publish({ open: new Map(state.open).set(id, team) });
    return team;
  }

  const teams = {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Reads the heads of all teams. */
    async list(): Promise<readonly TeamEntry[]> {
      await records.read(TEAM_HEADS);
      const list = entries();
      publish({ list });
      return list;
    },
    /** Reads a team whole; it then stays up to date. Null where there is none. */
    open,
    /** Adds a team; one whose id is taken, or could not be a key, gets another. Returns its id once it is on disk. */
    async add(team: Team): Promise<string> {
      const taken = !isAssessmentId(team.id) || (await open(team.id)) !== null;
      const added = taken ? { ...team, id: newId() } : team;
      // Where it was removed before, nothing of what it was then comes back.
      const removed = taken ? null : teamFrom(team.id, true);
      if (removed) await records.write(new Map([[teamHeadKey(team.id), { deleted: false }]]));
      await put(removed, added);
      return added.id;
    },
    /** Changes an open team by a rule of the domain; the page shows it at once. Resolves when it is saved. */
    change,
    /** Changes an open team, and gives the way back from it. */
    changeWithWayBack(id: string, edit: (team: Team) => Team): WayBack {
      const before = opened(id);
      const saved = change(id, edit);
      const after = opened(id);
      return {
        saved,
        async back() {
          // What other tabs did meanwhile is on the disk before it is heard of.
          await saved;
          if (await open(id)) await change(id, (now) => takenBack(before, after, now));
        },
      };
    },
    /** Takes hand-ins into an open team and says what became of each. */
    join(id: string, handIns: readonly HandIn[], anyway = false): readonly Joined[] {
      let outcome: readonly Joined[] = [];
      void change(id, (team) => {
        const { team: joint, joined } = joinTeam(team, handIns, { mint: newId, anyway });
        outcome = joined;
        return joint;
      });
      return outcome;
    },
    /** Hides a team; nothing of it is destroyed, and `restore` brings it back. */
    async remove(id: string): Promise<void> {
      await records.write(new Map([[teamHeadKey(id), { deleted: true }]]));
      publish({ open: new Map(state.open).set(id, null), list: entries() });
    },
    async restore(id: string): Promise<void> {
      await records.write(new Map([[teamHeadKey(id), { deleted: false }]]));
      await open(id);
      publish({ list: entries() });
    },
    /** Every team whole, oldest first. */
    async all(): Promise<readonly Team[]> {
      const whole: Team[] = [];
      for (const { id } of await teams.list()) whole.push(...[await open(id)].filter((each) => each !== null));
      return whole;
    },
    /** Another tab changed something, or everything was deleted: what is shown is read again. */
    async refresh(): Promise<void> {
      for (const id of state.open.keys()) await open(id);
      if (state.list) await teams.list();
    },
    newId,
    now,
    /** After everything was deleted. */
    forget() {
      records.forget();
      publish({ list: state.list && [], open: new Map([...state.open.keys()].map((id) => [id, null])) });
    },
  };
  return teams;
}

/** What is worth a word to the reader: something stored is not shown. */
const LOSSES: ReadonlySet<string> = new Set([
  ...['record-dropped', 'answer-unknown', 'field-dropped', 'weight-dropped'],
  ...['member-dropped', 'hands-dropped', 'action-dropped'],
]);
