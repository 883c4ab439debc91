/** What Twelvefold says of itself, question by question. */
import type { OwnNotes } from '@/content/own-assessment';

export const ownNotes: OwnNotes = {
  'codebase-config-externalised':
    'Port, address, release and log level come from the environment; so do the public address and the base path of a build.',
  'one-codebase-per-app':
    'One app, one repository, one pipeline. The pages and the process that serves them are deployed together.',
  'no-code-shared-between-apps': 'There is no other app. Everything from outside comes through the package manager.',
  'releases-tracked-in-codebase': 'A build is named after its commit, and `/healthz` says which one runs.',
  'dependency-manifest-locked':
    'Exact versions in the manifest, the whole tree in the lock, and a test that the lock is complete for every platform.',
  'no-system-wide-packages':
    'The app itself needs nothing of the host. Two steps around it do: the journeys use a Chromium that the system has, and a build asks git for its commit unless RELEASE is set.',
  'isolated-pinned-runtime':
    'Node is a dependency with an exact version, first on the path of every script. A test compares it with the Dockerfile.',
  'runs-from-language-runtime': 'Node and npm are enough; the README’s first command begins there.',
  'runs-from-dependency-manifest': '`npm ci --ignore-scripts` fetches everything, the runtime included.',
  'runs-from-environment-config': 'Every setting has a default, so nothing has to be set at all.',
  'dependency-sources-trusted':
    'All packages come from one registry and are checked for advisories and signatures in CI. Two dozen lock entries for other platforms still lack an integrity hash.',
  'config-separated-from-code':
    'No value that varies between deploys stands in the code. Those of the process are read and checked in one place, those of the build are checked in another before it begins.',
  'no-config-or-secrets-in-repo': 'The app knows no secret. Local settings files are ignored by git.',
  'config-set-by-variables':
    'The process takes all of its settings from variables. Base path and public address are variables of the build, because they stand in every page: to change them, build again.',
  'open-source-ready':
    'Its licence is MIT, and the repository holds no secret that would keep it from being published.',
  'config-managed-per-deploy': 'Each variable is set on its own. There are no named groups such as “staging”.',
  'backing-services-located-by-config': 'It uses no backing service. What people enter stays in their browser.',
  'backing-services-interchangeable': 'It uses no backing service.',
  'build-stage-config-free':
    'A build for the root of any host contains no config. One for a base path or a public address contains just that.',
  'release-combines-build-and-config':
    'The web process is a build plus its variables, under one name. On a static host build and release are the same folder.',
  'config-template-provided':
    'Every variable with its default and meaning stands in the deployment guide. The compose file hands those of the build, the port and the log level on by name.',
  'config-values-populated-by-operator': 'Values are given where it runs. The repository holds defaults only.',
  'run-stage-only-executes':
    'The image holds the built files and the server, on a read-only file system. Nothing is compiled or fetched at start.',
  'processes-stateless': 'The process holds nothing between two requests.',
  'persistent-data-in-backing-service':
    'The process has no data that must last. Answers live in the reader’s browser, twice.',
  'local-storage-single-transaction-only': 'It writes no file at all, and runs with a read-only file system.',
  'sessions-outside-process': 'There are no sessions. Any process can answer any request.',
  'reachable-by-url-and-port': 'It binds PORT on all addresses by itself and ignores the HOSTNAME that containers set.',
  'app-usable-as-backing-service':
    'Other programs can fetch the search index and this assessment by address. There is no interface beyond such files.',
  'work-split-by-process-type': 'One kind of work, one process type: web.',
  'spans-multiple-processes': 'Processes share nothing, so any number can run behind one address.',
  'process-manager-in-charge': 'It stays in the foreground and writes no process file; the platform starts it again.',
  'start-stop-any-time': 'Starting reads one folder; stopping loses nothing but requests that outlast ten seconds.',
  'startup-time-minimised': 'From launch to ready is measured in every bench.',
  'graceful-shutdown-on-sigterm':
    'On SIGTERM it stops listening, finishes what is in flight and exits within ten seconds. A test does it with slow requests and idle connections.',
  'web-drains-short-requests': 'A request in flight is answered before its connection is closed.',
  'long-poll-clients-reconnect': 'No connection is kept open for messages.',
  'worker-returns-unfinished-job': 'There are no jobs.',
  'jobs-reentrant': 'There are no jobs.',
  'environments-kept-similar':
    'The journeys run against the same process and the same built files that production serves.',
  'time-gap-small': 'That depends on who runs it. Every commit on main is built and tested.',
  'personnel-gap-small': 'That depends on who runs it.',
  'tools-gap-small': 'One Node version for development, tests and image, held together by a test.',
  'backing-service-adapters-agnostic': 'It uses no backing service.',
  'same-backing-services-everywhere': 'It uses no backing service.',
  'one-event-per-line': 'One JSON object a line, with time, level and event.',
  'app-does-not-store-logs': 'It writes to stdout and to nothing else.',
  'logs-unbuffered-to-stdout': 'Each event is written when it happens.',
  'environment-routes-logs': 'That depends on who runs it. The guide says what the stream holds.',
  'errors-reported-to-service':
    'Errors of the process are events in its log. Errors in a browser are shown to the person there and sent nowhere, because nothing is.',
  'admin-runs-against-release':
    'Nothing on a server needs maintenance. Data of older versions is brought up to date by the page that reads it.',
  'admin-code-ships-with-app':
    'Migrations are part of every page that reads answers; authors’ scripts are in the same repository.',
  'production-console-available': 'There is no data on the server to look at.',
};
