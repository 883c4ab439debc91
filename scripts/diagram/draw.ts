/** One diagram drawn for a wide page and, where that would not fit a phone, once more for a narrow one. */
import type { Variant } from './recipe';
import type { Rendered, Renderer } from './renderer';
import { tidy } from './tidy';
import { type Drawing, writeSvg } from './write-svg';

/** The column of a lesson is 580 wide; up to this a drawing is scaled to it and stays readable. */
const WIDE = 680;
/** The same for a phone, whose column is some 355 wide. */
const NARROW = 410;
/** No smaller than this; beyond, a drawing keeps its size and its figure scrolls. */
const SCROLLS = 440;

const wideWays: Variant[] = [
  { tight: false, direction: 'as-authored' },
  { tight: true, direction: 'as-authored' },
  { tight: true, direction: 'as-authored', compact: true },
  { tight: false, direction: 'TD' },
  { tight: false, direction: 'LR' },
];
const narrowWays: Variant[] = [
  { tight: true, direction: 'TD' },
  { tight: true, direction: 'TD', compact: true },
  { tight: true, direction: 'LR' },
];

type Drawn = Drawing & { kind: Rendered['kind'] };

/** The first way of drawing it that fits, or else the narrowest. */
async function fitting(
  renderer: Renderer,
  source: string,
  hash: string,
  ways: readonly Variant[],
  limit: number,
): Promise<Drawn> {
  let best: Drawn | null = null;
  for (const variant of ways) {
    const { kind, picture } = await renderer.render(source, variant);
    const ready = kind === 'flowchart' ? tidy(picture, variant.tight) : picture;
    const drawing = { ...writeSvg(ready, hash), kind };
    if (!best || drawing.width < best.width) best = drawing;
    if (best.width <= limit || kind === 'sequence') break;
  }
  if (!best) throw new Error('There is no way to draw it.');
  return best;
}

/** The class by which the page's style sheet shows, scales or scrolls a drawing. */
function classed(drawing: Drawn, shown: 'always' | 'wide' | 'narrow'): Drawing {
  const names = [
    'dg',
    ...(shown === 'always' ? [] : [`dg-${shown}`]),
    ...(shown === 'narrow' && drawing.kind === 'sequence' ? ['dg-tight'] : []),
    ...(shown !== 'wide' && drawing.width > SCROLLS ? ['dg-scrolls'] : []),
  ];
  return { ...drawing, svg: drawing.svg.replace('class="dg"', `class="${names.join(' ')}"`) };
}

/** The drawings of a source; `hash` is what it is known by. */
export async function draw(
  renderer: Renderer,
  source: string,
  hash: string,
): Promise<{ wide: Drawing; narrow: Drawing | null }> {
  const wide = await fitting(renderer, source, hash, wideWays, WIDE);
  if (wide.width <= NARROW) return { wide: classed(wide, 'always'), narrow: null };
  const narrow = await fitting(renderer, source, hash, narrowWays, NARROW);
  if (narrow.width > wide.width * 0.9) return { wide: classed(wide, 'always'), narrow: null };
  return { wide: classed(wide, 'wide'), narrow: classed(narrow, 'narrow') };
}
