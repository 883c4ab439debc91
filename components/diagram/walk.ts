/** Where each part of a picture stands at a step of its walk-through. */

/** For each step the nodes ('REPO') and edges ('REPO>V11') that it lights; '-V11' is one that ends there. */
export type Walk = readonly (readonly string[])[];

/** A part is lit now, is still to come, simply stands there, or has come to its end. */
export type Standing = 'now' | 'later' | 'there' | 'gone';

/** A target without the sign of its end. */
export const partOf = (target: string) => target.replace(/^-/, '');

/** The steps, counted from 1, that light a part, the one that ends it included. */
export function stepsOf(walk: Walk, part: string): number[] {
  return walk.flatMap((targets, i) => (targets.some((target) => partOf(target) === part) ? [i + 1] : []));
}

/** The two nodes of an edge; a second edge between the same two is 'A>B#2'. */
function ends(part: string): string[] {
  return part.includes('>') ? part.replace(/#\d+$/, '').split('>') : [];
}

/**
 * The step at which a part first matters: when it is lit, or when a lit edge touches it, since an arrow must not point
 * at nothing. An edge nobody names comes with the later of its ends; what has no such tie is there from the
 * beginning, which is 0.
 */
function first(walk: Walk, part: string): number {
  const named = ends(part);
  const own = stepsOf(walk, part)[0];
  if (named.length > 0) return own ?? Math.max(...named.map((node) => first(walk, node)));
  const touches = (target: string) => target === part || ends(target).includes(part);
  return walk.findIndex((targets) => targets.map(partOf).some(touches)) + 1;
}

/** Whether a part ended at this step or before and was not lit since; an arrow ends with either of its ends. */
function hasEnded(walk: Walk, part: string, step: number): boolean {
  const latest = stepsOf(walk, part).findLast((each) => each <= step);
  if (latest !== undefined && walk[latest - 1]?.includes(`-${part}`)) return true;
  return latest !== step && ends(part).some((node) => hasEnded(walk, node, step));
}

/** Where a part stands at a step; step 0 is the whole picture. */
export function standing(walk: Walk, part: string, step: number): Standing {
  if (step === 0) return 'there';
  if (hasEnded(walk, part, step)) return 'gone';
  if (stepsOf(walk, part).includes(step)) return 'now';
  return first(walk, part) > step ? 'later' : 'there';
}

/** The step a tap on a part leads to: the next one that lights it, round to the first; null when none does. */
export function stepAfter(walk: Walk, part: string, step: number): number | null {
  const steps = stepsOf(walk, part);
  return steps.find((each) => each > step) ?? steps[0] ?? null;
}
