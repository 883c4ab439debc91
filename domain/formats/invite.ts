/** An invite asks somebody about one service: `#invite=` and what they need to answer, no answers. */
import * as v from 'valibot';
import type { Checklist } from '@/domain/checklist';
import { byFactor } from '@/domain/checklist';
import type { Weights } from '@/domain/factors';
import { FACTOR_IDS, isFactorId } from '@/domain/factors';
import { createReader, isFields, isItemId, isRecordId } from '@/domain/fields';
import type { Closed } from '@/domain/problems';
import { found, unreadable } from '@/domain/problems';
import { salvageWeights } from '@/domain/restore-assessment';
import { nativePacking, type Packing } from './deflate';
import { type LinkWritten, seal, sealedIn, unseal } from './sealed';

export const INVITE_KEY = 'invite';
/** How the packed bytes are read: 1 is `{ s, n, t, r, w, q }`, deflated; short names make a code that is read from afar. */
const INVITE_VERSION = 1;
/** Bytes of JSON: the ids of every question and long names are some 3,000. */
export const MAX_INVITE = 20_000;
/** Characters of a name or of a round. */
const MAX_WORDS = 200;

export type Invite = {
  service: { id: string; name: string; team: string };
  /** What the meeting is called; may be empty. */
  round: string;
  weights: Weights;
  /** Ids of the questions that are asked, in checklist order; null means all. */
  questions: readonly string[] | null;
};

export type InviteRead = { kind: 'invite'; invite: Invite } | Closed<string>;

type InviteOptions = { checklist: Checklist; packing?: Packing };

/** A factor all of whose questions are asked is named once, which makes the code small. */
export async function writeInvite(
  { service, round, weights, questions }: Invite,
  { checklist, packing = nativePacking }: InviteOptions,
): Promise<LinkWritten> {
  const moved = weights && FACTOR_IDS.flatMap((id) => (weights[id] ? [[id, weights[id]]] : []));
  const data = {
    s: service.id,
    n: short(service.name),
    t: short(service.team) || undefined,
    r: short(round) || undefined,
    w: moved && moved.length > 0 ? Object.fromEntries(moved) : undefined,
    q: questions === null ? undefined : grouped(questions, checklist),
  };
  return seal(data, { version: INVITE_VERSION, limit: MAX_INVITE, packing });
}

/** What stands after `#invite=`; null for a text without it. */
export const inviteIn = (text: string): string | null => sealedIn(text, INVITE_KEY);

/** Reads what stands after `#invite=`. Never throws; questions this checklist does not have are left out. */
export async function readInvite(
  given: string,
  { checklist, packing = nativePacking }: InviteOptions,
): Promise<InviteRead> {
  const opened = await unseal(given, { version: INVITE_VERSION, limit: MAX_INVITE, packing });
  if (opened.kind !== 'text') return opened;
  const data = parsed(opened.text);
  const id = isFields(data) ? data.s : undefined;
  if (!isFields(data) || !isRecordId(id)) return unreadable({ code: 'no-service', found: found(id) }, given);
  const reader = createReader();
  const words = (name: string) => short(reader.textField(data, name));
  const asked = reader.field(data, 'q', v.nullable(v.array(v.string())), null);
  return {
    kind: 'invite',
    invite: {
      service: { id, name: words('n'), team: words('t') },
      round: words('r'),
      weights: salvageWeights({ weights: data.w ?? null }, reader),
      questions: asked && spread(asked, checklist),
    },
  };
}

function grouped(questions: readonly string[], checklist: Checklist): readonly string[] {
  const asked = new Set(questions);
  return byFactor(checklist).flatMap(({ factor, items }) => {
    const ids = items.map(({ id }) => id).filter((id) => asked.has(id));
    return ids.length === items.length && ids.length > 0 ? [factor] : ids;
  });
}

function spread(asked: readonly string[], checklist: Checklist): readonly string[] {
  const factors = new Set(asked.filter(isFactorId));
  const items = new Set(asked.filter(isItemId));
  return checklist.items.filter(({ id, factor }) => factors.has(factor) || items.has(id)).map(({ id }) => id);
}

const short = (text: string) => Array.from(text.toWellFormed()).slice(0, MAX_WORDS).join('');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
