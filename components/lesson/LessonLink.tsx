import type { ReactNode } from 'react';
import { Link } from '@/components/ui/Link';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';

/** A link in prose: inside the site it gets its language, outside it opens as it is. */
export function LessonLink({ href, locale, children }: { href: string; locale: Locale; children: ReactNode }) {
  if (href.startsWith('/')) {
    return <Link href={localPath(locale, href)}>{children}</Link>;
  }
  return (
    <a href={href} rel={href.startsWith('#') ? undefined : 'noreferrer'}>
      {children}
    </a>
  );
}
