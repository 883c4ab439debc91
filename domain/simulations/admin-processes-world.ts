/** The world of "Where do you run it?": one table, two releases that need columns of it, and four places a migration can start from. */

export const WHERE = ['laptop', 'paste', 'boot', 'job'] as const;
/** A laptop at the head of main, SQL pasted into a client, each replica as it boots, a one-off process of the release. */
export type Where = (typeof WHERE)[number];

/** Before the new processes take traffic, or after. Replicas that migrate as they boot have no such choice. */
export type When = 'before' | 'after';

/** A rename in one statement, or a new column now and the end of the old one some releases later. */
export type Shape = 'rename' | 'expand';

export type Plan = { where: Where; when: When; shape: Shape };

/** Columns of the table `charges`. */
export type Column = 'amount' | 'amount_cents';
export type Release = 'v40' | 'v41';

/** Columns a release names in its queries. While the change is in stages v41 writes both. */
export function needs(release: Release, shape: Shape): readonly Column[] {
  if (release === 'v40') return ['amount'];
  return shape === 'rename' ? ['amount_cents'] : ['amount', 'amount_cents'];
}

/**
 * The columns after the migration. The head of main on the laptop is further than v41: where the change is in stages it
 * already has the last one, in which `amount` is dropped.
 */
export function migrated({ where, shape }: Plan): readonly Column[] {
  return where === 'laptop' || shape === 'rename' ? ['amount_cents'] : ['amount', 'amount_cents'];
}

export type Phase = 'migrate' | 'boot' | 'replace';

/** What a deploy does, in order: three replicas are replaced one by one, unless all three migrate at once. */
export function phases({ where, when }: Plan): readonly Phase[] {
  if (where === 'boot') return ['boot'];
  const replace = ['replace', 'replace', 'replace'] as const;
  return when === 'before' ? ['migrate', ...replace] : [...replace, 'migrate'];
}
