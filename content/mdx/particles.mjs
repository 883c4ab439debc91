import { visit } from 'unist-util-visit';

/** A closing quotation mark or bracket with the Korean particle that is joined to it. */
const JOINED = /(?<=[’”)\]])(?=[가-힣])/g;
const HANGUL = /^[가-힣]/;

/**
 * Rehype plugin. Keeps a particle on the line of the quotation, the bracket or the code it belongs to: there browsers
 * break a line before a Hangul syllable, even where words are kept whole.
 *
 * @returns {(tree: import('hast').Root) => void}
 */
export default function particles() {
  return (tree) => {
    visit(tree, 'text', (node, index, parent) => {
      const isAfterCode = parent?.children[index - 1]?.tagName === 'code' && HANGUL.test(node.value);
      node.value = `${isAfterCode ? '\u2060' : ''}${node.value.replace(JOINED, '\u2060')}`;
    });
  };
}
