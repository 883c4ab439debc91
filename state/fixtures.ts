/** Stores for tests: fixed time, predictable ids, one tab of a fake browser each. */
import { smallChecklist } from '@/domain/fixtures';
import { type FakeTab, fakeBrowser } from './fake-browser';
import type { Store, StoreOptions } from './store';
import { createStore } from './store';

export const NOW = '2026-11-21T10:00:00.000Z';

export const CHECKOUT = { name: 'Checkout API', team: 'Payments', description: 'Takes card payments' };

/** Items of the small checklist. */
export const REPOSITORY = 'one-repository';
export const VARIABLES = 'config-in-variables';

/** Lets every promise settle that is not waiting for the fake browser. */
export const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

let opened = 0;

/** A store that has not started; no two draw the same ids. */
export function newStore(tab: FakeTab, overrides: Partial<StoreOptions> = {}): Store {
  opened += 1;
  const seed = opened;
  let drawn = 0;
  return createStore({
    ...tab,
    clock: () => Date.parse(NOW),
    random(length) {
      drawn += 1;
      return Uint8Array.from({ length }, (_, i) => (i < 3 ? seed >> (8 * i) : drawn * (i + 7)));
    },
    checklist: smallChecklist,
    ...overrides,
  });
}

/** A store that has read everything. */
export async function openStore(tab: FakeTab, overrides: Partial<StoreOptions> = {}): Promise<Store> {
  const store = newStore(tab, overrides);
  store.start();
  await rest();
  return store;
}

/** What the current assessment says about an item. */
export function given(store: Store, itemId: string) {
  return store.getState().current?.answers[itemId];
}

export const faultCodes = (store: Store) => store.getState().faults.map(({ code }) => code);

/** The only key of local storage that starts like this. */
export function keyLike(texts: ReadonlyMap<string, string>, prefix: string): string {
  const found = [...texts.keys()].filter((key) => key.startsWith(prefix));
  if (found.length !== 1) throw new Error(`${found.length} keys start with ${prefix}`);
  return found[0] ?? '';
}

/** A browser in which two questions were answered, closed again. */
export async function answeredBefore() {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  const store = await openStore(tab);
  store.setAnswer(REPOSITORY, 'yes');
  store.setAnswer(VARIABLES, 'partly');
  await store.flush();
  tab.close(true);
  const key = `tf:a:${store.getState().current?.id}:${REPOSITORY}`;
  return { browser, key, good: browser.local.get(key) ?? '', head: `tf:s:${store.getState().current?.id}` };
}

/** What a mirror says that refuses for a while. */
export const refused = (): Promise<never> => Promise.reject(new DOMException('', 'AbortError'));
