/** Makes the address of a share link: whole if it fits, else without its snapshots, else not at all. */
import type { Assessment } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import { answersOnly, LINK_KEY, MAX_ADDRESS, writeLink } from '@/domain/formats/link';

/** `size` in characters; `leftOut` counts snapshots the link does not hold though the assessment has them. */
export type MadeLink =
  | { kind: 'link'; address: string; size: number; leftOut: number }
  | { kind: 'too-long'; size: number }
  | { kind: 'unsupported'; size: 0 };

type MadeLinkOptions = {
  checklist: Checklist;
  /** ISO 8601. */
  now: string;
  onlyAnswers: boolean;
  /** Where the link is opened: this page. */
  page: { origin: string; pathname: string };
};

export async function madeLink(
  assessment: Assessment,
  { checklist, now, onlyAnswers, page }: MadeLinkOptions,
): Promise<MadeLink> {
  const address = async (given: Assessment): Promise<MadeLink> => {
    const written = await writeLink(given, { checklist, now });
    if (written.kind === 'unsupported') return { kind: 'unsupported', size: 0 };
    if (written.kind === 'too-large') return { kind: 'too-long', size: written.size };
    const whole = `${page.origin}${page.pathname}#${LINK_KEY}=${written.link}`;
    if (whole.length > MAX_ADDRESS) return { kind: 'too-long', size: whole.length };
    return { kind: 'link', address: whole, size: whole.length, leftOut: 0 };
  };
  const asked = onlyAnswers ? answersOnly(assessment) : assessment;
  const whole = await address(asked);
  const leftOut = asked.snapshots.length;
  if (whole.kind !== 'too-long' || leftOut === 0) return whole;
  const shorter = await address({ ...asked, snapshots: [] });
  return shorter.kind === 'link' ? { ...shorter, leftOut } : shorter;
}
