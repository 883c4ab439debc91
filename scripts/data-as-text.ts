/** Has a page carry the data its framework begins with as text, where the framework wrote it as a program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from './paint-first';

/** A string that JSON and JavaScript read alike; `[0]` and `[3, …]` are the beginning, and bytes. */
const PUSH = /<script>self\.__next_f\.push\((\[1,"[^"\\]*(?:\\.[^"\\]*)*"\])\)<\/script>/g;
const ANY_PUSH = /<script>self\.__next_f\.push\(\[/g;
/** What an HTML reader would take for something else, or change. */
const NOT_TEXT = /<!--|<\/?script|[\r\0]/i;

/**
 * The page with its data in elements that are read and not run; `paint-first/ask.js` hands them over before it asks for the
 * scripts. As a program a lesson's 130 kB of data were compiled before the page could be used, and its policy named their hash.
 * A page whose data an HTML reader would take for something else stays as it is. Throws where the framework writes data in
 * another way than this knows.
 */
export function dataAsText(html: string): string {
  const texts = [...html.matchAll(PUSH)].map(([, pushed]) => textIn(pushed ?? ''));
  if (texts.length === 0 || texts.length !== html.match(ANY_PUSH)?.length) {
    throw new Error('A page carries its data in an unknown way: has the framework changed how it writes one?');
  }
  if (texts.some((text) => NOT_TEXT.test(text))) return html;
  return html.replace(PUSH, () => `<script type="text/plain" data-flight="">${texts.shift()}</script>`);
}

function textIn(pushed: string): string {
  const [, text] = JSON.parse(pushed) as [1, string];
  return text;
}

/** Rewrites the pages of a build. Returns those that stay as they are. */
export function writeDataAsText(folder: string): string[] {
  const left: string[] = [];
  for (const page of pagesOf(folder)) {
    const file = join(folder, page);
    const before = readFileSync(file, 'utf8');
    const after = dataAsText(before);
    if (after === before) left.push(page);
    else writeFileSync(file, after);
  }
  return left;
}
