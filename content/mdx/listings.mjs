import { SKIP, visit } from 'unist-util-visit';
import { compared, highlighted } from './highlight.mjs';
import { where } from './where.mjs';

/** The languages a lesson may show, and what their tab says. */
export const LANGUAGES = {
  bash: 'Shell',
  csharp: 'C#',
  dockerfile: 'Dockerfile',
  go: 'Go',
  http: 'HTTP',
  ini: 'INI',
  java: 'Java',
  js: 'Node.js',
  json: 'JSON',
  kotlin: 'Kotlin',
  makefile: 'Makefile',
  nginx: 'nginx',
  php: 'PHP',
  properties: 'Properties',
  python: 'Python',
  ruby: 'Ruby',
  rust: 'Rust',
  sql: 'SQL',
  text: 'Text',
  toml: 'TOML',
  ts: 'TypeScript',
  yaml: 'YAML',
};

const span = (className, children, rest = {}) => ({
  type: 'element',
  tagName: 'span',
  properties: { className, ...rest },
  children,
});

/**
 * Rehype plugin. A fence becomes `<pre tabIndex={0} data-lang data-label><code>` with one `<span class="ln">` for each
 * line, so that the text of the element is the code. Colours are four class names. With the word `diff` after the
 * language, lines begin with `+ `, `- ` or two blanks; `<Change kind>` then says "added" or "removed" in the
 * page's language to those who hear the page. Each `<Listing>` gets its number in the lesson, `n`.
 *
 * @returns {(tree: import('hast').Root, file: import('vfile').VFile) => void}
 */
export default function listings() {
  return (tree, file) => {
    let listed = 0;
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Listing') return;
      listed += 1;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'n', value: String(listed) });
    });
    visit(tree, 'element', (pre) => {
      const [code] = pre.children;
      if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return;
      const start = pre.position?.start.line ?? 0;
      const at = (line) => where(file, start + line);
      const language = /language-(\S+)/.exec(String(code.properties.className ?? ''))?.[1] ?? 'text';
      const label = LANGUAGES[language];
      if (!label) file.fail(`${at(0)}: "${language}" is not among the LANGUAGES in content/mdx/listings.mjs.`, pre);
      const [content] = code.children;
      const source = content?.type === 'text' ? content.value.replace(/\n$/, '') : '';
      const diff = /\bdiff\b/.test(code.data?.meta ?? '');
      const refuse = (line) => file.fail(`${at(line)}: a line of a diff begins with "+ ", "- " or two blanks.`, pre);
      const lines = diff
        ? compared(source, language, refuse)
        : highlighted(source, language).map((runs) => ({ change: 'kept', runs }));

      const rows = lines.map(({ change, runs }, i) => {
        const mark = { added: 'add', removed: 'del' }[change];
        const parts = runs.map(({ ink, text }) =>
          ink ? span([ink], [{ type: 'text', value: text }]) : { type: 'text', value: text },
        );
        if (mark) parts.unshift(said(change));
        if (i < lines.length - 1) parts.push({ type: 'text', value: '\n' });
        return span(mark ? ['ln', mark] : ['ln'], parts, { dataN: i + 1 });
      });
      pre.properties = { tabIndex: 0, dataLang: language, dataLabel: label };
      pre.children = [{ type: 'element', tagName: 'code', properties: {}, children: rows }];
      return SKIP;
    });
  };
}

/** @param {Change} kind */
function said(kind) {
  const attributes = [{ type: 'mdxJsxAttribute', name: 'kind', value: kind }];
  return { type: 'mdxJsxTextElement', name: 'Change', attributes, children: [] };
}
