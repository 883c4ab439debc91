import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files';
import { type Markup, readMarkup } from './markup';

export type Page = { path: string; markup: Pick<Markup, 'scripts' | 'styles'> };

const SHARED = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Strict-Transport-Security: max-age=31536000',
];

const NAMED_BY_CONTENT = 'Cache-Control: public, max-age=31536000, immutable';
/** The page inside the frame of "redraw it". */
export const REDRAW = '/redraw/';
const REVALIDATE = 'Cache-Control: no-cache';
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * The policy of one page. `trusted-types default` is enough: the runtime Turbopack ships makes no policy of its own
 * (`nextjs#bundler` is webpack's, `nextjs` belongs to the Pages Router).
 */
function pagePolicy({ path, markup: { scripts, styles } }: Page): string {
  if (path === REDRAW) return redrawPolicy(scripts);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * The page that draws what a learner types. Mermaid sets styles and parses markup, so this page alone may, and in return it
 * is nothing but a frame inside our own pages: it sends nothing anywhere and nobody else may hold it.
 */
function redrawPolicy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** A picture opened on its own runs nothing and loads nothing. */
function picturePolicy({ styles }: Page['markup']): string {
  const style = styles.length > 0 ? [`style-src ${styles.join(' ')}`] : [];
  return ["default-src 'none'", ...style, "frame-ancestors 'none'"].join('; ');
}

/** The address a file of out/ is published at: `en/index.html` → `/en/`. */
function addressOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}

/**
 * The text of `_headers`. No header is named by two rules that match one address: hosts join such values with a comma,
 * and two joined policies would block what either of them allows.
 */
function headersFile(pages: readonly Page[], { hasWorker, base }: { hasWorker: boolean; base: string }): string {
  const blocks = [
    ['/*', ...SHARED],
    [`${base}/_next/static/*`, NAMED_BY_CONTENT],
    ...(hasWorker ? [[`${base}/sw.js`, REVALIDATE, `Content-Security-Policy: ${WORKER_POLICY}`]] : []),
    ...pages.map(({ path, markup }) => {
      const policy = path.endsWith('.svg') ? picturePolicy(markup) : pagePolicy({ path, markup });
      return [base + path, `Content-Security-Policy: ${policy}`, REVALIDATE];
    }),
  ];
  return `${blocks.map((lines) => lines.join('\n  ')).join('\n\n')}\n`;
}

/**
 * Reads every page and picture of a build and writes its `_headers`; `base` is the path the site lives below. Throws, naming
 * each file, on markup it blocks.
 */
export function writeHeaders(folder: string, base = ''): { pages: number; longest: number } {
  const faults: string[] = [];
  // Pictures below /_next/static/ already carry that rule's Cache-Control.
  const files = filesBelow(folder).filter((file) => /\.(html|svg)$/.test(file));
  const pages = files.map((file) => {
    const markup = readMarkup(readFileSync(join(folder, file), 'utf8'), file.endsWith('.svg') ? 'svg' : 'html');
    faults.push(...markup.faults.map((fault) => `${file}: ${fault}`));
    return { path: addressOf(file), markup };
  });
  if (faults.length > 0) throw new Error(`The content security policy would break these pages:\n${faults.join('\n')}`);
  if (pages.length === 0) throw new Error(`${folder} holds no page. Run: npm run build`);

  const ruled = pages.filter(({ path }) => !path.startsWith('/_next/static/'));
  writeFileSync(join(folder, '_headers'), headersFile(ruled, { base, hasWorker: existsSync(join(folder, 'sw.js')) }));
  return {
    pages: ruled.length,
    longest: Math.max(...ruled.map(({ markup }) => pagePolicy({ path: '/', markup }).length)),
  };
}
