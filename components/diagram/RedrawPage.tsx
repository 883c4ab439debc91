'use client';

import { useEffect, useRef } from 'react';
import { type Drawn, type FrameMessage, isDrawOrder } from './redraw-messages';
import './redraw-page.css';

const tell = (message: FrameMessage) => window.parent.postMessage(message, location.origin);

/** How small a drawing may become before it scrolls instead: words of 14 pixels stay words of 11. */
const SMALLEST = 0.8;

/** The drawing as wide as its place, within what can be read. */
function readable(svg: SVGSVGElement): SVGSVGElement {
  const { width } = svg.viewBox.baseVal;
  svg.style.minWidth = `${Math.round(width * SMALLEST)}px`;
  return svg;
}

/** The page inside the frame: draws what it is sent and shows it. It has a security policy of its own, which mermaid needs. */
export function RedrawPage({ label }: { label: string }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const onMessage = async (event: MessageEvent<unknown>) => {
      if (!isDrawOrder(event)) return;
      const { id, source, paper } = event.data;
      const { draw } = await import('./redraw');
      const drawing = await draw(source, paper, `drawing-${id}`);
      const answer: Drawn = { id, ...drawing };
      if (drawing.kind === 'drawn' && !paper) {
        const parsed = new DOMParser().parseFromString(drawing.svg, 'text/html').querySelector('svg');
        if (parsed) place.current?.replaceChildren(readable(document.importNode(parsed, true)));
      }
      tell(answer);
    };
    window.addEventListener('message', onMessage);
    tell({ kind: 'ready' });
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <main className="redrawn" ref={place} aria-label={label} tabIndex={0} />
  );
}
