/** An independent reader of Markdown for tests: the parser that follows GitHub's rules, not the one that imports reports. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree | Tree['children'][number];
type Item = Extract<Node, { type: 'listItem' }>;

/** The tree of what is written; addresses that are only visible as text stay text. */
export function parseGfm(text: string): Tree {
  const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
}

function descendants(node: Node): readonly Node[] {
  return 'children' in node ? [node, ...node.children.flatMap(descendants)] : [node];
}

/** The sources of all nodes of these types. */
export function contentOf(tree: Tree, types: readonly Node['type'][]): readonly string[] {
  return descendants(tree)
    .filter(({ type }) => types.includes(type))
    .map((node) => ('value' in node ? node.value : JSON.stringify(node)));
}

/** The items of task lists, in order. */
export function taskItems(tree: Tree): readonly Item[] {
  return descendants(tree).flatMap((node) =>
    node.type === 'listItem' && typeof node.checked === 'boolean' ? [node] : [],
  );
}

/** The text of each task's quote, a hard break being a line end and a paragraph two. */
export function notesOf(tree: Tree): readonly string[] {
  return taskItems(tree).map(({ children }) =>
    children
      .flatMap((child) => (child.type === 'blockquote' ? child.children : []))
      .map(textOf)
      .join('\n\n'),
  );
}

export function textOf(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'code') return `\`\`\`${node.lang ?? ''}\n${node.value}\n\`\`\``;
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : `<${node.type}>`;
  return 'children' in node ? node.children.map(textOf).join('') : `<${node.type}>`;
}
