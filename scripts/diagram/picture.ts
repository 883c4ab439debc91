/** A rendered diagram reduced to what we draw: mermaid decides the places, this project decides the ink. */

export type Point = { x: number; y: number };

/** Text lines set around a centre; the width is that of the longest. */
export type Words = Point & { width: number; lines: string[] };

/** Drawn in coordinates around its box's centre. */
export type Shape = { tag: string; attrs: Record<string, string> };

/** A node, an actor with its lifeline, a frame around nodes, or a note; x and y are its centre. */
export type Box = Point & {
  kind: 'node' | 'cluster' | 'note';
  /** The id the author wrote; a note has none. */
  id: string | null;
  width: number;
  height: number;
  /** Empty for a plain rectangle. */
  shapes: Shape[];
  words: Words | null;
  /** Where a click leads, as the author wrote it. */
  link: string | null;
  /** How far down an actor's lifeline goes. */
  life: number | null;
};

export type Tip = 'none' | 'arrow' | 'cross' | 'dot';

/** A line of horizontal and vertical runs from border to border. */
export type Edge = {
  from: string;
  to: string;
  points: Point[];
  dashed: boolean;
  tips: { start: Tip; end: Tip };
  words: Words | null;
};

export type Picture = { boxes: Box[]; edges: Edge[] };
