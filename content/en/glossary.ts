/** The words the lessons use, each with the meaning it has here. Ids are permanent: lessons and their readers link to them. */
import type { Glossary } from '@/content/words';

export const glossary = {
  codebase: {
    term: 'Codebase',
    meaning:
      'The source of one app together with its whole history, under version control. Every clone that grew from that history belongs to the same codebase.',
  },
  repository: {
    term: 'Repository',
    meaning:
      'Where the history of source code is stored, usually with Git. A monorepo is one repository that holds several codebases, each under a path of its own.',
  },
  'release-tag': {
    term: 'Release tag',
    meaning: 'A lasting name for one commit, such as v1.4.2, that marks a version which went live. It is never moved.',
  },
  deploy: {
    term: 'Deploy',
    meaning:
      'One running copy of an app, wherever it is and whatever its version: production, staging, the copy on a laptop. Most people use the word for the act; in these lessons it also names the result.',
  },
  'distributed-system': {
    term: 'Distributed system',
    meaning:
      'Several apps that work together over a network, such as a web client, an API and a billing service. The factors are asked of each app separately.',
  },
  dependency: {
    term: 'Dependency',
    meaning:
      'Code from elsewhere that an app needs to build or run: a database driver, a PDF library, or a program such as curl that it starts.',
  },
  'dependency-declaration': {
    term: 'Dependency declaration',
    meaning:
      'Writing down every dependency in a file of the codebase, so that one command can fetch them all. package.json and pyproject.toml are such files.',
  },
  'dependency-isolation': {
    term: 'Dependency isolation',
    meaning:
      'Running an app where it can reach only what it declared. With a virtual environment or a container, a package that somebody once installed on the server cannot be used by accident.',
  },
  manifest: {
    term: 'Manifest',
    meaning:
      'The file in which an app names the packages it uses directly, such as package.json, Gemfile or pom.xml. It often allows a range of versions, which a lockfile then settles.',
  },
  lockfile: {
    term: 'Lockfile',
    meaning:
      'A generated file with the exact version, and usually the checksum, of every package an install resolved to, such as package-lock.json. Installing from it gives every machine the same packages.',
  },
  'transitive-dependency': {
    term: 'Transitive dependency',
    meaning:
      'A package you did not ask for and have anyway, because something you depend on needs it. Most entries of a lockfile are of this kind.',
  },
  config: {
    term: 'Config',
    meaning:
      'The values that differ, or could differ, between one deploy and another: database addresses, credentials, hostnames. A setting that is the same everywhere counts as code.',
  },
  'environment-variable': {
    term: 'Environment variable',
    meaning:
      'A named text handed to a process by whatever starts it, such as DATABASE_URL. A changed value reaches the process only when it is started again.',
  },
  credential: {
    term: 'Credential',
    meaning: 'Something that proves a right of access: a password, an API key, a token, a private key.',
  },
  secret: {
    term: 'Secret',
    meaning:
      'A config value that does harm if it becomes known, such as the key of a payment account. It has to be stored where access is controlled, and replaced once it has leaked.',
  },
  'litmus-test': {
    term: 'Litmus test',
    meaning:
      'One question whose answer settles a larger matter. For config it asks whether the source could be published today without giving away a credential.',
  },
  'backing-service': {
    term: 'Backing service',
    meaning:
      'Anything an app uses over the network in its normal work: a database, a queue, a mail server, a payment API. Who operates it makes no difference.',
  },
  'attached-resource': {
    term: 'Attached resource',
    meaning:
      'A backing service seen as something plugged in through config. Change the setting, make a release, and the app uses another database while the code stays as it is.',
  },
  'resource-handle': {
    term: 'Resource handle',
    meaning:
      'What config holds about a backing service: where it is, and the credentials to use it. A database URL often contains both.',
  },
  'third-party': {
    term: 'Third party',
    meaning:
      'Somebody outside your organisation who runs a service you use, such as a payment provider or a hosted error tracker.',
  },
  'loose-coupling': {
    term: 'Loose coupling',
    meaning: 'A connection between two parts that lets one be changed or replaced while the other stays as it is.',
  },
  build: {
    term: 'Build',
    meaning:
      'The stage that turns one commit into something executable: packages fetched, code compiled, assets bundled. Also its result, which holds no deploy’s config.',
  },
  artifact: {
    term: 'Artefact',
    meaning:
      'The file or image that a build produces, such as a container image or a JAR. The same one is meant to run in every deploy.',
  },
  release: {
    term: 'Release',
    meaning:
      'A build joined to the config of one deploy, recorded under a number of its own. It never changes afterwards: new code or a new value makes the next one.',
  },
  'run-stage': {
    term: 'Run stage',
    meaning:
      'Starting the processes of a chosen release and keeping them going. It installs and compiles nothing, because it also happens at night, when a machine restarts and nobody is there.',
  },
  rollback: {
    term: 'Rollback',
    meaning:
      'Returning to an earlier release by running it again. Code and config come back with it; changes to data in the meantime stay.',
  },
  process: {
    term: 'Process',
    meaning:
      'A running program with memory of its own, such as one web server or one worker. An app in production usually consists of several.',
  },
  stateless: {
    term: 'Stateless',
    meaning:
      'Keeping nothing from one request to the next that would be missed if the process disappeared. The data lives in a database or another backing service.',
  },
  'share-nothing': {
    term: 'Share-nothing',
    meaning:
      'A design in which processes have no memory and no disk in common and meet only through backing services. An eleventh process can then be started without the other ten noticing.',
  },
  'sticky-session': {
    term: 'Sticky session',
    meaning:
      'Routing that sends each user back to the same process because that process remembers them. When it stops, what it remembered is gone.',
  },
  'session-store': {
    term: 'Session store',
    meaning:
      'A place outside the processes for what the app remembers about logged-in users, with entries that expire, such as Redis.',
  },
  'port-binding': {
    term: 'Port binding',
    meaning:
      'Opening a port and answering on it, for example HTTP on the number given in PORT. The app does this itself, so no server has to be installed around it.',
  },
  'routing-layer': {
    term: 'Routing layer',
    meaning:
      'What stands between the public network and the processes: a load balancer, a reverse proxy, an ingress. It takes traffic on port 443 and passes it to the ports on which the processes listen.',
  },
  'self-contained': {
    term: 'Self-contained',
    meaning:
      'Bringing its own server: one command starts the app and it answers requests. A WAR file that needs an installed Tomcat is the opposite.',
  },
  'api-gateway': {
    term: 'API gateway',
    meaning:
      'An entry point in front of several APIs that does their common work, such as routing, authentication and rate limits.',
  },
  concurrency: {
    term: 'Concurrency',
    meaning:
      'Getting several pieces of work done over the same stretch of time. In these lessons that means first of all running more processes; threads inside one are its own affair.',
  },
  'process-type': {
    term: 'Process type',
    meaning:
      'One kind of work with a start command of its own, such as web for requests and worker for background jobs. Each type is scaled by itself.',
  },
  'process-formation': {
    term: 'Process formation',
    meaning: 'How many processes of each type are running, for example four web and two worker.',
  },
  'horizontal-scaling': {
    term: 'Horizontal scaling',
    meaning: 'Handling more load by running more processes, on one machine or on several.',
  },
  'vertical-scaling': {
    term: 'Vertical scaling',
    meaning:
      'Handling more load by giving one process more memory or processor time. It ends at the largest machine available.',
  },
  'process-manager': {
    term: 'Process manager',
    meaning:
      'The program that starts processes, takes their output, restarts them after a crash and stops them. systemd is one; a container platform has its own.',
  },
  disposability: {
    term: 'Disposability',
    meaning:
      'How well a process bears being started and stopped at any moment: ready soon, and gone without lost work.',
  },
  'graceful-shutdown': {
    term: 'Graceful shutdown',
    meaning: 'Stopping in good order: take no new work, finish or hand back the current work, close connections, exit.',
  },
  sigterm: {
    term: 'SIGTERM',
    meaning:
      'The signal that asks a process to stop. A process can catch it and shut down in order, whereas SIGKILL ends it on the spot.',
  },
  'grace-period': {
    term: 'Grace period',
    meaning:
      'The time between SIGTERM and being killed. Kubernetes allows 30 seconds unless told otherwise, and docker stop 10.',
  },
  drain: {
    term: 'Drain',
    meaning:
      'To finish the work in hand while accepting no more. A server is drained before it is taken out of service.',
  },
  idempotent: {
    term: 'Idempotent',
    meaning:
      'Having the same effect whether done once or many times. Marking an order as paid is idempotent; adding ten to a balance is not.',
  },
  reentrant: {
    term: 'Reentrant',
    meaning:
      'Of a job: safe to run again after it was interrupted halfway. A transaction that undoes the half, or a check for what is already done, makes it so.',
  },
  'readiness-probe': {
    term: 'Readiness probe',
    meaning:
      'The platform’s regular question to a process whether it can take traffic now. While the answer is no, requests go elsewhere and the process is left running.',
  },
  'dev-prod-parity': {
    term: 'Dev/prod parity',
    meaning:
      'How alike the places are in which an app is written, tried and used. The more alike they are, the fewer faults show up in production alone.',
  },
  'time-gap': {
    term: 'Time gap',
    meaning: 'How long a change waits between being written and running in production.',
  },
  'personnel-gap': {
    term: 'Personnel gap',
    meaning: 'The distance between the people who write the code and the people who deploy it and watch it run.',
  },
  'tools-gap': {
    term: 'Tools gap',
    meaning:
      'The differences between what development and production run on, such as SQLite here and PostgreSQL there, or two versions of Node.',
  },
  'continuous-deployment': {
    term: 'Continuous deployment',
    meaning: 'Sending every change that passes its tests to production automatically, often many times a day.',
  },
  adapter: {
    term: 'Adapter',
    meaning:
      'A layer that gives code one interface to several services of a kind, such as an ORM over different databases. It makes a move easier; the services still behave differently.',
  },
  'contract-test': {
    term: 'Contract test',
    meaning:
      'A test that holds one side of an interface to what both sides agreed. Each team can run its own without starting the other’s service.',
  },
  'preview-environment': {
    term: 'Preview environment',
    meaning:
      'A temporary deploy of one proposed change, often one per pull request, removed when the change is settled.',
  },
  'event-stream': {
    term: 'Event stream',
    meaning:
      'Events in the order in which they happened, flowing for as long as the app runs, such as the lines it prints.',
  },
  'structured-log': {
    term: 'Structured log',
    meaning:
      'Log events in a form that programs can take apart, usually one JSON object a line with fields such as level, message and trace id.',
  },
  'log-router': {
    term: 'Log router',
    meaning:
      'A program that collects the output of processes and delivers it to search, an archive or alerting. Fluentd and Logstash are two.',
  },
  telemetry: {
    term: 'Telemetry',
    meaning: 'The signals a running system gives about itself: logs, metrics, traces and the answers to health checks.',
  },
  observability: {
    term: 'Observability',
    meaning:
      'How well you can tell from its telemetry what a system is doing and why, even when nobody expected the question.',
  },
  'admin-process': {
    term: 'Admin process',
    meaning:
      'A short-lived process for maintenance: a migration, a repair script, a console. It runs the code of the current release with that release’s config.',
  },
  'one-off-process': {
    term: 'One-off process',
    meaning:
      'A process that is started for one task and exits when it is done. Web and worker processes, by contrast, are meant to keep running.',
  },
  migration: {
    term: 'Migration',
    meaning:
      'A change to a database’s schema or data that is written as code, kept in the codebase and applied once to each database.',
  },
  'repl-console': {
    term: 'REPL or console',
    meaning:
      'A prompt at which you type code and see the result at once, with the app’s own code loaded. rails console and manage.py shell are two.',
  },
  'expand-contract': {
    term: 'Expand and contract',
    meaning:
      'A schema change spread over several releases so that each works with the one before it. The new column is added first, code and data move over, and the old column goes last.',
  },
  'workload-identity': {
    term: 'Workload identity',
    meaning:
      'A short-lived proof, issued by the platform, of which app a process belongs to. Other services can check it, so no password has to be stored; SPIFFE is a standard for it.',
  },
} as const satisfies Glossary;
