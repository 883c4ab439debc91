/** What the dialog and the drawing page inside its frame say to each other. Both are ours, on one origin. */

/** `paper`: in light colours, for a file. */
export type DrawOrder = { kind: 'draw'; id: number; source: string; paper: boolean };
export type Drawn =
  | { kind: 'drawn'; id: number; svg: string }
  /** `line` counts from 1 in the source as it was typed; null where the fault has no line. */
  | { kind: 'failed'; id: number; message: string; line: number | null };
export type FrameMessage = { kind: 'ready' } | Drawn;

function kindOf(event: MessageEvent<unknown>): unknown {
  const { data, origin } = event;
  return origin === location.origin && typeof data === 'object' && data !== null && 'kind' in data ? data.kind : null;
}

export function isDrawOrder(event: MessageEvent<unknown>): event is MessageEvent<DrawOrder> {
  return event.source === window.parent && kindOf(event) === 'draw';
}

export function isFrameMessage(
  event: MessageEvent<unknown>,
  frame: Window | null,
): event is MessageEvent<FrameMessage> {
  return event.source === frame && ['ready', 'drawn', 'failed'].includes(String(kindOf(event)));
}
