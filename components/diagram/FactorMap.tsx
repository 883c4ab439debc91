import type { Ui } from '@/content/ui';
import { FACET_FACTORS, FACET_IDS } from '@/domain/facets';
import { type FactorId, factor } from '@/domain/factors';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { FactorMapDial, type MappedFactor } from './FactorMapDial';
import type { Arrow } from './factor-map';
import './diagram.css';
import './factor-map.css';

type FactorMapProps = {
  locale: Locale;
  /** The twelve in order. */
  factors: readonly MappedFactor[];
  arrows: readonly Arrow[];
  /** "Fig." */
  label: string;
  number: string;
  words: Ui['lesson']['map'];
  facets: Ui['facets'];
};

/**
 * What leans on what. Native radios choose a facet and CSS lights its factors and the arrows among them; hover and focus
 * light one factor. The sentence below says the same and describes the radio or the link, so nothing here needs
 * JavaScript or eyes.
 */
export function FactorMap({ locale, factors, arrows, label, number, words, facets }: FactorMapProps) {
  const named = (ids: readonly FactorId[]) =>
    factors
      .filter(({ id }) => ids.includes(id))
      .map(({ roman, title }) => `${roman}\u00a0${title}`)
      .join(', ');
  const needs = (id: FactorId) => named(arrows.filter(({ to }) => to === id).map(({ from }) => from));
  const enables = (id: FactorId) => named(arrows.filter(({ from }) => from === id).map(({ to }) => to));
  const among = (ids: readonly FactorId[]) => {
    const count = arrows.filter(({ from, to }) => ids.includes(from) && ids.includes(to)).length;
    return plural(locale, count, words.among, { factors: ids.map((id) => factor(id).roman).join(', ') });
  };
  return (
    <figure className="block fmap" id="fig-factor-map">
      <figcaption className="cap">
        <b>{`${label} ${number}`}</b>
        <span id="fig-factor-map-title">{words.title}</span>
      </figcaption>
      <div className="plate">
        <fieldset className="langs fmap-facets">
          <legend className="vh">{words.show}</legend>
          {(['all', ...FACET_IDS] as const).map((facet) => (
            <label key={facet}>
              <input
                type="radio"
                name="factor-map-facet"
                value={facet}
                defaultChecked={facet === 'all'}
                aria-describedby={`factor-map-${facet}`}
              />
              <span>{facet === 'all' ? words.all : facets[facet]}</span>
            </label>
          ))}
        </fieldset>
        <FactorMapDial locale={locale} factors={factors} arrows={arrows} />
        <div className="fmap-told">
          <p className="part in-all">
            <span id="factor-map-all">{words.whole}</span> <span className="no-print">{words.choose}</span>{' '}
            <span className="no-print fmap-point">{words.point}</span>
          </p>
          {FACET_IDS.map((facet) => (
            <p key={facet} className={`part in-${facet}`}>
              <b>{fill(words.name, { name: facets[facet] })}</b>{' '}
              <span id={`factor-map-${facet}`}>
                {among(FACET_FACTORS[facet])} {words.facets[facet]}
              </span>
            </p>
          ))}
          {factors.map(({ id, position }) => (
            <p key={id} className={`part t${position}`}>
              <b>{fill(words.name, { name: named([id]) })}</b>{' '}
              <span id={`factor-map-${id}`}>
                {needs(id) ? fill(words.needs, { factors: needs(id) }) : words.needsNone}{' '}
                {enables(id) ? fill(words.enables, { factors: enables(id) }) : words.enablesNone}
              </span>
            </p>
          ))}
        </div>
      </div>
    </figure>
  );
}
