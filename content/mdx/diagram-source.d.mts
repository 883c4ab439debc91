import type { Root } from 'mdast';

export type Fence = { name: string; source: string; line: number };

export const RECIPE: { mermaid: string; revision: number };
export const COMMAND: string;
export function sourceHash(source: string): string;
export function drawnFrom(svg: string): string | null;
export function fences(tree: Root): Fence[];
export function fencesIn(mdx: string): Fence[];
