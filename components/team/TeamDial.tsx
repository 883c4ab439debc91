import { DialSpread } from '@/components/dial/DialSpread';
import { HATCH } from '@/components/dial/Hatch';
import { WIDE } from '@/components/dial/spread';
import { factor } from '@/domain/factors';
import type { TeamResult } from '@/domain/team-result';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { isWide, whole } from './HeatMap';
import type { TeamWords } from './team-words';

type TeamDialProps = { result: TeamResult; service: string; words: TeamWords; locale: Locale };

/** The spread of factor scores as a dial, with what its marks mean. */
export function TeamDial({ result, service, words, locale }: TeamDialProps) {
  const labels = words.team.dial;
  const wide = result.factors.filter(isWide).length;
  const description = result.factors
    .map((each) => {
      const values = { roman: factor(each.factor).roman, factor: words.factors[each.factor].title };
      return each.median === null
        ? fill(labels.segmentNone, values)
        : fill(labels.segment, {
            ...values,
            lowest: whole(each.lowest),
            highest: whole(each.highest),
            median: whole(each.median),
          });
    })
    .join('. ');
  const segments = result.factors.map((each) => ({
    ...each,
    values: each.scores.filter((score) => score !== null),
    wide: isWide(each),
  }));
  return (
    <section className="rp-sec team-dial" aria-labelledby="dial-heading">
      <div className="dial-box">
        <DialSpread
          segments={segments}
          title={fill(labels.title, { service })}
          description={description}
          id="spread-dial"
        />
        <div className="dial-read">
          <span className="n num">{wide}</span>
          <span className="muted">{plural(locale, wide, labels.farApart, { wide: WIDE })}</span>
        </div>
      </div>
      <div>
        <h2 id="dial-heading">{labels.heading}</h2>
        <p className="prose-text">{labels.text}</p>
        <p className="legend">
          <span>
            <svg width="34" height="14" aria-hidden="true">
              <rect width="34" height="14" className="dial-band" />
            </svg>
            {labels.band}
          </span>
          <span>
            <svg width="34" height="14" aria-hidden="true">
              <rect className="dial-band-edge" fill={HATCH} x=".75" y=".75" width="32.5" height="12.5" />
            </svg>
            {fill(labels.hatched, { wide: WIDE })}
          </span>
          <span>
            <svg width="8" height="16" aria-hidden="true">
              <path d="M4 3V16" className="dial-person" />
            </svg>
            {labels.one}
          </span>
          <span>
            <svg width="8" height="16" aria-hidden="true">
              <path d="M4 0V16" className="dial-median" />
            </svg>
            {labels.median}
          </span>
          <a className="no-print" href="#factors">
            {labels.asTable}
          </a>
        </p>
      </div>
    </section>
  );
}
