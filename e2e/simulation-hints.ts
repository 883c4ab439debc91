/** A stretch of each simulation's words as its chunk carries them, to see which chunks a lesson fetches. */
import { simulation as adminProcessesEn } from '@/content/en/admin-processes/simulation';
import { simulation as backingServicesEn } from '@/content/en/backing-services/simulation';
import { simulation as buildReleaseRunEn } from '@/content/en/build-release-run/simulation';
import { simulation as codebaseEn } from '@/content/en/codebase/simulation';
import { simulation as concurrencyEn } from '@/content/en/concurrency/simulation';
import { simulation as configEn } from '@/content/en/config/simulation';
import { simulation as dependenciesEn } from '@/content/en/dependencies/simulation';
import { simulation as devProdParityEn } from '@/content/en/dev-prod-parity/simulation';
import { simulation as disposabilityEn } from '@/content/en/disposability/simulation';
import { simulation as logsEn } from '@/content/en/logs/simulation';
import { simulation as portBindingEn } from '@/content/en/port-binding/simulation';
import { simulation as processesEn } from '@/content/en/processes/simulation';
import { simulation as adminProcessesKo } from '@/content/ko/admin-processes/simulation';
import { simulation as backingServicesKo } from '@/content/ko/backing-services/simulation';
import { simulation as buildReleaseRunKo } from '@/content/ko/build-release-run/simulation';
import { simulation as codebaseKo } from '@/content/ko/codebase/simulation';
import { simulation as concurrencyKo } from '@/content/ko/concurrency/simulation';
import { simulation as configKo } from '@/content/ko/config/simulation';
import { simulation as dependenciesKo } from '@/content/ko/dependencies/simulation';
import { simulation as devProdParityKo } from '@/content/ko/dev-prod-parity/simulation';
import { simulation as disposabilityKo } from '@/content/ko/disposability/simulation';
import { simulation as logsKo } from '@/content/ko/logs/simulation';
import { simulation as portBindingKo } from '@/content/ko/port-binding/simulation';
import { simulation as processesKo } from '@/content/ko/processes/simulation';
import type { FactorId } from '@/domain/factors';
import { ofLanguage } from './journey';

type Told = { task: string; hint: string };

/** The words of each simulation in the language of the journey. */
export const told = (factor: FactorId): Told => ofLanguage(BOTH[factor]);

/** The longest run of plain characters: quotes and dashes may be written otherwise in a script. */
export const hint = (factor: FactorId) =>
  told(factor)
    .hint.split(/[^ A-Za-z0-9,.:가-힣]+/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const BOTH: { readonly [F in FactorId]: { en: Told; ko: Told } } = {
  'admin-processes': { en: adminProcessesEn, ko: adminProcessesKo },
  'backing-services': { en: backingServicesEn, ko: backingServicesKo },
  'build-release-run': { en: buildReleaseRunEn, ko: buildReleaseRunKo },
  codebase: { en: codebaseEn, ko: codebaseKo },
  concurrency: { en: concurrencyEn, ko: concurrencyKo },
  config: { en: configEn, ko: configKo },
  dependencies: { en: dependenciesEn, ko: dependenciesKo },
  'dev-prod-parity': { en: devProdParityEn, ko: devProdParityKo },
  disposability: { en: disposabilityEn, ko: disposabilityKo },
  logs: { en: logsEn, ko: logsKo },
  'port-binding': { en: portBindingEn, ko: portBindingKo },
  processes: { en: processesEn, ko: processesKo },
};
