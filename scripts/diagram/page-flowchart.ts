/** Runs inside the browser page: reads the places out of a flowchart that mermaid has drawn there. */
import type { Box, Edge, Picture, Point, Shape, Tip, Words } from './picture';

/** Self-contained, because the browser receives only this function's own text. */
export function readFlowchart(svg: SVGSVGElement): Picture {
  const origin = svg.getScreenCTM()?.inverse();
  const at = (el: SVGGraphicsElement): Point => {
    const matrix = el.getScreenCTM();
    if (!origin || !matrix) throw new Error('The diagram is not on screen.');
    const place = origin.multiply(matrix);
    return { x: place.e, y: place.f };
  };
  const local = (id: string) => (id.startsWith(`${svg.id}-`) ? id.slice(svg.id.length + 1) : id);

  const words = (el: Element | null): Words | null => {
    const text = el?.querySelector('text');
    if (!text?.textContent?.trim()) return null;
    const box = text.getBBox();
    const place = at(text);
    const rows = [...text.querySelectorAll('tspan.row')].map((row) => (row.textContent ?? '').trim());
    return { x: place.x + box.x + box.width / 2, y: place.y + box.y + box.height / 2, width: box.width, lines: rows };
  };

  const geometry = ['x', 'y', 'width', 'height', 'rx', 'ry', 'r', 'cx', 'cy', 'd', 'points', 'transform'];
  const shape = (el: Element): Shape => {
    const attrs: Record<string, string> = {};
    for (const name of geometry) {
      const value = el.getAttribute(name);
      if (value !== null) attrs[name] = value;
    }
    return { tag: el.tagName, attrs };
  };

  const box = (kind: 'node' | 'cluster', group: SVGGElement): Box => {
    const id = kind === 'node' ? local(group.id).replace(/^flowchart-(.+)-\d+$/, '$1') : local(group.id);
    const drawn = [...group.querySelectorAll<SVGGraphicsElement>('rect, circle, ellipse, polygon, path')].filter(
      (el) => !el.closest('.label, .cluster-label'),
    );
    const place = at(group);
    const extent = drawn.map((el) => {
      const inner = el.getBBox();
      const own = at(el);
      return {
        left: own.x + inner.x,
        top: own.y + inner.y,
        right: own.x + inner.x + inner.width,
        bottom: own.y + inner.y + inner.height,
      };
    });
    const [left, right] = [Math.min(...extent.map((e) => e.left)), Math.max(...extent.map((e) => e.right))];
    const [top, bottom] = [Math.min(...extent.map((e) => e.top)), Math.max(...extent.map((e) => e.bottom))];
    const plain = drawn.length === 1 && drawn[0]?.tagName === 'rect' && !drawn[0].getAttribute('rx');
    const centre = plain || kind === 'cluster' ? { x: (left + right) / 2, y: (top + bottom) / 2 } : place;
    return {
      kind,
      id,
      ...centre,
      width: right - left,
      height: bottom - top,
      shapes: plain || kind === 'cluster' ? [] : drawn.map(shape),
      words: words(group.querySelector(kind === 'node' ? '.label' : '.cluster-label')),
      link: group.closest('a')?.getAttribute('xlink:href') ?? null,
      life: null,
    };
  };

  // The number that ends a node's element id counts the nodes in the order the author wrote them.
  const nth = (group: Element) => Number(/-(\d+)$/.exec(group.id)?.[1] ?? 0);
  const boxes = [
    ...[...svg.querySelectorAll<SVGGElement>('g.cluster')].map((group) => box('cluster', group)),
    ...[...svg.querySelectorAll<SVGGElement>('g.node')]
      .toSorted((a, b) => nth(a) - nth(b))
      .map((group) => box('node', group)),
  ];
  const known = new Set(boxes.map((part) => part.id));

  /** "L_A_B_0" names its ends, but ids may hold underscores too: only the split into two known ids is right. */
  const ends = (dataId: string): { from: string; to: string } => {
    const parts = dataId.replace(/^L_/, '').replace(/_\d+$/, '').split('_');
    for (let i = 1; i < parts.length; i++) {
      const [from, to] = [parts.slice(0, i).join('_'), parts.slice(i).join('_')];
      if (known.has(from) && known.has(to)) return { from, to };
    }
    throw new Error(`The ends of the edge ${dataId} are not known nodes.`);
  };
  const tip = (path: Element, marker: 'marker-start' | 'marker-end'): Tip => {
    const name = path.getAttribute(marker);
    if (!name) return 'none';
    return name.includes('cross') ? 'cross' : name.includes('circle') ? 'dot' : 'arrow';
  };

  const edges = [...svg.querySelectorAll<SVGPathElement>('path.flowchart-link')]
    // An invisible link only keeps two nodes in order.
    .filter((path) => !path.classList.contains('edge-thickness-invisible'))
    .map((path): Edge => {
      const dataId = path.getAttribute('data-id') ?? '';
      const points: Point[] = JSON.parse(atob(path.getAttribute('data-points') ?? ''));
      return {
        ...ends(dataId),
        points,
        dashed: path.classList.contains('edge-pattern-dotted') || path.classList.contains('edge-pattern-dashed'),
        tips: { start: tip(path, 'marker-start'), end: tip(path, 'marker-end') },
        words: words(svg.querySelector(`.edgeLabel .label[data-id="${dataId}"]`)),
      };
    });
  return { boxes, edges };
}
