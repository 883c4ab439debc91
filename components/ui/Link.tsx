'use client';

import { type ComponentProps, type MouseEvent, memo } from 'react';
import { useGo } from './use-go';

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

type LinkProps = ComponentProps<'a'> & { href: string };

/** Another tab, another window, a download, or somebody has already dealt with it. */
const isForBrowser = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented;

/**
 * A link to another page of ours, to which it adds the base path. It keeps this page's memory: what cannot be stored is
 * not lost by following it.
 * The framework's own link would add 2.5 kB to every first load for fetching ahead; lessons do that later (`use-ahead`).
 */
export const Link = memo(function Link({ href, onClick, ...props }: LinkProps) {
  const go = useGo();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!go || isForBrowser(event)) return;
    event.preventDefault();
    go(href);
  };
  return <a {...props} href={BASE + href} onClick={follow} />;
});
