import type { ReactNode } from 'react';
import { Importance } from '@/components/ui/Importance';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { type FactorId, factor } from '@/domain/factors';
import { AnsweredCell } from './AnsweredCell';
import type { HomeFactor } from './HomeDial';

type HomeTableProps = {
  factors: readonly HomeFactor[];
  tiers: Ui['tiers'];
  /** How far a factor's lesson is. */
  learnt: (id: FactorId) => ReactNode;
  words: Ui['home']['table'];
};

/** The dial's twin: the twelve as a table. */
export function HomeTable({ factors, tiers, learnt, words }: HomeTableProps) {
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
            <th scope="col">{words.lesson}</th>
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
                  <Link href={href}>{title}</Link>
                </td>
                <td className="say">{principle}</td>
                <td className="impc">
                  <Importance tier={tier} label={tiers[tier]} />
                </td>
                <td className="pr lp">{learnt(id)}</td>
                <td className="pr">
                  <AnsweredCell factor={id} total={total} words={words} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
