import { visit } from 'unist-util-visit';
import { where } from './where.mjs';

const ID = /^\/\*\s*#([a-z][a-z0-9-]*)\s*\*\/$/;

/**
 * Remark plugin. `## Text {/* #id *\/}` gives the heading its id: ASCII and the same in every language, so that
 * anchors survive translation. A heading of level 2 or 3 without one, or an id used twice, fails the build.
 *
 * @returns {(tree: import('mdast').Root, file: import('vfile').VFile) => void}
 */
export default function headingIds() {
  return (tree, file) => {
    const seen = new Set();
    visit(tree, 'heading', (heading) => {
      if (heading.depth !== 2 && heading.depth !== 3) return;
      const here = where(file, heading.position?.start.line);
      const last = heading.children.at(-1);
      const id = last?.type === 'mdxTextExpression' ? ID.exec(last.value)?.[1] : undefined;
      if (!id)
        file.fail(`${here}: this heading needs an id at its end, as in "## Why it matters {/* #why */}".`, heading);
      if (seen.has(id)) file.fail(`${here}: the id "${id}" is used twice in this lesson.`, heading);
      seen.add(id);
      heading.children.pop();
      const text = heading.children.at(-1);
      if (text?.type === 'text') text.value = text.value.trimEnd();
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}
