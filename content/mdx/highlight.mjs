import { all, createLowlight } from 'lowlight';

/** What of a highlighter's many scopes is worth ink, by ours. */
const INK = [
  ['tk-c', ['hljs-comment', 'hljs-quote']],
  ['tk-s', ['hljs-string', 'hljs-regexp']],
  ['tk-k', ['hljs-keyword', 'hljs-literal', 'hljs-selector-tag']],
  ['tk-f', ['hljs-title', 'hljs-attr', 'hljs-section', 'hljs-name']],
];
const GRAMMAR = { js: 'javascript', ts: 'typescript', toml: 'ini', text: 'plaintext' };

const lowlight = createLowlight(all);

/** @typedef {{ ink: string | null, text: string }} Run a stretch of text in one ink */

/**
 * The runs of each line.
 * @param {string} code
 * @param {string} language
 * @returns {Run[][]}
 */
export function highlighted(code, language) {
  /** @type {Run[][]} */
  const lines = [[]];
  /** @param {any} node @param {string | null} ink */
  const walk = (node, ink) => {
    if (node.type === 'text') {
      node.value.split('\n').forEach((text, i) => {
        if (i > 0) lines.push([]);
        const line = lines.at(-1);
        const last = line.at(-1);
        if (last?.ink === ink) last.text += text;
        else if (text !== '') line.push({ ink, text });
      });
      return;
    }
    const classes = node.properties?.className ?? [];
    const own = INK.find(([, scopes]) => scopes.some((scope) => classes.includes(scope)))?.[0];
    for (const child of node.children ?? []) walk(child, own ?? ink);
  };
  walk(lowlight.highlight(GRAMMAR[language] ?? language, code), null);
  return lines;
}

/** @typedef {'added' | 'removed' | 'kept'} Change */
/** @type {Record<string, Change>} */
const SIGNS = { '+ ': 'added', '- ': 'removed', '  ': 'kept' };

/**
 * A diff's lines without their signs, each highlighted in the version of the code it belongs to.
 * @param {string} code
 * @param {string} language
 * @param {(line: number) => void} refuse told the number of a line without a sign
 * @returns {{ change: Change, runs: Run[] }[]}
 */
export function compared(code, language, refuse) {
  const lines = code.split('\n').map((line, i) => {
    const change = SIGNS[`${line}  `.slice(0, 2)];
    if (!change) refuse(i + 1);
    return { change, text: line.slice(2) };
  });
  const version = (/** @type {Change} */ without) => {
    const kept = lines.filter(({ change }) => change !== without);
    return highlighted(kept.map(({ text }) => text).join('\n'), language)[Symbol.iterator]();
  };
  const [before, after] = [version('added'), version('removed')];
  return lines.map(({ change }) => {
    const old = change === 'added' ? undefined : before.next().value;
    const now = change === 'removed' ? undefined : after.next().value;
    return { change, runs: now ?? old ?? [] };
  });
}
