'use client';

import { useScore } from '@/state/report-hooks';
import { DialBlank, DialFace } from './DialReport';

/** The current service's dial as a small picture; the report says it in words. */
export function ReportDialSmall() {
  const score = useScore();
  return score ? <DialFace score={score} /> : <DialBlank />;
}
