/** Sort and Publish: six settings, each kept somewhere, and three events that show whether it is kept in the right place. */
import type { Deploy, Place, Places, Setting, Value } from './config-world';
import { inRepository, SETTINGS, TRAITS, valueAt, WRONG } from './config-world';
import type { Line, Preset, Said, Verdict } from './simulation';
import { check, say, verdictOf } from './simulation';

export type ConfigCodes = {
  choice: Setting;
  option: Place;
  action: 'publish' | 'promote' | 'add';
  check: 'secrets' | 'one-build' | 'new-deploy';
  line:
    | 'begin'
    | `moved-${Place}`
    | 'published'
    | 'leaked'
    | 'clean'
    | 'promoted'
    | 'wrong-DATABASE_URL'
    | 'wrong-STRIPE_API_KEY'
    | 'wrong-PUBLIC_URL'
    | 'right'
    | 'added'
    | 'shown'
    | 'wrong-demo'
    | 'fixed-POOL_SIZE'
    | 'fixed-LOG_LEVEL'
    | 'missing'
    | 'locked'
    | 'needs';
  part:
    | `zone-${Place}`
    | 'repository'
    | 'private'
    | 'public'
    | 'outside'
    | `in-${Place}`
    | 'seen'
    | 'build'
    | 'setting'
    | Deploy
    | 'not-yet'
    | `value-${Value}`
    | 'has-happened';
};

export type State = {
  places: Places;
  published: boolean;
  promoted: boolean;
  added: boolean;
  log: readonly Line<ConfigCodes['line']>[];
};

export type Action =
  | { type: 'place'; setting: Setting; place: Place }
  | { type: 'publish' }
  | { type: 'promote' }
  | { type: 'add' };

const BROKEN: Places = {
  DATABASE_URL: 'code',
  STRIPE_API_KEY: 'default',
  PUBLIC_URL: 'code',
  POOL_SIZE: 'code',
  LOG_LEVEL: 'default',
  ROUTES: 'variable',
};

const FIXED: Places = {
  DATABASE_URL: 'secret',
  STRIPE_API_KEY: 'secret',
  PUBLIC_URL: 'variable',
  POOL_SIZE: 'default',
  LOG_LEVEL: 'default',
  ROUTES: 'code',
};

export function init(preset: Preset): State {
  const places = preset === 'broken' ? BROKEN : FIXED;
  const state: State = { places, published: false, promoted: false, added: false, log: [] };
  return say(state, { code: 'begin', tone: 'plain' });
}

/** Secrets that strangers can read: in the published repository, or among the variables shown to whoever sets up demo. */
export function leaks({ places, published, added }: State): readonly Setting[] {
  return SETTINGS.filter(
    (setting) =>
      TRAITS[setting].secret &&
      ((published && inRepository(places[setting])) || (added && places[setting] === 'variable')),
  );
}

/** Settings that a deploy gets wrong or not at all. */
export function wrongAt({ places }: State, deploy: Deploy): readonly Setting[] {
  return SETTINGS.filter((setting) => WRONG.includes(valueAt(setting, places[setting], deploy)));
}

/** A line about one setting, or some. */
const about =
  (code: ConfigCodes['line'], tone: Said<State>['tone']) =>
  (setting: string): Said<State> => ({ code, tone, values: { setting } });

function publish(state: State): State {
  const after = { ...state, published: true };
  const leaked = SETTINGS.filter((setting) => TRAITS[setting].secret && inRepository(state.places[setting]));
  return say(
    after,
    { code: 'published', tone: 'plain' },
    ...(leaked.length > 0 ? leaked.map(about('leaked', 'bad')) : [{ code: 'clean', tone: 'good' } as const]),
  );
}

/** In production only what varies can be wrong. */
function wrongInProduction(setting: Setting): Said<State> {
  if (setting === 'STRIPE_API_KEY' || setting === 'PUBLIC_URL') return about(`wrong-${setting}`, 'bad')(setting);
  return about('wrong-DATABASE_URL', 'bad')(setting);
}

function promote(state: State): State {
  const wrong = wrongAt(state, 'production');
  return say(
    { ...state, promoted: true },
    { code: 'promoted', tone: 'plain' },
    ...(wrong.length > 0 ? wrong.map(wrongInProduction) : [{ code: 'right', tone: 'good' } as const]),
  );
}

/** What the demo gets wrong: all that is staging's in one line, and a line for each other setting. */
function wrongInDemo({ places }: State, wrong: readonly Setting[]): readonly Said<State>[] {
  const by = (value: Value) => wrong.filter((setting) => valueAt(setting, places[setting], 'demo') === value);
  const staging = by('staging');
  return [
    ...(staging.length > 0 ? [about('wrong-demo', 'bad')(staging.join(', '))] : []),
    ...by('fixed').map((setting): Said<State> => {
      return about(setting === 'POOL_SIZE' ? 'fixed-POOL_SIZE' : 'fixed-LOG_LEVEL', 'bad')(setting);
    }),
    ...by('missing').map(about('missing', 'bad')),
  ];
}

function add(state: State): State {
  const { places } = state;
  const wrong = wrongAt(state, 'demo');
  const shown = SETTINGS.filter((setting) => TRAITS[setting].secret && places[setting] === 'variable');
  const locked = SETTINGS.filter((setting) => !TRAITS[setting].secret && places[setting] === 'secret');
  const edits = wrong.filter((setting) => inRepository(places[setting])).length;
  const values = SETTINGS.filter((setting) => valueAt(setting, places[setting], 'demo') === 'own').length;
  return say(
    { ...state, added: true },
    { code: 'added', tone: 'plain' },
    ...shown.map(about('shown', 'bad')),
    ...wrongInDemo(state, wrong),
    ...locked.map(about('locked', 'plain')),
    { code: 'needs', tone: wrong.length > 0 ? 'bad' : 'good', values: { edits, values } },
  );
}

/** A setting in another place takes back the three events, so that they judge the arrangement as it is now. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'place': {
      const { setting, place } = action;
      if (state.places[setting] === place) return state;
      const places = { ...state.places, [setting]: place };
      const moved: State = { ...state, places, published: false, promoted: false, added: false };
      return say(moved, about(`moved-${place}`, 'plain')(setting));
    }
    case 'publish':
      return state.published ? state : publish(state);
    case 'promote':
      return state.promoted ? state : promote(state);
    case 'add':
      return state.added ? state : add(state);
  }
}

/** No secret in print, one build that fits production, and a new deploy that takes its own values and nothing else. */
export function verdict(state: State): Verdict<ConfigCodes['check']> {
  const { published, promoted, added } = state;
  return verdictOf([
    check('secrets', leaks(state).length, published && added),
    check('one-build', promoted ? wrongAt(state, 'production').length : 0, promoted),
    check('new-deploy', added ? wrongAt(state, 'demo').length : 0, added),
  ]);
}
