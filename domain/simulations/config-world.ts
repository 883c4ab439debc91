/** The world of Sort and Publish: six settings of `ledger-api`, four places to keep a value, three deploys of one build. */

/** As the code names them. `ROUTES` stands for the route table. */
export const SETTINGS = ['DATABASE_URL', 'STRIPE_API_KEY', 'PUBLIC_URL', 'POOL_SIZE', 'LOG_LEVEL', 'ROUTES'] as const;
export type Setting = (typeof SETTINGS)[number];

export const PLACES = ['code', 'default', 'variable', 'secret'] as const;
export type Place = (typeof PLACES)[number];

export type Places = Readonly<Record<Setting, Place>>;

/** The two questions that settle a setting. `seldom`: one value suits most deploys. */
export const TRAITS: Readonly<Record<Setting, { varies: 'yes' | 'seldom' | 'no'; secret: boolean }>> = {
  DATABASE_URL: { varies: 'yes', secret: true },
  STRIPE_API_KEY: { varies: 'yes', secret: true },
  PUBLIC_URL: { varies: 'yes', secret: false },
  POOL_SIZE: { varies: 'seldom', secret: false },
  LOG_LEVEL: { varies: 'seldom', secret: false },
  ROUTES: { varies: 'no', secret: false },
};

/** The build was made and tested in staging; demo is the deploy that nobody had thought of. */
export const DEPLOYS = ['staging', 'production', 'demo'] as const;
export type Deploy = (typeof DEPLOYS)[number];

/**
 * What a deploy gets for a setting. `staging`: the value of staging, which is wrong here. `fixed`: the value of the build,
 * where this deploy wants another. `missing`: nobody entered it.
 */
export type Value = 'own' | 'default' | 'same' | 'staging' | 'fixed' | 'missing';

export const WRONG: readonly Value[] = ['staging', 'fixed', 'missing'];

/** Whether a value in this place is written in the repository, and so in every build. */
export const inRepository = (place: Place): boolean => place === 'code' || place === 'default';

/** What a deploy gets for a setting kept in a place. Demo wants a smaller pool and more talkative logs than the others. */
export function valueAt(setting: Setting, place: Place, deploy: Deploy): Value {
  const { varies } = TRAITS[setting];
  if (deploy === 'staging') return varies === 'no' ? 'same' : varies === 'seldom' ? 'default' : 'own';
  if (varies === 'yes') return inRepository(place) ? 'staging' : 'own';
  if (deploy === 'demo') {
    if (!inRepository(place)) return 'missing';
    if (varies === 'seldom') return place === 'code' ? 'fixed' : 'own';
  }
  return varies === 'no' ? 'same' : 'default';
}
