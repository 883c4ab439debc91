import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/**
 * What a built page or picture asks of its content security policy. `scripts` and `styles` are the CSP hashes of the
 * inline elements, in the order of the document; `faults` are sentences about what the policy would block.
 */
export type Markup = { scripts: string[]; styles: string[]; faults: string[] };

type Parsed = ReturnType<typeof fromHtml>;
type Element = Extract<Parsed['children'][number], { type: 'element' }>;

const DATA_TYPES = ['application/json', 'application/ld+json', 'text/plain'];

/** Reads HTML or SVG as a browser does, so the hashes are of the text a browser sees. */
export function readMarkup(source: string, kind: 'html' | 'svg'): Markup {
  const tree = fromHtml(source, { fragment: kind === 'svg' });
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const ids = new Set<string>();
  const faults: string[] = [];
  let loadsScripts = false;
  let hasPolicy = false;

  visit(tree, 'element', (element) => {
    const { id, src, type, dataRun } = element.properties;
    if (element.tagName === 'style') styles.add(hash(textOf(element)));
    if (element.tagName === 'script') {
      if (src || dataRun) loadsScripts = true;
      if (!src && !DATA_TYPES.includes(String(type))) scripts.add(hash(textOf(element)));
      if (/\.createPolicy\(\s*["'`]default["'`]/.test(textOf(element))) hasPolicy = true;
    }
    for (const name of Object.keys(element.properties)) {
      if (name === 'style') faults.push(`${tagOf(element)} has a style attribute`);
      if (/^on[a-z]/i.test(name)) faults.push(`${tagOf(element)} has an ${name.toLowerCase()} handler`);
    }
    if (typeof id === 'string') {
      if (ids.has(id)) faults.push(`the id "${id}" is given more than once`);
      ids.add(id);
    }
  });

  if (loadsScripts && !hasPolicy) faults.push('no inline script creates the Trusted Types policy "default"');
  return { scripts: [...scripts], styles: [...styles], faults: [...new Set(faults)] };
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Enough of an opening tag to find it in the source. */
function tagOf({ tagName, properties }: Element): string {
  const classes = Array.isArray(properties.className) ? properties.className.join(' ') : undefined;
  if (properties.id) return `<${tagName} id="${properties.id}">`;
  return classes ? `<${tagName} class="${classes}">` : `<${tagName}>`;
}
