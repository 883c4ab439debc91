import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { COMMAND, drawnFrom, fences, sourceHash } from './diagram-source.mjs';
import { where } from './where.mjs';

/**
 * A drawing as a syntax tree that becomes JSX elements, so that a page needs no innerHTML.
 * @param {string} svg
 * @param {string} name
 * @returns {import('hast').Element | undefined}
 */
function drawing(svg, name) {
  const [element] = fromHtml(svg.trim(), { fragment: true, space: 'svg' }).children;
  if (element?.type !== 'element' || element.tagName !== 'svg') return undefined;
  let linked = false;
  visit(element, 'element', (inner) => {
    if (inner.tagName === 'a') linked = true;
    delete inner.position;
  });
  visit(element, 'text', (inner) => {
    delete inner.position;
  });
  const { xmlns, dataSource, ...properties } = element.properties;
  // The figure holds the title. A drawing with links in it is no image: its links must stay reachable.
  const role = linked ? { role: 'group' } : { role: 'img' };
  element.properties = { ...properties, ...role, ariaLabelledBy: [`fig-${name}-title`] };
  return element;
}

/**
 * Remark plugin. A ```mermaid fence becomes `<Diagram name>` around its committed drawings. A missing or stale
 * drawing fails the build and names the command; while a lesson is being written (NODE_ENV=development) the
 * source stands in its place.
 *
 * @returns {(tree: import('mdast').Root, file: import('vfile').VFile) => void}
 */
export default function diagrams() {
  return (tree, file) => {
    const named = fences(tree);
    const lesson = path.dirname(file.path ?? '');
    let nth = 0;
    visit(tree, 'code', (node, index, parent) => {
      if (node.lang !== 'mermaid' || !parent || index === undefined) return;
      const { name = '', source = '', line = 0 } = named[nth++] ?? {};
      const here = where(file, line);
      if (!name) file.fail(`${here}: a mermaid fence needs a name in kebab-case, as in "\`\`\`mermaid deploys".`, node);
      if (named.filter((fence) => fence.name === name).length > 1) {
        file.fail(`${here}: two diagrams of this lesson are called "${name}".`, node);
      }

      const hash = sourceHash(source);
      const files = [`${name}.svg`, `${name}.narrow.svg`].map((base) => path.join(lesson, base)).filter(existsSync);
      const texts = files.map((each) => readFileSync(each, 'utf8'));
      const missing = !files.includes(path.join(lesson, `${name}.svg`));
      const stale = texts.some((svg) => drawnFrom(svg) !== hash);
      if (missing || stale) {
        const state = missing ? 'has not been drawn' : 'has changed since it was drawn';
        const message = `${here}: the diagram "${name}" ${state}. Run: ${COMMAND}`;
        if (process.env.NODE_ENV !== 'development') file.fail(message, node);
        node.lang = 'text';
        node.value = `${message}\n\n${source}`;
        return;
      }

      const children = texts.map((svg, i) => {
        const element = drawing(svg, name);
        if (!element) file.fail(`${files[i]}: this is not a drawing. Run: ${COMMAND}`, node);
        return {
          type: 'drawing',
          children: [],
          data: { hName: 'svg', hProperties: element.properties, hChildren: element.children },
        };
      });
      const attributes = [{ type: 'mdxJsxAttribute', name: 'name', value: name }];
      parent.children[index] = /** @type {any} */ ({
        type: 'mdxJsxFlowElement',
        name: 'Diagram',
        attributes,
        children,
      });
    });
  };
}
