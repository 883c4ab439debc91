/** How many blocks fill the first screen of a page, on most screens. `from-top.css` begins with the one after. */
export const FIRST = 6;

/**
 * Rehype plugin. Puts what follows the first blocks of a page into one `<Rest>`, which a page may draw after its first
 * frame. It is no element: the blocks stay children of the same parent.
 *
 * @returns {(tree: import('hast').Root) => void}
 */
export default function rest() {
  return (tree) => {
    let blocks = 0;
    const at = tree.children.findIndex((node) => {
      if (node.type === 'element' || node.type === 'mdxJsxFlowElement') blocks += 1;
      return blocks > FIRST;
    });
    if (at < 0) return;
    const children = tree.children.splice(at);
    tree.children.push({ type: 'mdxJsxFlowElement', name: 'Rest', attributes: [], children });
  };
}
