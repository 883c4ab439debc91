/** The 53 questions, language-free: id, factor, kind, effort and the lesson section that teaches them. Words are in content/<locale>/<factor>/words.ts. */
import type { Checklist, Effort, Item, ItemKind } from '@/domain/checklist';
import type { FactorId } from '@/domain/factors';

type Row = readonly [id: string, kind: ItemKind, effort: Effort, section: string];

const ROWS = {
  codebase: [
    ['codebase-config-externalised', 'requirement', 'M', 'config-outside'],
    ['one-codebase-per-app', 'requirement', 'L', 'one-codebase-one-app'],
    ['no-code-shared-between-apps', 'requirement', 'M', 'sharing'],
    ['releases-tracked-in-codebase', 'requirement', 'S', 'releases'],
  ],
  dependencies: [
    ['dependency-manifest-locked', 'requirement', 'S', 'declare'],
    ['no-system-wide-packages', 'requirement', 'M', 'isolate'],
    ['isolated-pinned-runtime', 'requirement', 'M', 'runtime'],
    ['runs-from-language-runtime', 'assuming', 'S', 'three-inputs'],
    ['runs-from-dependency-manifest', 'assuming', 'S', 'three-inputs'],
    ['runs-from-environment-config', 'assuming', 'S', 'three-inputs'],
    ['dependency-sources-trusted', 'rule', 'M', 'origins'],
  ],
  config: [
    ['config-separated-from-code', 'requirement', 'M', 'what-config-is'],
    ['no-config-or-secrets-in-repo', 'requirement', 'S', 'repository'],
    ['config-set-by-variables', 'requirement', 'M', 'variables'],
    ['open-source-ready', 'requirement', 'S', 'litmus'],
    ['config-managed-per-deploy', 'rule', 'M', 'per-deploy'],
  ],
  'backing-services': [
    ['backing-services-located-by-config', 'requirement', 'M', 'locators'],
    ['backing-services-interchangeable', 'test', 'M', 'swap'],
  ],
  'build-release-run': [
    ['build-stage-config-free', 'requirement', 'M', 'build'],
    ['release-combines-build-and-config', 'requirement', 'M', 'release'],
    ['config-template-provided', 'nested', 'S', 'templates'],
    ['config-values-populated-by-operator', 'nested', 'S', 'templates'],
    ['run-stage-only-executes', 'requirement', 'M', 'run'],
  ],
  processes: [
    ['processes-stateless', 'requirement', 'L', 'stateless'],
    ['persistent-data-in-backing-service', 'requirement', 'M', 'lasting-data'],
    ['local-storage-single-transaction-only', 'requirement', 'S', 'scratch'],
    ['sessions-outside-process', 'requirement', 'M', 'sessions'],
  ],
  'port-binding': [
    ['reachable-by-url-and-port', 'requirement', 'S', 'bind'],
    ['app-usable-as-backing-service', 'requirement', 'S', 'apps-as-services'],
  ],
  concurrency: [
    ['work-split-by-process-type', 'requirement', 'M', 'process-types'],
    ['spans-multiple-processes', 'requirement', 'M', 'scale-out'],
    ['process-manager-in-charge', 'requirement', 'S', 'process-manager'],
  ],
  disposability: [
    ['start-stop-any-time', 'requirement', 'M', 'start-stop'],
    ['startup-time-minimised', 'requirement', 'M', 'startup'],
    ['graceful-shutdown-on-sigterm', 'requirement', 'S', 'sigterm'],
    ['web-drains-short-requests', 'nested', 'S', 'web-drain'],
    ['long-poll-clients-reconnect', 'nested', 'S', 'web-drain'],
    ['worker-returns-unfinished-job', 'nested', 'M', 'workers'],
    ['jobs-reentrant', 'nested', 'M', 'workers'],
  ],
  'dev-prod-parity': [
    ['environments-kept-similar', 'requirement', 'M', 'parity'],
    ['time-gap-small', 'requirement', 'M', 'time-gap'],
    ['personnel-gap-small', 'requirement', 'M', 'personnel-gap'],
    ['tools-gap-small', 'requirement', 'M', 'tools-gap'],
    ['backing-service-adapters-agnostic', 'requirement', 'M', 'adapters'],
    ['same-backing-services-everywhere', 'requirement', 'M', 'same-services'],
  ],
  logs: [
    ['one-event-per-line', 'requirement', 'S', 'one-line'],
    ['app-does-not-store-logs', 'requirement', 'S', 'no-files'],
    ['logs-unbuffered-to-stdout', 'requirement', 'S', 'stdout'],
    ['environment-routes-logs', 'requirement', 'M', 'routing'],
    ['errors-reported-to-service', 'requirement', 'S', 'errors'],
  ],
  'admin-processes': [
    ['admin-runs-against-release', 'requirement', 'M', 'same-release'],
    ['admin-code-ships-with-app', 'requirement', 'S', 'ship-together'],
    ['production-console-available', 'requirement', 'M', 'console'],
  ],
} as const satisfies Record<FactorId, readonly Row[]>;

/** Every question's id: a missing translation or a misspelt id is a compile error. */
export type ItemId = (typeof ROWS)[FactorId][number][0];

/** The question ids of one factor. */
export type ItemIdOf<F extends FactorId> = (typeof ROWS)[F][number][0];

const items: readonly Item[] = (Object.entries(ROWS) as [FactorId, readonly Row[]][]).flatMap(([factor, rows]) =>
  rows.map(([id, kind, effort, section]) => ({
    id,
    factor,
    kind,
    effort,
    section,
    mayNotApply: factor !== 'codebase',
  })),
);

/**
 * Raise the version when a question is added, retired or changes its meaning, and tell in `changes` what that version
 * changed: people who answered the one before are told. Put retired ids in the list, for ever.
 */
export const checklist: Checklist = { version: 1, items, retired: [], changes: [] };
