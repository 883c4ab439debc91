import { coord, point } from '@/components/dial/arc';
import { sector } from '@/components/dial/geometry';
import { Link } from '@/components/ui/Link';
import { FACET_FACTORS, FACET_IDS } from '@/domain/facets';
import { type FactorId, factor, type Roman } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import { type Arrow, drawArrows, HALF_WIDTH } from './factor-map';

const R = 186;
const INNER = 166;
const GAP = 5;
const HALF_HEIGHT = 246;

export type MappedFactor = { id: FactorId; position: number; roman: Roman; title: string; href: string };

/** Classes by which the style sheet finds what to light: the facets a part lies within, and the factors it touches. */
function marks(within: readonly FactorId[], touches: readonly FactorId[]): string {
  const facets = FACET_IDS.filter((facet) => within.every((id) => FACET_FACTORS[facet].includes(id)));
  return ['part', ...facets.map((facet) => `in-${facet}`), ...touches.map((id) => `t${factor(id).position}`)].join(' ');
}

function Name({ position: n, roman, title }: MappedFactor) {
  const centred = n === 6 || n === 12;
  const [x, y] = point(R + (centred ? 24 : 20), n * 30);
  // Above and below the ring the two lines stand clear of it, beside it around their clock position.
  const top = n === 12 ? y - 12 : n === 6 ? y + 12 : y * 1.06 + 1;
  const anchor = centred ? 'middle' : n < 6 ? 'start' : 'end';
  return (
    <>
      <text className="dial-num" x={coord(x)} y={coord(top)} textAnchor={anchor}>
        {roman}
      </text>{' '}
      <text className="dial-name" x={coord(x)} y={coord(top + 18)} textAnchor={anchor}>
        {title}
      </text>
    </>
  );
}

type FactorMapDialProps = { locale: Locale; factors: readonly MappedFactor[]; arrows: readonly Arrow[] };

/** The twelve on the clock as links, and the arrows between them. */
export function FactorMapDial({ locale, factors, arrows }: FactorMapDialProps) {
  const neighbours = (id: FactorId) => arrows.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const half = HALF_WIDTH[locale];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold an SVG's links.
    <svg
      className="dial fmap-dial"
      viewBox={`${-half} ${-HALF_HEIGHT} ${2 * half} ${2 * HALF_HEIGHT}`}
      role="group"
      aria-labelledby="fig-factor-map-title"
    >
      {drawArrows(arrows, INNER).map(({ from, to, line, tip }) => (
        <g key={`${from}>${to}`} className={`edge ${marks([from, to], [from, to])}`} data-edge={`${from}>${to}`}>
          <path d={line} />
          <path className="head" d={tip} />
        </g>
      ))}
      {factors.map((each) => (
        <Link
          key={each.id}
          href={each.href}
          className={`dial-seg f${each.position} ${marks([each.id], [each.id, ...neighbours(each.id)])}`}
          aria-label={`${each.roman} ${each.title}`}
          aria-describedby={`factor-map-${each.id}`}
        >
          <path className="dial-hit" d={sector(each.position, INNER - 4, R + 50, 0)} />
          <path className="dial-track" d={sector(each.position, INNER, R, GAP)} />
          <Name {...each} />
        </Link>
      ))}
    </svg>
  );
}
