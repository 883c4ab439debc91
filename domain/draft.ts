/** A draft: an assessment as it came from outside, in which ids may be missing. */
import type { Assessment, Service, Snapshot } from './assessment';

type WithoutId<T> = Omit<T, 'id'> & { id: string | null };

export type DraftSnapshot = WithoutId<Snapshot>;

export type Draft = WithoutId<Omit<Assessment, 'service' | 'snapshots'>> & {
  service: WithoutId<Service>;
  snapshots: readonly DraftSnapshot[];
};

/** The assessment of a draft; `mint` makes a new id for each one that is missing. */
export function completed(draft: Draft, mint: () => string): Assessment {
  return {
    ...draft,
    id: draft.id ?? mint(),
    service: { ...draft.service, id: draft.service.id ?? mint() },
    snapshots: draft.snapshots.map((snapshot) => ({ ...snapshot, id: snapshot.id ?? mint() })),
  };
}
