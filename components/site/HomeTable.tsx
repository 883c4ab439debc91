import Link from 'next/link';
import { Importance } from '@/components/ui/Importance';
import type { Ui } from '@/content/ui';
import { factor } from '@/domain/factors';
import { AnsweredCell } from './AnsweredCell';
import type { HomeFactor } from './HomeDial';

/** The dial's twin: the twelve as a table. */
export function HomeTable({
  factors,
  tiers,
  words,
}: {
  factors: readonly HomeFactor[];
  tiers: Ui['tiers'];
  words: Ui['home']['table'];
}) {
  return (
    <section className="wrap twelve" id="twelve" aria-labelledby="twelve-heading">
      <h2 id="twelve-heading">{words.heading}</h2>
      <table className="idx">
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.factor}</th>
            <th scope="col">{words.inOneLine}</th>
            <th scope="col">{words.importance}</th>
            <th scope="col">{words.answered}</th>
          </tr>
        </thead>
        <tbody>
          {factors.map(({ id, roman, title, principle, href, total }) => {
            const { tier } = factor(id);
            return (
              <tr key={id}>
                <td className="rn">{roman}</td>
                <td className="f">
                  <Link href={href} prefetch={false}>
                    {title}
                  </Link>
                </td>
                <td className="say">{principle}</td>
                <td className="impc">
                  <Importance tier={tier} label={tiers[tier]} />
                </td>
                <td className="pr">
                  <AnsweredCell factor={id} total={total} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
