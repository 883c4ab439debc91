/** The whole address that invites somebody to answer for a team. */
import { pageAddress } from '@/components/report/page-address';
import type { Checklist } from '@/domain/checklist';
import { INVITE_KEY, writeInvite } from '@/domain/formats/invite';
import type { Team } from '@/domain/team';

type Page = { origin: string; pathname: string };

/** `path` is where people answer. Null where the browser cannot make it. */
export async function inviteAddress(
  { service, round, weights, questions }: Team,
  { checklist, page, path }: { checklist: Checklist; page: Page; path: string },
): Promise<string | null> {
  const written = await writeInvite({ service, round, weights, questions }, { checklist });
  return written.kind === 'link' ? `${pageAddress(path, page)}#${INVITE_KEY}=${written.link}` : null;
}
