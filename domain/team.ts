/** A team: several people's answers about one service, what they agreed on, and what they will do about it. */
import type { Answer, Answers } from './answers';
import type { Assessment, Service } from './assessment';
import type { Checklist } from './checklist';
import type { FactorId, Weights } from './factors';

/** How a member's answers came: `by-hand` was typed on the team's own page. */
export type MemberSource = 'file' | 'link' | 'by-hand';

/** One handed-in assessment. */
export type Member = {
  /** The id of the assessment that was handed in: the same one again brings the same member up to date. */
  id: string;
  /** 1 and up, given when a member joins and kept: what is shown while names are hidden, or when there is none. */
  number: number;
  /** As handed in, or as it was changed here; may be empty. */
  name: string;
  /** The name that was handed in; another one than `name` after it was changed here. */
  respondent: string;
  source: MemberSource;
  /** The service the answers are about; another one than the team's was included by choice. */
  service: Pick<Service, 'id' | 'name'>;
  checklistVersion: number;
  weights: Weights;
  answers: Answers;
};

/** How many hands went up for each answer. */
export type Hands = Readonly<Record<Answer, number>>;

/** Something the team will do. */
export type Action = {
  id: string;
  what: string;
  /** What it is about; null where it is about the service as a whole. */
  factor: FactorId | null;
  /** The question it came from; null when it came from none. */
  item: string | null;
  owner: string;
  /** A day, as in 2026-12-01; null when none is set. */
  due: string | null;
  done: boolean;
  /** ISO 8601; before the team's own date for one that comes from an earlier round. Null where it is not known. */
  addedAt: string | null;
};

export type Team = {
  /** Also the id of the assessment that the consensus makes. */
  id: string;
  service: Service;
  /** What this meeting is called, such as "2026 Q4"; may be empty. */
  round: string;
  /** ISO 8601. */
  createdAt: string;
  /** The tiers that the team counts with. */
  weights: Weights;
  checklistVersion: number;
  /** Ids of the questions that people were asked; null means all. */
  questions: readonly string[] | null;
  /** In the order of their numbers. */
  members: readonly Member[];
  /** Shows of hands, by item id. */
  hands: Readonly<Record<string, Hands>>;
  /** What the team agreed on, by item id, with the time and a note. Never filled in by the app itself. */
  consensus: Answers;
  /** In the order in which they were added. */
  actions: readonly Action[];
  /** Whether members are shown, and exported, by number. */
  hideNames: boolean;
};

type TeamStart = Pick<Team, 'id' | 'service' | 'createdAt' | 'checklistVersion'> & Partial<Team>;

/** A team nobody has joined yet. */
export function newTeam(start: TeamStart): Team {
  return {
    round: '',
    weights: null,
    questions: null,
    members: [],
    hands: {},
    consensus: {},
    actions: [],
    hideNames: false,
    ...start,
  };
}

/** The next meeting about the same service: nobody has joined, nothing is agreed, and what was not done comes along. */
export function nextRound(team: Team, { id, round, now }: { id: string; round: string; now: string }): Team {
  const { service, checklistVersion, weights, questions, hideNames } = team;
  const actions = team.actions.filter(({ done }) => !done);
  return newTeam({ id, service, round, createdAt: now, checklistVersion, weights, questions, hideNames, actions });
}

/** The ids of the questions that people were asked, in checklist order. */
export function askedOf(checklist: Checklist, { questions }: Pick<Team, 'questions'>): readonly string[] {
  const ids = checklist.items.map(({ id }) => id);
  if (questions === null) return ids;
  const chosen = new Set(questions);
  return ids.filter((id) => chosen.has(id));
}

/** What the team agreed on as an assessment of its own, from which a report is made like from any other. */
export function consensusAssessment({ id, service, checklistVersion, weights, consensus }: Team): Assessment {
  return { id, service, respondent: '', checklistVersion, weights, answers: consensus, snapshots: [] };
}

/** The team as it may leave this browser: without names while they are hidden. */
export function asShared(team: Team): Team {
  if (!team.hideNames) return team;
  return { ...team, members: team.members.map((member) => ({ ...member, name: '', respondent: '' })) };
}

/** The name to show; null when only the number may be, or can be, shown. */
export function shownName(team: Pick<Team, 'hideNames'>, { name }: Pick<Member, 'name'>): string | null {
  return team.hideNames || name.trim() === '' ? null : name;
}
