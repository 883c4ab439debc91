import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';

export type PagerLink = { href: string; title: string; roman?: string };

function PagerText({ link, label }: { link: PagerLink; label: string }) {
  return (
    <>
      <span className="lbl">{label}</span>
      <span className="t">
        {link.roman && <span className="rn">{link.roman}</span>} {link.title}
      </span>
    </>
  );
}

/** Previous and next: the two addresses worth fetching ahead. */
export function LessonPager({
  previous,
  next,
  words,
}: {
  previous: PagerLink | null;
  next: PagerLink | null;
  words: Ui['lesson']['pager'];
}) {
  return (
    <nav className="pn no-print" aria-label={words.label}>
      {previous ? (
        <Link href={previous.href}>
          <PagerText link={previous} label={words.previous} />
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link href={next.href}>
          <PagerText link={next} label={words.next} />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
