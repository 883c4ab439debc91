/** Services in the order and the choice in which a person looks for them. */
import { folded } from '@/domain/names';
import type { AssessmentEntry } from '@/state/view';

/** By name as a reader of the language sorts them, numbers by their value. */
export function sorted(entries: readonly AssessmentEntry[], locale: string): AssessmentEntry[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...entries].sort((a, b) => compare(a.service.name, b.service.name) || (a.id < b.id ? -1 : 1));
}

/** Those whose name or team has every word of the query somewhere. */
export function matching(entries: readonly AssessmentEntry[], query: string): readonly AssessmentEntry[] {
  const parts = folded(query).split(' ');
  return entries.filter(({ service }) => {
    const text = folded(`${service.name} ${service.team}`);
    return parts.every((part) => text.includes(part));
  });
}

/**
 * The name of an assessment where several are listed. One service may have more than one: a person's own, other people's, and
 * what a team agreed on. Who answered tells them apart.
 */
export function listedName({ service, respondent }: Named, unnamed: string): string {
  return [service.name || unnamed, respondent].filter(Boolean).join(', ');
}

/**
 * The name of each, by id, with a number from the second on where several would read the same: the same file added twice,
 * for example. In their order, oldest first; deleted ones are listed with nobody and take no number. A place that shows
 * who answers beside it gives the name it shows instead.
 */
export function namesApart(
  entries: readonly (Named & { id: string; deleted?: boolean })[],
  unnamed: string,
): (id: string, name?: string) => string {
  const numbered = new Map<string, { name: string; time: number }>();
  const times = new Map<string, number>();
  for (const entry of entries) {
    const name = listedName(entry, unnamed);
    const time = entry.deleted ? 1 : (times.get(name) ?? 0) + 1;
    if (!entry.deleted) times.set(name, time);
    numbered.set(entry.id, { name, time });
  }
  return (id, shown) => {
    const { name, time } = numbered.get(id) ?? { name: '', time: 1 };
    return time === 1 ? (shown ?? name) : `${shown ?? name} (${time})`;
  };
}

type Named = Pick<AssessmentEntry, 'respondent'> & { service: { name: string } };
