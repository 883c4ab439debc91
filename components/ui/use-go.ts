'use client';

import { useRouter } from 'next/navigation';
import { notePress } from './from-top';

/** The way to another page of ours; it keeps this page's memory. */
export function useGo(): (href: string) => void {
  const router = useRouter();
  return (href) => {
    notePress(href);
    router.push(href);
  };
}
