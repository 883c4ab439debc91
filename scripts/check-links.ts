/**
 * For authors, with a network: `npm run links` asks once for every page the lessons and documents lead to. It fails
 * only for pages that are gone; the web outside changes on its own, so it is no part of `verify`.
 */

import { readFileSync } from 'node:fs';
import { filesBelow } from './files';
import { type Ask, answersTo, linksIn, verdictOf } from './links';

const AGENT = 'twelvefold-links/1 (an author checks once that the links of a course still work)';
const TIMEOUT = 10_000; // milliseconds
const STATES = ['gone', 'moved to', 'not reachable', 'ok'] as const;

const ask: Ask = async (url, method) => {
  const headers = { 'user-agent': AGENT };
  const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(TIMEOUT) });
  await response.body?.cancel();
  return { status: response.status, at: response.url };
};

const names = [
  ...filesBelow('content')
    .filter((name) => /\.(mdx|ts)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => `content/${name}`),
  ...filesBelow('docs').map((name) => `docs/${name}`),
  'README.md',
  'ARCHITECTURE.md',
];
const links = linksIn(names.map((name) => ({ name, text: readFileSync(name, 'utf8') })));
const answers = await answersTo(links, ask);

if (Array.isArray(answers)) {
  console.log(`No network: ${answers.join(', ')} did not answer. None of the ${links.length} links was checked.`);
} else {
  const rows = links.flatMap(({ url, places }) => {
    const answer = answers.get(url);
    return answer ? [{ url, places, ...verdictOf(url, answer) }] : [];
  });
  const counted = STATES.map((state) => [state, rows.filter((row) => row.state === state)] as const);
  for (const [state, found] of counted) {
    for (const { url, note, places } of found) {
      console.log(`${state.padEnd(15)}${url}`);
      if (note) console.log(`${' '.repeat(15)}${note}, from ${places.join(', ')}`);
    }
  }
  console.log(`\n${links.length} links: ${counted.map(([state, found]) => `${found.length} ${state}`).join(', ')}`);
  if (rows.some(({ state }) => state === 'gone')) process.exitCode = 1;
}
