/** Which question of the assessment each factor's simulation leads to. Language-free. */
import type { FactorId } from '@/domain/factors';
import type { ItemIdOf } from './checklist';

export const simulations = {
  codebase: 'releases-tracked-in-codebase',
  dependencies: 'runs-from-language-runtime',
  config: 'open-source-ready',
  'backing-services': 'backing-services-interchangeable',
  'build-release-run': 'release-combines-build-and-config',
  processes: 'sessions-outside-process',
  'port-binding': 'reachable-by-url-and-port',
  concurrency: 'work-split-by-process-type',
  disposability: 'graceful-shutdown-on-sigterm',
  'dev-prod-parity': 'same-backing-services-everywhere',
  logs: 'environment-routes-logs',
  'admin-processes': 'admin-runs-against-release',
} as const satisfies { readonly [F in FactorId]: ItemIdOf<F> };
