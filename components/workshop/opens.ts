/** Where a block of an agenda begins: addresses and their names, made once on the server. */
import type { BlockId } from '@/domain/agenda';

export type OpensLink = { href: string; label: string };
export type OpensLinks = Readonly<Partial<Record<BlockId, readonly OpensLink[]>>>;
