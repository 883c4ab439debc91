'use client';

import { useEffect, useState } from 'react';
import { Later } from '@/components/report/Later';
import { settleLink, waitingLink } from '@/components/report/link-arrival';
import { useAssessments, useStored } from '@/state/hooks';
import { invitationOf } from './invitation-of';
import type { InvitedPart, InvitedProps } from './invited-parts';

type InviteArrivalProps = {
  load: InvitedPart;
  failed: { failed: string; retry: string };
} & Omit<InvitedProps, 'link' | 'arriving' | 'onSettled'>;

/** The invitation that has just arrived, or the one that the current answers belong to; nothing where there is none. */
export function InviteArrival({ load, failed, onAsked, ...rest }: InviteArrivalProps) {
  const { current, status } = useAssessments();
  const [arrived, setArrived] = useState<string | null>(null);
  const [kept] = useStored(invitationOf(current?.id ?? ''), '');

  useEffect(() => {
    // A page that is open already hears of a link by the fragment alone.
    const arrive = () => {
      const link = waitingLink('invite');
      if (link !== null) setArrived(link);
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    return () => window.removeEventListener('hashchange', arrive);
  }, []);

  const link = arrived ?? kept;
  useEffect(() => {
    if (link === '') onAsked(null);
  }, [link, onAsked]);
  if (link === '' || status !== 'ready') return null;
  const arriving = arrived !== null;
  const onSettled = () => {
    settleLink('invite');
    setArrived(null);
  };
  const props = { ...rest, link, arriving, onAsked, onSettled };
  return <Later key={`${link}${arriving ? '' : current?.id}`} load={load} props={props} failed={failed} />;
}
