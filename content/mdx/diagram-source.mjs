import { createHash } from 'node:crypto';
import { createProcessor } from '@mdx-js/mdx';
import { visit } from 'unist-util-visit';

/**
 * What a drawing depends on besides its source. Raise `revision` when the same source should be drawn differently;
 * every committed drawing is stale then.
 */
export const RECIPE = { mermaid: '12.3.0', revision: 1 };

/** The command that draws what is stale. */
export const COMMAND = 'npm run diagrams';

/**
 * Twelve hexadecimal digits that change when a drawing has to be made again.
 * @param {string} source a diagram as it stands in a lesson
 */
export function sourceHash(source) {
  const recipe = `mermaid ${RECIPE.mermaid}, revision ${RECIPE.revision}`;
  return createHash('sha256').update(`${recipe}\n${source.trim()}\n`).digest('hex').slice(0, 12);
}

/**
 * The hash a committed drawing was made from, or null when the text is no drawing of ours.
 * @param {string} svg
 */
export function drawnFrom(svg) {
  return /^<svg [^>]*data-source="([0-9a-f]{12})"/.exec(svg)?.[1] ?? null;
}

/**
 * The ```mermaid fences of a syntax tree, in order.
 * @param {import('mdast').Root} tree
 * @returns {{ name: string, source: string, line: number }[]} a name that is missing or no kebab-case is an empty string
 */
export function fences(tree) {
  /** @type {{ name: string, source: string, line: number }[]} */
  const found = [];
  visit(tree, 'code', (node) => {
    if (node.lang !== 'mermaid') return;
    const name = /^[a-z][a-z0-9-]*$/.exec(node.meta ?? '')?.[0] ?? '';
    found.push({ name, source: node.value, line: node.position?.start.line ?? 0 });
  });
  return found;
}

/**
 * The ```mermaid fences of a lesson's text, in order.
 * @param {string} mdx
 */
export function fencesIn(mdx) {
  return fences(createProcessor().parse(mdx));
}
