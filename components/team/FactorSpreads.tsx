import { Importance } from '@/components/ui/Importance';
import { Link } from '@/components/ui/Link';
import { factor } from '@/domain/factors';
import { displayWholeScore } from '@/domain/grade';
import { agreementOn } from '@/domain/team-agreement';
import { lowestHigh } from '@/domain/team-lowest';
import type { TeamResult } from '@/domain/team-result';
import { plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { isWide, whole } from './HeatMap';
import { ScrollTable } from './ScrollTable';
import type { TeamWords } from './team-words';

type FactorSpreadsProps = { result: TeamResult; words: TeamWords; locale: Locale };

/** The spread dial's twin: where each factor's scores lie, how far people agree, and how often somebody does not know. */
export function FactorSpreads({ result, words, locale }: FactorSpreadsProps) {
  const labels = words.team.factors;
  const lowest = lowestHigh(result);
  return (
    <section className="rp-sec" id="factors" aria-labelledby="factors-heading">
      <h2 id="factors-heading">{labels.heading}</h2>
      {lowest && (
        <p data-lowest-high={lowest.factor}>
          {plural(locale, lowest.people, labels.lowestHigh, {
            factor: `${factor(lowest.factor).roman} ${words.factors[lowest.factor].title}`,
            median: whole(lowest.median),
          })}{' '}
          <Link className="no-print" href={words.presenting[lowest.factor].exerciseHref}>
            {labels.lowestExercise}
          </Link>
        </p>
      )}
      <ScrollTable label={labels.heading}>
        <table className="bars spreads">
          <thead>
            <tr>
              <th scope="col">{labels.factor}</th>
              <th scope="col">{labels.importance}</th>
              {[
                labels.scored,
                labels.lowest,
                labels.median,
                labels.highest,
                labels.spread,
                labels.agreement,
                labels.dontKnow,
              ].map((heading) => (
                <th key={heading} scope="col" className="n">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.factors.map((each) => {
              const scored = each.scores.filter((score) => score !== null).length;
              const items = result.items.filter(({ item }) => item.factor === each.factor);
              const dontKnow = items.reduce((sum, { counts }) => sum + counts.dontKnow, 0);
              return (
                <tr key={each.factor} className={isWide(each) ? 'hot' : ''} data-spread-row={each.factor}>
                  <th scope="row">
                    <span className="rn">{factor(each.factor).roman}</span>
                    <Link href={words.factors[each.factor].href}>{words.factors[each.factor].title}</Link>
                  </th>
                  <td className="c-tier">
                    <Importance tier={each.tier} label={words.tiers[each.tier]} />
                  </td>
                  <td className="n" data-label={labels.scored}>
                    {scored}
                  </td>
                  <td className="n" data-label={labels.lowest}>
                    {whole(each.lowest)}
                  </td>
                  <td className="n" data-label={labels.median}>
                    {whole(each.median)}
                  </td>
                  <td className="n" data-label={labels.highest}>
                    {whole(each.highest)}
                  </td>
                  <td className="n sp" data-label={labels.spread}>
                    {each.spread === null ? '–' : displayWholeScore(each.spread)}
                    {isWide(each) && <span className="vh">{words.team.heat.wide}</span>}
                  </td>
                  <td className="n" data-label={labels.agreement} data-agreement="">
                    {whole(agreementOn(items))}
                  </td>
                  <td className="n" data-label={labels.dontKnow}>
                    {dontKnow}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollTable>
      <p className="muted small">{labels.note}</p>
    </section>
  );
}
