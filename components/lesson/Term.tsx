import { type ReactNode, useId } from 'react';
import { Link } from '@/components/ui/Link';

type TermProps = { children: ReactNode; term: string; meaning: string; href: string; more: string };

/** A glossary term in prose: its meaning opens in a native popover, which needs no JavaScript. */
export function Term({ children, term, meaning, href, more }: TermProps) {
  const id = useId();
  return (
    <>
      {/* The word joiner keeps a stop on the line of the term before it. */}
      <span className="term-line">
        <button className="term" type="button" popoverTarget={id}>
          {children}
        </button>
        {'\u2060'}
      </span>
      <span className="pop term-pop" id={id} popover="auto" role="note">
        <b>{term}</b> {meaning} <Link href={href}>{more}</Link>
      </span>
    </>
  );
}
