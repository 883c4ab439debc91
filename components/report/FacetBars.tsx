import { Scale } from '@/components/ui/Scale';
import { factor } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import type { Report } from '@/domain/report';
import type { ReportWords } from './report-words';

/** Four bars: what the factors give together. */
export function FacetBars({ report, words }: { report: Report; words: ReportWords }) {
  return (
    <section className="rp-sec" aria-labelledby="facets-heading">
      <h2 id="facets-heading">{words.report.facets.heading}</h2>
      <p className="muted measure">{words.report.facets.note}</p>
      <dl className="facets">
        {report.facets.map(({ id, factors, value }) => (
          <div key={id} data-facet={id}>
            <dt>
              {words.facets[id]} <span className="rn muted">{factors.map((each) => factor(each).roman).join(' ')}</span>
            </dt>
            <dd>
              <Scale value={value} />
              <span className="num">{value === null ? words.report.notAssessed : displayScore(value * 100)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
