/** Which trial belongs to which factor. Loaded when a reader comes near one, and it loads that one. */
import { type ComponentType, createElement } from 'react';
import type { TrialOf } from '@/components/simulation/trial-of';
import type { FactorId } from '@/domain/factors';
import type { Codes } from '@/domain/simulations/simulation';
import type { Locale } from '@/i18n/locales';
import { trialLabels, trialWords } from './later-words-lesson';

/** What a lesson hands to a trial; its words come with its code. */
export type TrialProps = Omit<TrialOf<Codes>, 'words' | 'labels'>;

type Load = (locale: Locale) => Promise<ComponentType<TrialProps>>;

/** A trial with its words bound, once both have come. */
function trial<C extends Codes>(factor: FactorId, code: () => Promise<ComponentType<TrialOf<C>>>): Load {
  return async (locale) => {
    const [Trial, words, labels] = await Promise.all([code(), trialWords<C>(locale, factor), trialLabels(locale)]);
    return (props) => createElement(Trial, { ...props, words, labels });
  };
}

const TRIALS: { readonly [F in FactorId]: Load } = {
  concurrency: trial(
    'concurrency',
    async () => (await import('@/components/simulation/ConcurrencyTrial')).ConcurrencyTrial,
  ),
  disposability: trial(
    'disposability',
    async () => (await import('@/components/simulation/DisposabilityTrial')).DisposabilityTrial,
  ),
  'admin-processes': trial(
    'admin-processes',
    async () => (await import('@/components/simulation/AdminProcessesTrial')).AdminProcessesTrial,
  ),
  'build-release-run': trial(
    'build-release-run',
    async () => (await import('@/components/simulation/BuildReleaseRunTrial')).BuildReleaseRunTrial,
  ),
  processes: trial('processes', async () => (await import('@/components/simulation/ProcessesTrial')).ProcessesTrial),
  'dev-prod-parity': trial(
    'dev-prod-parity',
    async () => (await import('@/components/simulation/DevProdParityTrial')).DevProdParityTrial,
  ),
  config: trial('config', async () => (await import('@/components/simulation/ConfigTrial')).ConfigTrial),
  codebase: trial('codebase', async () => (await import('@/components/simulation/CodebaseTrial')).CodebaseTrial),
  dependencies: trial(
    'dependencies',
    async () => (await import('@/components/simulation/DependenciesTrial')).DependenciesTrial,
  ),
  'backing-services': trial(
    'backing-services',
    async () => (await import('@/components/simulation/BackingServicesTrial')).BackingServicesTrial,
  ),
  'port-binding': trial(
    'port-binding',
    async () => (await import('@/components/simulation/PortBindingTrial')).PortBindingTrial,
  ),
  logs: trial('logs', async () => (await import('@/components/simulation/LogsTrial')).LogsTrial),
};

/** The trial of a factor. Rejects when it cannot be fetched. */
export function loadTrial(locale: Locale, factor: FactorId): Promise<ComponentType<TrialProps>> {
  return TRIALS[factor](locale);
}
