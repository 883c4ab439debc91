import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { PagerLink } from './LessonPager';

function Group({ heading, links }: { heading: string; links: readonly PagerLink[] }) {
  if (links.length === 0) return null;
  return (
    <div>
      <dt>{heading}</dt>
      <dd>
        {links.map((link) => (
          <Link key={link.href} href={link.href}>
            <span className="rn">{link.roman}</span> {link.title}
          </Link>
        ))}
      </dd>
    </div>
  );
}

type RelatedFactorsProps = {
  needs: readonly PagerLink[];
  enables: readonly PagerLink[];
  words: Ui['lesson']['related'];
};

/** What this factor leans on and what leans on it. */
export function RelatedFactors({ needs, enables, words }: RelatedFactorsProps) {
  return (
    <section className="related">
      <h2 className="lbl">{words.heading}</h2>
      <dl>
        <Group heading={words.needs} links={needs} />
        <Group heading={words.enables} links={enables} />
      </dl>
    </section>
  );
}
