/** A second version that was never released: with it the way from version 1 is tested before it is needed. */
import { isFields } from '@/domain/fields';
import type { Migration } from './migrate';

/** In this version no snapshot is without a reason. */
export const toVersion2: Migration = {
  to: 2,
  up(envelope) {
    const assessment = isFields(envelope.assessment) ? envelope.assessment : {};
    const snapshots: readonly unknown[] = Array.isArray(assessment.snapshots) ? assessment.snapshots : [];
    const named = snapshots.map((each) =>
      isFields(each) && each.reason === '' ? { ...each, reason: 'taken by hand' } : each,
    );
    return { ...envelope, assessment: { ...assessment, snapshots: named } };
  },
};
