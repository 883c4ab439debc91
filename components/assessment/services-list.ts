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

type Named = Pick<AssessmentEntry, 'respondent'> & { service: { name: string } };
