/** Guards whose loss changes nothing anybody could see, or is noticed by a test of a room that is not played, each with the reason. */
import { FORMATS } from './equivalent-formats';
import { MARKDOWN } from './equivalent-markdown';
import { RECORDS } from './equivalent-records';
import { STORE } from './equivalent-store';
import { TEAM } from './equivalent-team';
import type { Mutant } from './guards';

export type Equivalent = Pick<Mutant, 'file' | 'change' | 'guard'> & { reason: string };

const EQUIVALENT: readonly Equivalent[] = [...FORMATS, ...MARKDOWN, ...RECORDS, ...STORE, ...TEAM];

/** Why it does not matter that a guard is gone; undefined where it does. */
export function reasonFor({ file, change, guard }: Mutant): string | undefined {
  return EQUIVALENT.find((each) => each.file === file && each.change === change && each.guard === guard)?.reason;
}
