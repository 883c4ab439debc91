import { visit } from 'unist-util-visit';

/** A closing quotation mark, a bracket or a per cent sign with the Korean particle that is joined to it. */
const JOINED = /(?<=[’”)\]%])(?=[가-힣])/g;
const CLOSED = /[’”)\]]$/;
const HANGUL = /^[가-힣]/;

/**
 * What a node says, of which only the end matters here.
 * @param {import('hast').Nodes | undefined} node
 * @returns {string}
 */
function textOf(node) {
  if (node && 'value' in node) return node.value;
  return node && 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * Rehype plugin. Keeps a particle on the line of the quotation, the bracket, the sign or the code it belongs to, also where that is
 * the end of a link: there browsers break a line before a Hangul syllable, even where words are kept whole.
 *
 * @returns {(tree: import('hast').Root) => void}
 */
export default function particles() {
  return (tree) => {
    visit(tree, 'text', (node, index, parent) => {
      const before = parent?.children[(index ?? 0) - 1];
      const closed = before?.type === 'element' && (before.tagName === 'code' || CLOSED.test(textOf(before)));
      const joiner = closed && HANGUL.test(node.value) ? '\u2060' : '';
      node.value = joiner + node.value.replace(JOINED, '\u2060');
    });
  };
}
