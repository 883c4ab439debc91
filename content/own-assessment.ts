/** Twelvefold's assessment of itself: the answers, and the files that show them. The notes are in content/<locale>/own.ts. */
import type { Answer } from '@/domain/answers';
import type { Assessment } from '@/domain/assessment';
import { checklist, type ItemId } from './checklist';

type Own = readonly [answer: Answer, ...evidence: string[]];
export type OwnNotes = Readonly<Record<ItemId, string>>;

/** When these answers were last gone through, ISO 8601. */
export const OWN_ANSWERED_AT = '2026-11-29T00:00:00.000Z';

export const OWN: Readonly<Record<ItemId, Own>> = {
  'codebase-config-externalised': ['yes', 'server/env.ts', 'scripts/build-env.ts'],
  'one-codebase-per-app': ['yes', 'Procfile', '.github/workflows/ci.yml'],
  'no-code-shared-between-apps': ['yes', 'package.json'],
  'releases-tracked-in-codebase': ['yes', 'scripts/release.ts', 'server/app.ts'],
  'dependency-manifest-locked': ['yes', 'package.json', 'package-lock.json', 'scripts/lockfile.test.ts'],
  'no-system-wide-packages': ['partly', 'scripts/find-browser.ts', 'scripts/release.ts'],
  'isolated-pinned-runtime': ['yes', 'package.json', 'scripts/runtime.test.ts'],
  'runs-from-language-runtime': ['yes', 'README.md', 'Dockerfile'],
  'runs-from-dependency-manifest': ['yes', 'package.json'],
  'runs-from-environment-config': ['yes', 'server/env.ts'],
  'dependency-sources-trusted': ['partly', 'package-lock.json', '.github/workflows/ci.yml'],
  'config-separated-from-code': ['yes', 'server/env.ts', 'scripts/build-env.ts'],
  'no-config-or-secrets-in-repo': ['yes', '.gitignore'],
  'config-set-by-variables': ['partly', 'scripts/build-env.ts', 'docs/deploy.md'],
  'open-source-ready': ['yes', 'LICENSE'],
  'config-managed-per-deploy': ['yes', 'docs/deploy.md'],
  'backing-services-located-by-config': ['not-applicable'],
  'backing-services-interchangeable': ['not-applicable'],
  'build-stage-config-free': ['partly', 'scripts/build-env.ts', 'next.config.mjs'],
  'release-combines-build-and-config': ['partly', 'scripts/release.ts', 'docs/deploy.md'],
  'config-template-provided': ['yes', 'docs/deploy.md', 'compose.yaml'],
  'config-values-populated-by-operator': ['yes', 'compose.yaml'],
  'run-stage-only-executes': ['yes', 'Dockerfile', 'compose.yaml'],
  'processes-stateless': ['yes', 'server/app.ts'],
  'persistent-data-in-backing-service': ['not-applicable', 'state/vault.ts'],
  'local-storage-single-transaction-only': ['yes', 'compose.yaml', 'server/app.ts'],
  'sessions-outside-process': ['yes', 'server/app.ts'],
  'reachable-by-url-and-port': ['yes', 'server/main.ts', 'server/env.test.ts'],
  'app-usable-as-backing-service': ['partly', 'app/[locale]/about/assessment.json/route.ts', 'server/app.ts'],
  'work-split-by-process-type': ['yes', 'Procfile'],
  'spans-multiple-processes': ['yes', 'docs/deploy.md'],
  'process-manager-in-charge': ['yes', 'Procfile', 'compose.yaml'],
  'start-stop-any-time': ['yes', 'server/stop.ts', 'server/main.test.ts'],
  'startup-time-minimised': ['yes', 'scripts/bench.ts', 'bench/latest.md'],
  'graceful-shutdown-on-sigterm': ['yes', 'server/stop.ts', 'server/main.test.ts'],
  'web-drains-short-requests': ['yes', 'server/stop.test.ts'],
  'long-poll-clients-reconnect': ['not-applicable'],
  'worker-returns-unfinished-job': ['not-applicable'],
  'jobs-reentrant': ['not-applicable'],
  'environments-kept-similar': ['yes', 'Dockerfile', 'playwright.config.ts'],
  'time-gap-small': ['dont-know', '.github/workflows/ci.yml'],
  'personnel-gap-small': ['dont-know'],
  'tools-gap-small': ['yes', 'scripts/runtime.test.ts', 'Dockerfile'],
  'backing-service-adapters-agnostic': ['not-applicable'],
  'same-backing-services-everywhere': ['not-applicable'],
  'one-event-per-line': ['yes', 'server/log.ts', 'server/log.test.ts'],
  'app-does-not-store-logs': ['yes', 'server/log.ts', 'compose.yaml'],
  'logs-unbuffered-to-stdout': ['yes', 'server/log.ts'],
  'environment-routes-logs': ['dont-know', 'docs/deploy.md'],
  'errors-reported-to-service': ['no', 'components/site/ErrorPage.tsx'],
  'admin-runs-against-release': ['not-applicable', 'domain/migrations/migrate.ts'],
  'admin-code-ships-with-app': ['yes', 'domain/migrations/migrate.ts', 'scripts/verify.ts'],
  'production-console-available': ['not-applicable'],
};

/** The assessment as a value. Its ids are fixed, so that importing it a second time finds the first. */
export function ownAssessment(notes: OwnNotes, description: string): Assessment {
  const answers = Object.fromEntries(
    Object.entries(OWN).map(([id, [answer, ...evidence]]) => {
      const files = evidence.length > 0 ? `\n\n${evidence.map((file) => `\`${file}\``).join(' · ')}` : '';
      return [id, { answer, note: notes[id as ItemId] + files, answeredAt: OWN_ANSWERED_AT }];
    }),
  );
  return {
    id: 'twelvefold-about-itself',
    service: { id: 'twelvefold', name: 'Twelvefold', team: '', description },
    respondent: '',
    checklistVersion: checklist.version,
    weights: null,
    answers,
    snapshots: [],
  };
}
