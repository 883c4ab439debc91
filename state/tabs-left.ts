/** What is left in a fake browser, as texts, for tests. */
import type { FakeBrowser } from './fake-browser';
import { SNAPSHOTS } from './keys';

const isRecord = (key: string) => /^tf:[as]:/.test(key);
const texts = (stored: Iterable<readonly [string, string]>, wanted: (key: string) => boolean) =>
  [...stored]
    .filter(([key]) => wanted(key))
    .map(([key, raw]) => `${key} ${raw}`)
    .sort()
    .join('\n');

/** What is left of everything, as texts: the records of both copies, and with them what is kept beside: history and snapshots. */
export function left(browser: FakeBrowser) {
  const records = texts(browser.local, isRecord);
  const isBeside = (key: string) => key.startsWith('tf:h:') || key.startsWith(SNAPSHOTS);
  return {
    records,
    mirrored: texts(browser.mirrored(), isRecord),
    somewhere: records + texts([...browser.local, ...browser.rows], isBeside),
  };
}
