'use client';

import { useCallback, useState } from 'react';
import type { Report } from '@/domain/report';
import type { Past } from './later-parts';

/** What the last report read: who comes back to it finds its history in the first frame. */
let lastRead: Past | null = null;

const NO_SNAPSHOTS: Past['snapshots'] = [];

/** The history of what a report is about, as it was read last; `earlier` only beside the answers it was held against. */
export function usePast(report: Report | null) {
  const isOf = (past: Past | null) => past?.report.assessment.id === report?.assessment.id;
  const [read, setRead] = useState(() => (isOf(lastRead) ? lastRead : null));
  const onRead = useCallback((past: Past) => {
    lastRead = past;
    setRead(past);
  }, []);
  const past = isOf(read) ? read : null;
  return {
    isRead: read !== null,
    snapshots: past?.snapshots ?? NO_SNAPSHOTS,
    earlier: past?.report === report ? (past?.earlier ?? null) : null,
    onRead,
  };
}
