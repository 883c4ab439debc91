/** A seed for everything that is shuffled: made once for each visit, so that going back does not shuffle again. */

import { sessionEngine } from './browser-storage';
import { browserRandom } from './ids';

const KEY = 'tf:seed';
let seed: string | null = null;

/** The seed of this visit; where the browser blocks session storage, of this page. */
export function visitSeed(): string {
  seed ??= remembered() ?? made();
  return seed;
}

function remembered(): string | null {
  try {
    return sessionEngine()?.get(KEY) ?? null;
  } catch {
    return null;
  }
}

function made(): string {
  const fresh = [...browserRandom(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    sessionEngine()?.set(KEY, fresh);
  } catch {
    // It then lasts as long as the page.
  }
  return fresh;
}
