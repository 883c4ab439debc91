'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Drawn, type DrawOrder, isFrameMessage } from './redraw-messages';

/** A person still typing is not told about every half word. */
const PAUSE = 400;
/** The tool is a megabyte; on a slow network it is waited for this long. */
const PATIENCE = 60_000;

type Redraw = {
  /** `waiting` until the tool has answered for the first time. */
  state: 'waiting' | 'unreachable' | Drawn['kind'];
  failure: { message: string; line: number | null } | null;
  /** The drawing in light colours, for a file; null where the source cannot be drawn. */
  forPaper: () => Promise<string | null>;
};

/** Has the page in the frame draw the source a moment after each change. */
export function useRedraw(frame: RefObject<HTMLIFrameElement | null>, source: string): Redraw {
  const [state, setState] = useState<Redraw['state']>('waiting');
  const [failure, setFailure] = useState<Redraw['failure']>(null);
  const [ready, setReady] = useState(false);
  const asked = useRef(0);
  const waiting = useRef(new Map<number, (drawn: Drawn) => void>());

  const order = useCallback(
    (text: string, paper: boolean): Promise<Drawn> => {
      asked.current += 1;
      const message: DrawOrder = { kind: 'draw', id: asked.current, source: text, paper };
      return new Promise((resolve) => {
        waiting.current.set(message.id, resolve);
        frame.current?.contentWindow?.postMessage(message, location.origin);
      });
    },
    [frame],
  );

  useEffect(() => {
    const hear = (event: MessageEvent<unknown>) => {
      if (!isFrameMessage(event, frame.current?.contentWindow ?? null)) return;
      const { data } = event;
      if (data.kind === 'ready') return setReady(true);
      waiting.current.get(data.id)?.(data);
      waiting.current.delete(data.id);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);

  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(() => setState('unreachable'), PATIENCE);
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    if (!ready) return;
    let stale = false;
    const timer = setTimeout(async () => {
      const drawn = await order(source, false);
      if (stale) return;
      setState(drawn.kind);
      setFailure(drawn.kind === 'failed' ? drawn : null);
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [ready, source, order]);

  const forPaper = async () => {
    const drawn = await order(source, true);
    return drawn.kind === 'drawn' ? drawn.svg : null;
  };
  return { state, failure, forPaper };
}
