/** Points on a clock face as SVG writes them, and the arcs of a small ring: all of the dial's geometry that every page needs. */

const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** A number as the drawing writes it, two decimals. */
export const coord = (x: number) => String(Math.round(x * 100) / 100);

/** The point at radius r and a clock angle in degrees. */
export function point(r: number, degrees: number): [x: number, y: number] {
  return [r * Math.sin(rad(degrees)), -r * Math.cos(rad(degrees))];
}

/** The same as text. */
export const at = (r: number, degrees: number) => point(r, degrees).map(coord).join(' ');

/** One of `of` arcs of a small progress ring; a single one goes all the way round, in two halves. */
export function gaugeArc(i: number, of: number, r: number): string {
  if (of === 1) return `M0 ${-r}A${r} ${r} 0 0 1 0 ${r}A${r} ${r} 0 0 1 0 ${-r}`;
  const pad = 9;
  return `M${at(r, (i * 360) / of + pad)}A${r} ${r} 0 0 1 ${at(r, ((i + 1) * 360) / of - pad)}`;
}
