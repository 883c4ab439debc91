'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { Link } from '@/components/ui/Link';

type NavLink = { href: string; label: string };

/** The main links; the one whose pages you are on is marked. Inside a popover a chosen link closes it. */
export function NavLinks({ className, links, label }: { className: string; links: readonly NavLink[]; label: string }) {
  const path = `${usePathname()}/`.replace('//', '/');
  const close = (event: MouseEvent<HTMLElement>) =>
    event.currentTarget.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
  return (
    <nav className={className} aria-label={label}>
      {links.map(({ href, label: text }) => (
        <Link
          key={href}
          href={href}
          onClick={close}
          {...(path === href
            ? { 'aria-current': 'page' as const }
            : path.startsWith(href)
              ? { 'aria-current': 'true' as const }
              : {})}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
