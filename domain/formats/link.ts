/** A share link carries an assessment in the part of an address that browsers never send: `#share=` and base64url. */
import type { Assessment } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import type { Draft } from '@/domain/draft';
import type { Closed, Opened } from '@/domain/problems';
import { nativePacking, type Packing } from './deflate';
import { readJson } from './json-in';
import { JSON_FORMAT, JSON_VERSION, writtenAssessment } from './json-out';
import { type LinkWritten, seal, sealedIn, unseal } from './sealed';

export type { LinkWritten } from './sealed';

export const LINK_KEY = 'share';
/** How the packed bytes are read: 1 is the JSON format, deflated. */
const LINK_VERSION = 1;
/** Bytes of JSON a link may unpack to. */
export const MAX_UNPACKED = 1_000_000;
/** Characters of a whole address that mail, chat and trackers pass on uncut; beyond it a file is offered instead. */
export const MAX_ADDRESS = 8000;

/** `madeAt` is the ISO 8601 time at which the link was made; null where it does not say. */
export type LinkRead = (Opened<Draft> & { madeAt: string | null }) | Closed<string>;

/** Streams may be missing in an old browser, and tests pack by another implementation too. */
type LinkOptions = { checklist: Checklist; packing?: Packing };

/** Without everything a person wrote but the service's name: no notes, no respondent, no team, no history. */
export function answersOnly(assessment: Assessment): Assessment {
  const answers = Object.entries(assessment.answers).filter(([, given]) => given.answer !== null);
  const { id, name } = assessment.service;
  return {
    ...assessment,
    service: { id, name, team: '', description: '' },
    respondent: '',
    answers: Object.fromEntries(answers.map(([item, given]) => [item, { ...given, note: '' }])),
    snapshots: [],
  };
}

/** Never makes a link that `readLink` would refuse; `unsupported` where the browser cannot pack. `now` is ISO 8601. */
export async function writeLink(
  assessment: Assessment,
  { checklist, now, packing = nativePacking }: LinkOptions & { now: string },
): Promise<LinkWritten> {
  const file = {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    exportedAt: now,
    assessment: writtenAssessment(assessment, checklist),
  };
  return seal(file, { version: LINK_VERSION, limit: MAX_UNPACKED, packing });
}

/** What stands after `#share=` in an address or a fragment, up to the next `&`; null for a text without it. */
export const linkIn = (text: string): string | null => sealedIn(text, LINK_KEY);

/** Reads what stands after `#share=`. Never throws: what cannot be read comes back unchanged as `raw`, with the reason. */
export async function readLink(given: string, { checklist, packing = nativePacking }: LinkOptions): Promise<LinkRead> {
  const opened = await unseal(given, { version: LINK_VERSION, limit: MAX_UNPACKED, packing });
  if (opened.kind !== 'text') return opened;
  const read = readJson(opened.text, { checklist });
  return 'raw' in read ? { ...read, raw: given } : { ...read, madeAt: read.exportedAt };
}
