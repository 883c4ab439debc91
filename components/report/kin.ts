/** Finds what is here of the same assessment as one from outside, or of a service of the same name. */
import type { Draft } from '@/domain/draft';
import { folded } from '@/domain/names';
import type { AssessmentEntry } from '@/state/view';

type Entry = Pick<AssessmentEntry, 'id' | 'service' | 'counts' | 'deleted'>;

/** `same`: it is this very assessment; otherwise only the name is. */
export type Kin = { entry: Entry; same: boolean; name: string };

/** Null when nothing here has to do with it. Deleted services are not here. */
export function kinOf({ id, service }: Draft, entries: readonly Entry[]): Kin | null {
  const here = entries.filter(({ deleted }) => !deleted);
  const same = here.find((entry) => entry.id === id);
  if (same) return { entry: same, same: true, name: same.service.name };
  const name = folded(service.name);
  const named = name === '' ? undefined : here.find((entry) => folded(entry.service.name) === name);
  return named ? { entry: named, same: false, name: named.service.name } : null;
}
