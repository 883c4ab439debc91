/** What follows from an assessment, computed once for each version of it however many components ask. */
import type { Assessment } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import { type Report, report } from '@/domain/report';

const reports = new WeakMap<Assessment, Report>();

/** The report of an assessment as it stands; `now` is read only when it is made. */
export function reportOf(checklist: Checklist, assessment: Assessment, now: () => string): Report {
  const known = reports.get(assessment);
  if (known) return known;
  const made = report(checklist, assessment, now());
  reports.set(assessment, made);
  return made;
}
