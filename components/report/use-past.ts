'use client';

import { useCallback, useState } from 'react';
import type { Past } from './later-parts';

/** What was read last, of whatever service: who comes back to the report finds its history in the first frame. */
let lastRead: Past | null = null;

const NO_SNAPSHOTS: Past['snapshots'] = [];

/** The history of the assessment `of`: what the last report showed of it, until this one has read its own. */
export function usePast(of: string | undefined) {
  const [read, setRead] = useState(lastRead);
  const onRead = useCallback((past: Past) => {
    lastRead = past;
    setRead(past);
  }, []);
  const past = read?.of === of ? read : null;
  return {
    isRead: read !== null,
    snapshots: past?.snapshots ?? NO_SNAPSHOTS,
    earlier: past?.earlier ?? null,
    onRead,
  };
}
