/** A built site small enough to read, written to a temporary folder for the tests of this room. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const HOME = '<!doctype html><title>Home</title>';
export const LESSON = '<!doctype html><title>Processes</title>';
export const NOT_FOUND = '<!doctype html><title>Not here</title>';
export const LARGE_BYTES = 30_000_000;

const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Strict-Transport-Security: max-age=31536000

/_next/static/*
  Cache-Control: public, max-age=31536000, immutable

/404.html
  Content-Security-Policy: default-src 'none'; script-src 'sha256-404='

/en/
  Content-Security-Policy: default-src 'none'; script-src 'sha256-home='

/en/learn/
  Content-Security-Policy: default-src 'none'; script-src 'sha256-lesson='
`;

export type BuiltSite = { folder: string; add: (file: string, text: string | Buffer) => void; remove: () => void };

/** Writes the site; with `large`, also a file that no socket buffer can swallow whole. */
export function builtSite({ large = false } = {}): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const add = (file: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  add('_headers', HEADERS);
  add('404.html', NOT_FOUND);
  add('release.json', '{"release":"abc123"}');
  add('en/index.html', HOME);
  add('en/index.html.br', brotliCompressSync(HOME));
  add('en/index.html.gz', gzipSync(HOME));
  add('en/learn/index.html', LESSON);
  add('ko/index.html', HOME);
  add('_next/static/chunks/a1b2.js', 'export {};');
  if (large) add('large.bin', Buffer.alloc(LARGE_BYTES, 'x'));
  return { folder, add, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
