/** Each simulation as steps: what breaks it and what mends it. `keyboard.ts` goes through them. */
import { FACTOR_IDS, type FactorId } from '@/domain/factors';

/**
 * What a person does, in order: `choose store` picks the radio of that value, `set pool 5` moves a slider, `press deploy`
 * presses a button, `still` waits until nothing moves any more. Where several groups have the same options,
 * `choose secret in DATABASE_URL` names the group.
 */
export type Step = `choose ${string}` | `set ${string} ${number}` | `press ${string}` | 'still';

const ROWS: { readonly [F in FactorId]: { breaks: readonly Step[]; fixes: readonly Step[] } } = {
  processes: {
    breaks: ['press deploy'],
    fixes: ['choose store', 'choose objects', 'press deploy', 'still', 'press scale', 'still'],
  },
  concurrency: {
    breaks: ['press run', 'still'],
    fixes: ['choose split', 'set web 6', 'set worker 7', 'set pool 5', 'press run', 'still'],
  },
  disposability: {
    breaks: ['press deploy', 'still'],
    fixes: [
      'choose exec',
      'choose drain',
      'choose late',
      'choose once',
      'set request 3',
      'set startup 3',
      'press deploy',
      'still',
    ],
  },
  dependencies: {
    breaks: ['press deploy-newcomer'],
    fixes: [
      'choose listed',
      'choose locked',
      'choose isolated',
      'choose bundled',
      'press step',
      'press step',
      'press step',
    ],
  },
  'backing-services': {
    breaks: ['press break', 'press attach'],
    fixes: ['choose in-config', 'choose amqp', 'choose pg-replica', 'press break', 'press attach', 'press release'],
  },
  'port-binding': {
    breaks: ['press start'],
    fixes: [
      'choose variable',
      'choose every-interface',
      'choose rule-each',
      'set shop-port 5002',
      'press start',
      'press call',
      'press step',
      'press step',
    ],
  },
  codebase: {
    breaks: ['press mend-refunds'],
    fixes: [
      'choose commit',
      'choose library',
      'press mend-refunds',
      'press mend-tax',
      'press step',
      'press step',
      'press step',
    ],
  },
  config: {
    breaks: ['press publish'],
    fixes: [
      'choose secret in DATABASE_URL',
      'choose secret in STRIPE_API_KEY',
      'choose variable in PUBLIC_URL',
      'choose default in POOL_SIZE',
      'choose code in ROUTES',
      'press publish',
      'press promote',
      'press add',
    ],
  },
  'build-release-run': {
    breaks: ['press reboot'],
    fixes: [
      'choose build',
      'choose release',
      'choose number',
      'press change',
      'press reboot',
      'press ship',
      'press back',
    ],
  },
  'admin-processes': {
    breaks: ['press deploy'],
    fixes: ['choose job', 'choose expand', 'press deploy', 'press step', 'press step', 'press step', 'press back'],
  },
  logs: {
    breaks: ['press crash'],
    fixes: [
      'choose stdout',
      'choose unbuffered',
      'choose json',
      'choose trace-id',
      'choose routed',
      'press crash',
      'press replace',
      'press search',
    ],
  },
  'dev-prod-parity': {
    breaks: ['press ship', 'still'],
    fixes: ['choose image', 'choose contracts', 'choose hours', 'choose authors', 'press ship', 'still'],
  },
};
export const rows = FACTOR_IDS.map((factor) => ({ factor, ...ROWS[factor] }));
