/** The quiz questions, language-free: id, the lesson section that answers it, option ids, the correct one. Words live in `en/<factor>/quiz.ts`. */
import { FACTOR_IDS, type FactorId } from '@/domain/factors';
import type { QuizQuestion } from '@/domain/quiz';

type Row = readonly [id: string, section: string, options: readonly string[], correct: string];

const ROWS = {
  codebase: [
    ['deploys-at-different-commits', 'deploys', ['violation', 'two-apps', 'fine'], 'fine'],
    ['copied-tax-module', 'sharing', ['versioned-library', 'nightly-sync', 'merge-apps'], 'versioned-library'],
    ['client-and-api', 'one-codebase-one-app', ['split-wrongly', 'two-apps', 'exempt'], 'two-apps'],
    ['hot-edit-on-server', 'why', ['lost-and-unaudited', 'slower', 'fine-if-noted'], 'lost-and-unaudited'],
  ],
  dependencies: [
    ['range-without-lock', 'declare', ['virtualenv-protects', 'fails-today', 'drifts'], 'drifts'],
    ['missing-pdf-tool', 'isolate', ['bad-url', 'undeclared-tool', 'no-lockfile'], 'undeclared-tool'],
    ['locked-but-global', 'isolate', ['compliant', 'faster', 'half'], 'half'],
    ['newcomer-inputs', 'three-inputs', ['three-inputs', 'team-wiki', 'image-and-root'], 'three-inputs'],
  ],
  config: [
    ['what-belongs-in-code', 'what-config-is', ['payment-key', 'route-table', 'hostname'], 'route-table'],
    ['prod-file-in-image', 'defaults', ['override', 'no-secrets-fine', 'encrypt'], 'override'],
    ['committed-env-file', 'repository', ['done', 'make-private', 'rotate'], 'rotate'],
    ['edited-configmap', 'variables', ['broken-cluster', 'read-at-start', 'cache-expiry'], 'read-at-start'],
    ['branch-on-environment-name', 'what-config-is', ['slow', 'forbidden', 'multiplies'], 'multiplies'],
  ],
  'backing-services': [
    ['address-in-twelve-files', 'locators', ['scattered', 'lock-in', 'normal-cost'], 'scattered'],
    ['metrics-saas', 'attached', ['third-party', 'yes', 'if-paid'], 'yes'],
    ['primary-fails', 'swap', ['attach-copy', 'wait', 'patch'], 'attach-copy'],
    ['query-rejected', 'coupling', ['factor-failed', 'orm-prevents', 'behaviour-differs'], 'behaviour-differs'],
  ],
  'build-release-run': [
    ['install-at-start', 'run', ['freshness', 'build-stage', 'release-stage'], 'build-stage'],
    ['log-level-changed', 'release', ['nothing', 'new-build', 'new-release'], 'new-release'],
    ['reboot-at-night', 'run', ['restart', 'on-call-compiles', 'pipeline-rebuilds'], 'restart'],
    ['image-per-environment', 'build', ['better-security', 'untested', 'smaller'], 'untested'],
  ],
  processes: [
    ['random-logouts', 'sessions', ['memory-sessions', 'weak-passwords', 'slow-database'], 'memory-sessions'],
    ['stickiness-enabled', 'sessions', ['solved', 'kubernetes-only', 'masks'], 'masks'],
    ['temporary-file', 'scratch', ['no-disk', 'one-transaction', 'shared-disk'], 'one-transaction'],
    ['web-worker-and-cron', 'kinds', ['split-repositories', 'merge-them', 'several-types'], 'several-types'],
  ],
  'port-binding': [
    ['war-in-tomcat', 'self-contained', ['injected-server', 'no-java', 'wrong-port'], 'injected-server'],
    ['two-on-8080', 'bind', ['second-host', 'assigned-ports', 'merge'], 'assigned-ports'],
    [
      'unauthenticated-fast-path',
      'apps-as-services',
      ['keep-authentication', 'trusted-network', 'block-internal'],
      'keep-authentication',
    ],
    [
      'minimum-for-consumer',
      'apps-as-services',
      ['source', 'database-password', 'url-and-identity'],
      'url-and-identity',
    ],
  ],
  concurrency: [
    ['pdf-jobs-slow-pages', 'process-types', ['bigger-server', 'workers', 'more-web'], 'workers'],
    ['many-goroutines', 'scale-out', ['one-thread', 'only-node', 'fine'], 'fine'],
    ['refused-connections', 'budget', ['pools-multiply', 'shared-pool', 'load-balancer'], 'pools-multiply'],
    ['fork-and-pid-file', 'process-manager', ['slower', 'hidden', 'pid-reuse'], 'hidden'],
  ],
  disposability: [
    ['exit-137', 'sigterm', ['never-arrived', 'out-of-memory', 'normal'], 'never-arrived'],
    ['ninety-second-report', 'web-drain', ['longer-grace', 'ignore-sigterm', 'background-job'], 'background-job'],
    ['early-acknowledgement', 'workers', ['retried', 'lost', 'duplicated'], 'lost'],
    ['charge-then-crash', 'workers', ['nothing', 'queue-corrupts', 'charged-twice'], 'charged-twice'],
  ],
  'dev-prod-parity': [
    ['search-misses', 'same-services', ['same-engine', 'lowercase', 'test-in-production'], 'same-engine'],
    ['orm-hides-engines', 'adapters', ['correct', 'helps-porting', 'forbidden'], 'helps-porting'],
    ['monthly-handover', 'personnel-gap', ['time-and-personnel', 'tools-only', 'none'], 'time-and-personnel'],
    ['forty-services', 'how-far', ['all-on-laptop', 'mock-everything', 'where-it-pays'], 'where-it-pays'],
    ['containers-everywhere', 'tools-gap', ['identical', 'mostly', 'irrelevant'], 'mostly'],
  ],
  logs: [
    ['log-file-gone', 'no-files', ['bigger-disk', 'longer-rotation', 'stdout'], 'stdout'],
    ['connection-to-elasticsearch', 'no-files', ['move-out', 'none', 'udp'], 'move-out'],
    ['missing-last-lines', 'stdout', ['wrong-level', 'buffered', 'slow-router'], 'buffered'],
    ['stdout-so-observable', 'signals', ['not-yet', 'done', 'obsolete'], 'not-yet'],
  ],
  'admin-processes': [
    ['two-hundred-rows', 'ship-together', ['sql-from-laptop', 'hidden-url', 'committed-script'], 'committed-script'],
    ['three-replicas-migrate', 'once', ['no-risk', 'race', 'slow-boot'], 'race'],
    ['migration-from-branch-head', 'same-release', ['newest-best', 'slower-tests', 'diverge'], 'diverge'],
    ['rename-without-downtime', 'expand-contract', ['stages', 'one-rename', 'freeze'], 'stages'],
  ],
} as const satisfies Record<FactorId, readonly Row[]>;

type RowsOf<F extends FactorId> = (typeof ROWS)[F][number];

/** The words a factor's quiz needs: a missing question or option, or a misspelt id, is a compile error. */
export type QuizWordsOf<F extends FactorId> = {
  readonly [R in RowsOf<F> as R[0]]: {
    question: string;
    options: { readonly [O in R[2][number]]: { text: string; feedback: string } };
  };
};

const rowsOf = (factor: FactorId): readonly Row[] => ROWS[factor];

/** Every question, in the order of the factors. Ids are permanent: reword freely, never rename. */
export const quizzes: readonly QuizQuestion[] = FACTOR_IDS.flatMap((factor) =>
  rowsOf(factor).map(([id, section, options, correct]) => ({ id, factor, section, options, correct })),
);

/** Ids once used and never to be used again. */
export const RETIRED_QUESTIONS: readonly string[] = [];
