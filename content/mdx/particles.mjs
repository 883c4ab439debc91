import { visit } from 'unist-util-visit';

/** A closing quotation mark with the Korean particle that is joined to it. */
const JOINED = /(?<=[’”])(?=[가-힣])/g;

/**
 * Rehype plugin. Keeps a particle on the line of the quotation it belongs to: browsers break a line between a closing
 * quotation mark and a Hangul syllable, even where words are kept whole.
 *
 * @returns {(tree: import('hast').Root) => void}
 */
export default function particles() {
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(JOINED, '\u2060');
    });
  };
}
