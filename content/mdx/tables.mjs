import { visit } from 'unist-util-visit';

const NUMERAL = /^(XI{0,2}|IX|IV|VI{0,3}|I{1,3}) /;

const text = (node) => (node.type === 'text' ? node.value : (node.children ?? []).map(text).join(''));
const named = (node, ...names) => (node.children ?? []).filter(({ tagName }) => names.includes(tagName));

/**
 * Rehype plugin. Each cell says what its column is called, for phones, where rows are stacked; and the numeral of a
 * factor at the beginning of a row is marked as one.
 *
 * @returns {(tree: import('hast').Root) => void}
 */
export default function tables() {
  return (tree) => {
    visit(tree, { tagName: 'table' }, (table) => {
      const [head, ...bodies] = named(table, 'thead', 'tbody');
      const heads = named(head, 'tr').flatMap((row) => named(row, 'th').map(text));
      for (const row of bodies.flatMap((body) => named(body, 'tr'))) {
        for (const [i, cell] of named(row, 'td').entries()) {
          if (i > 0) cell.properties.dataLabel = heads[i];
          else mark(cell);
        }
      }
    });
  };
}

/** Puts the numeral that a cell begins with into an element of its own. */
function mark(cell) {
  const [first] = cell.children;
  const numeral = first?.type === 'text' ? NUMERAL.exec(first.value) : null;
  if (!numeral) return;
  first.value = first.value.slice(numeral[0].length - 1);
  const children = [{ type: 'text', value: numeral[1] }];
  cell.children.unshift({ type: 'element', tagName: 'span', properties: { className: ['rn'] }, children });
}
