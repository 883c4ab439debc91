/** SVG as text: numbers with one decimal, nothing that is empty. */
import type { Point } from './picture';

export const round = (n: number) => String(Math.round(n * 10) / 10 + 0);
/** A path or transform with its numbers rounded. */
export const rounded = (text: string) =>
  text.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (n) => round(Number(n))).replace(/,/g, ' ');
export const at = (p: Point) => `${round(p.x)} ${round(p.y)}`;
export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function element(tag: string, attrs: Record<string, string | number | null>, children?: string): string {
  const list = Object.entries(attrs)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(String(value))}"`)
    .join('');
  return children === undefined ? `<${tag}${list}/>` : `<${tag}${list}>${children}</${tag}>`;
}
