/** Runs inside the browser page: reads the places out of a sequence diagram that mermaid has drawn there. */
import type { Box, Edge, Picture, Point, Tip, Words } from './picture';

/** Self-contained, because the browser receives only this function's own text. */
export function readSequence(svg: SVGSVGElement): Picture {
  const num = (el: Element, name: string) => Number(el.getAttribute(name) ?? 0);
  const words = (texts: SVGTextElement[]): Words | null => {
    const lines = texts.map((text) => (text.textContent ?? '').trim()).filter((line) => line !== '');
    if (lines.length === 0) return null;
    const extent = texts.map((text) => text.getBBox());
    const [left, right] = [Math.min(...extent.map((b) => b.x)), Math.max(...extent.map((b) => b.x + b.width))];
    const [top, bottom] = [Math.min(...extent.map((b) => b.y)), Math.max(...extent.map((b) => b.y + b.height))];
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, lines };
  };
  const framed = (group: Element, kind: Box['kind'], id: string | null, life: number | null): Box => {
    const frame = group.querySelector('rect');
    if (!frame) throw new Error(`${id ?? 'A note'} is not drawn as a box; this recipe knows plain participants only.`);
    const [width, height] = [num(frame, 'width'), num(frame, 'height')];
    const centre = { x: num(frame, 'x') + width / 2, y: num(frame, 'y') + height / 2 };
    const texts = [...group.querySelectorAll('text')];
    return { kind, id, ...centre, width, height, shapes: [], words: words(texts), link: null, life };
  };

  const actors = [...svg.querySelectorAll('g[data-et="participant"]')].map((group) => {
    const id = group.getAttribute('data-id') ?? '';
    const line = svg.querySelector(`line[data-et="life-line"][data-id="${id}"]`);
    return framed(group, 'node', id, line ? num(line, 'y2') : null);
  });
  const notes = [...svg.querySelectorAll('g[data-et="note"]')].map((group) => framed(group, 'note', null, null));
  const column = (id: string) => actors.find((actor) => actor.id === id)?.x ?? 0;
  const tip = (line: Element, marker: 'marker-start' | 'marker-end'): Tip => {
    const name = line.getAttribute(marker);
    if (!name) return 'none';
    return name.includes('cross') ? 'cross' : 'arrow';
  };

  const edges = [...svg.querySelectorAll<SVGGeometryElement>('[data-et="message"]')].map((line): Edge => {
    const [from, to] = [line.getAttribute('data-from') ?? '', line.getAttribute('data-to') ?? ''];
    const start = line.getPointAtLength(0);
    const end = line.getPointAtLength(line.getTotalLength());
    const out = column(from) + 28;
    const points: Point[] =
      from === to
        ? [
            { x: column(from), y: start.y },
            { x: out, y: start.y },
            { x: out, y: end.y },
            { x: column(from), y: end.y },
          ]
        : [
            { x: column(from), y: start.y },
            { x: column(to), y: end.y },
          ];
    const texts: SVGTextElement[] = [];
    for (let el = line.previousElementSibling; el?.matches('text.messageText'); el = el.previousElementSibling) {
      if (el instanceof SVGTextElement) texts.unshift(el);
    }
    const said = words(texts);
    // What an actor says to itself stands beside its lifeline instead of across it.
    if (said && from === to) said.x = column(from) + 8 + said.width / 2;
    const tips = { start: tip(line, 'marker-start'), end: tip(line, 'marker-end') };
    return { from, to, points, dashed: line.classList.contains('messageLine1'), tips, words: said };
  });
  // Mermaid lets lifelines run on when the actors are not repeated below; they end a little after the last event.
  const last = Math.max(
    ...edges.flatMap(({ points }) => points.map((p) => p.y)),
    ...notes.map((note) => note.y + note.height / 2),
  );
  for (const actor of actors) if (actor.life !== null) actor.life = last + 18;
  return { boxes: [...actors, ...notes], edges };
}
