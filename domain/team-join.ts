/** Takes handed-in assessments into a team. In which order they come, and how often, changes nothing that counts. */
import { answerOf } from './answers';
import type { Service } from './assessment';
import type { Draft } from './draft';
import { instantOf, mergeAnswers } from './merge-answers';
import { folded } from './names';
import type { Member, MemberSource, Team } from './team';

/** An assessment somebody handed in; `from` names the file or the link, for what is said about it. */
export type HandIn = { from: string; source: MemberSource; draft: Draft };

/** What became of one of them. Members are named by their ids. */
export type Joined = { from: string } & (
  | { kind: 'added'; member: string }
  /** The same assessment was here: `answers` of its answers are other ones now. */
  | { kind: 'updated'; member: string; answers: number }
  /** The same assessment was here, and says nothing new. */
  | { kind: 'same'; member: string }
  /** About another service, which may have the same name; `handIn` can be joined anyway. */
  | { kind: 'other-service'; service: Pick<Service, 'id' | 'name'>; sameName: boolean; handIn: HandIn }
);

type JoinOptions = {
  /** Makes ids for drafts without one. */
  mint: () => string;
  /** Takes in what is about another service too. */
  anyway?: boolean;
};

/** The team with them, and what became of each, in the order given. */
export function joinTeam(
  team: Team,
  handIns: readonly HandIn[],
  { mint, anyway = false }: JoinOptions,
): { team: Team; joined: readonly Joined[] } {
  const members = new Map(team.members.map((member) => [member.id, member]));
  const outcomes = new Map<HandIn, Joined>();
  let last = Math.max(0, ...team.members.map(({ number }) => number));
  for (const handIn of [...handIns].sort(byPerson)) {
    const { from, source, draft } = handIn;
    const service = { id: draft.service.id ?? team.service.id, name: draft.service.name || team.service.name };
    if (!anyway && isForeign(draft, team.service)) {
      const sameName = folded(service.name) === folded(team.service.name);
      const named = { id: draft.service.id ?? '', name: draft.service.name };
      outcomes.set(handIn, { from, kind: 'other-service', service: named, sameName, handIn });
      continue;
    }
    const id = draft.id ?? mint();
    const { respondent, checklistVersion, weights, answers } = draft;
    const known = members.get(id);
    const number = known?.number ?? last + 1;
    const head = { id, number, name: respondent, respondent, source, service, checklistVersion, weights };
    const given: Member = { ...head, answers };
    if (!known) last += 1;
    const member = known ? mergeMembers(known, given) : given;
    members.set(id, member);
    outcomes.set(handIn, outcomeOf(from, known, member));
  }
  const joined = handIns.flatMap((handIn) => outcomes.get(handIn) ?? []);
  return { team: { ...team, members: [...members.values()] }, joined };
}

/** A file that names no service is about the one it is handed in for. */
function isForeign({ service }: Draft, own: Service): boolean {
  if (service.id !== null) return service.id !== own.id;
  return service.name.trim() !== '' && folded(service.name) !== folded(own.name);
}

/** By name, then id: people of one batch are numbered alike however their files were picked. */
function byPerson(a: HandIn, b: HandIn): number {
  const key = ({ draft }: HandIn) => `${folded(draft.respondent)}\n${draft.id ?? ''}`;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}

function outcomeOf(from: string, known: Member | undefined, member: Member): Joined {
  if (!known) return { from, kind: 'added', member: member.id };
  const answers = Object.keys(member.answers).filter((item) => {
    const [before, after] = [answerOf(known.answers, item), answerOf(member.answers, item)];
    return before.answer !== after.answer || before.note !== after.note;
  }).length;
  const isSame = answers === 0 && known.respondent === member.respondent && headOf(known) === headOf(member);
  const kind = isSame ? 'same' : 'updated';
  return kind === 'same' ? { from, kind, member: member.id } : { from, kind, member: member.id, answers };
}

/**
 * Item by item the newer answer; tiers and versions of whichever was answered last. Of two handed-in names the longer, as of
 * two notes, so that the order of files decides nothing; a name changed here stays.
 */
export function mergeMembers(known: Member, given: Member): Member {
  const newer = isNewer(known, given) ? known : given;
  const respondent = longer(known.respondent, given.respondent);
  return {
    ...newer,
    number: known.number,
    name: known.name === known.respondent ? respondent : known.name,
    respondent,
    answers: mergeAnswers(known.answers, given.answers),
  };
}

function longer(a: string, b: string): string {
  return a.length === b.length ? (a < b ? b : a) : a.length < b.length ? b : a;
}

function isNewer(a: Member, b: Member): boolean {
  const [mine, theirs] = [lastInstant(a), lastInstant(b)];
  return mine === theirs ? headOf(a) > headOf(b) : mine > theirs;
}

function lastInstant({ answers }: Member): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const item of Object.keys(answers)) last = Math.max(last, instantOf(answerOf(answers, item)));
  return last;
}

/** What a member says beside the answers, in one order. */
function headOf({ source, service, checklistVersion, weights }: Member): string {
  const tiers = Object.entries(weights ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([checklistVersion, tiers, service.id, service.name, source]);
}
