import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import { Importance } from '@/components/ui/Importance';
import { Link } from '@/components/ui/Link';
import { Scale } from '@/components/ui/Scale';
import { knownShare } from '@/domain/factor-score';
import { factor } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import { factorGain } from '@/domain/plan';
import type { Report } from '@/domain/report';
import { Gain } from './Gain';
import type { Earlier } from './later-parts';
import type { ReportWords } from './report-words';

type FactorTableProps = { report: Report; words: ReportWords; earlier: Earlier | null; onMoveTiers: () => void };

/** The dial's twin: each factor's importance, score, what it was, what it could gain and its answers. */
export function FactorTable({ report, words, earlier, onMoveTiers }: FactorTableProps) {
  const labels = words.report.factors;
  return (
    <section className="rp-sec" id="factors" aria-labelledby="factors-heading">
      <div className="hd">
        <h2 id="factors-heading">{labels.heading}</h2>
        <button className="btn btn-sm no-print" type="button" onClick={onMoveTiers}>
          {words.report.changeTiers}
        </button>
      </div>
      <table className="bars">
        <thead>
          <tr>
            <th scope="col">{labels.factor}</th>
            <th scope="col">{labels.importance}</th>
            <th scope="col">{earlier?.column ?? labels.score}</th>
            <th scope="col" className="n">
              {labels.now}
            </th>
            {earlier && (
              <th scope="col" className="n">
                {earlier.changeColumn}
              </th>
            )}
            <th scope="col" className="n">
              {labels.toGain}
            </th>
            <th scope="col">{labels.answers}</th>
          </tr>
        </thead>
        <tbody>
          {report.byFactor.map(({ factor: id, score, rows }) => {
            const gain = factorGain(report.plan, id);
            const moved = report.score.movedFactors.includes(id);
            return (
              <tr key={id} data-factor-row={id}>
                <th scope="row">
                  <span className="rn">{factor(id).roman}</span>
                  <Link href={words.factors[id].href}>{words.factors[id].title}</Link>
                </th>
                <td className="c-imp">
                  <Importance
                    tier={score.tier}
                    label={`${words.tiers[score.tier]}${moved ? `, ${labels.moved}` : ''}`}
                  />
                </td>
                <td className="c-bar">
                  <Scale value={score.value} known={knownShare(score)} earlier={earlier?.factors[id].value ?? null} />
                </td>
                <td className="n s">
                  {score.applicable === 0
                    ? words.answers.notApplicableShort
                    : score.value === null
                      ? '–'
                      : displayScore(score.value * 100)}
                </td>
                {earlier && (
                  <td className={earlier.factors[id].value === null ? 'n c-chg muted' : 'n c-chg'}>
                    {earlier.factors[id].change}
                  </td>
                )}
                <td className="n c-gain">
                  {gain === 0 ? (
                    // Without an answer nobody knows what there is to gain.
                    <span className="muted">{score.value === null && score.applicable > 0 ? '–' : labels.none}</span>
                  ) : (
                    <Gain gain={gain} words={words.report.fix} />
                  )}
                </td>
                <td className="c-ans">
                  <span className="tally">
                    {rows.map(({ item, given }) => (
                      <AnswerGlyph key={item.id} answer={given.answer} />
                    ))}
                  </span>
                  <span className="vh">
                    {rows
                      .map(({ given }) => (given.answer ? words.answers[given.answer] : words.answers.unanswered))
                      .join(', ')}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
