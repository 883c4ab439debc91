/** The store of this page load, made when first asked for. Loaded after the page itself: nobody answers before they read. */
import type { Checklist } from '@/domain/checklist';
import { createBreath } from './breath';
import { browserPreferences } from './browser-preferences';
import { localEngine, sessionEngine, tabEvents } from './browser-storage';
import { browserRandom } from './ids';
import { ANSWERS_BEFORE_ASKING, askToLast } from './lasting';
import { openMirror } from './mirror';
import type { Store } from './store';
import { createStore } from './store';

const DATABASE = 'twelvefold';
/** The preference that says that the browser was asked. */
const ASKED = 'asked-to-last';

let store: Store | undefined;

const mirror = () => (typeof indexedDB === 'undefined' ? null : openMirror(DATABASE));

/** The store lasts as long as the page; the checklist of the first call counts. */
export function browserStore(checklist: Checklist): Store {
  if (store) return store;
  const sources = { engine: localEngine(), session: sessionEngine(), mirror: mirror(), events: tabEvents() };
  store = createStore({
    ...sources,
    clock: Date.now,
    random: browserRandom,
    checklist,
    breathe: createBreath(() => performance.now()),
  });
  askOnce(store);
  // Preferences go with everything else when a person deletes their data.
  store.subscribe(() => browserPreferences().refresh());
  return store;
}

/** Asks the browser to keep what is stored, once for each browser, after the first answers were given. */
function askOnce(asking: Store) {
  const preferences = browserPreferences();
  const stop = asking.subscribe(() => {
    const { assessments, savedAt } = asking.getState();
    const answered = assessments.reduce((sum, { counts }) => sum + counts.answered, 0);
    if (savedAt === null || answered < ANSWERS_BEFORE_ASKING) return;
    stop();
    if (preferences.get(ASKED) !== null) return;
    preferences.set(ASKED, 'yes');
    askToLast();
  });
}
