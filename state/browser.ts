/** The store and the preferences of this page load, made when first asked for; on the server they stay empty. */
import type { Checklist } from '@/domain/checklist';
import { memoryEngine, openEngine } from './engine';
import { browserRandom } from './ids';
import { openMirror } from './mirror';
import type { Preferences } from './preferences';
import { createPreferences } from './preferences';
import type { Store } from './store';
import { createStore } from './store';
import type { TabEvents } from './tabs';
import { windowEvents } from './tabs';

const DATABASE = 'twelvefold';

let store: Store | undefined;
let preferences: Preferences | undefined;

const isServer = () => typeof window === 'undefined';
const local = () => (isServer() ? memoryEngine() : openEngine(() => window.localStorage));
const session = () => (isServer() ? null : openEngine(() => window.sessionStorage));
const mirror = () => (typeof indexedDB === 'undefined' ? null : openMirror(DATABASE));
const events = (): TabEvents => (isServer() ? { listen: () => () => {} } : windowEvents(window));

/** The store lasts as long as the page; the checklist of the first call counts. */
export function browserStore(checklist: Checklist): Store {
  if (store) return store;
  const sources = { engine: local(), session: session(), mirror: mirror(), events: events() };
  store = createStore({ ...sources, clock: Date.now, random: browserRandom, checklist });
  // Preferences go with everything else when a person deletes their data.
  store.subscribe(() => preferences?.refresh());
  return store;
}

export function browserPreferences(): Preferences {
  preferences ??= createPreferences(local(), events());
  return preferences;
}
