/** The words of the twelve factors. */
import type { FactorWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';
import { words as adminProcesses } from './admin-processes/words';
import { words as backingServices } from './backing-services/words';
import { words as buildReleaseRun } from './build-release-run/words';
import { words as codebase } from './codebase/words';
import { words as concurrency } from './concurrency/words';
import { words as config } from './config/words';
import { words as dependencies } from './dependencies/words';
import { words as devProdParity } from './dev-prod-parity/words';
import { words as disposability } from './disposability/words';
import { words as logs } from './logs/words';
import { words as portBinding } from './port-binding/words';
import { words as processes } from './processes/words';

export const factors = {
  codebase,
  dependencies,
  config,
  'backing-services': backingServices,
  'build-release-run': buildReleaseRun,
  processes,
  'port-binding': portBinding,
  concurrency,
  disposability,
  'dev-prod-parity': devProdParity,
  logs,
  'admin-processes': adminProcesses,
} satisfies { readonly [F in FactorId]: FactorWords<F> };
