import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Dev/prod parity',
  principle: 'Shrink the distance in time, people and tools between writing code and running it for real.',
  importanceReason:
    'The checklist this course weighs by rates parity high, because a “good enough” local setup invites shortcuts and a firm line pays off.',
  items: {
    'environments-kept-similar': {
      question: 'Are development, staging and production built from one definition?',
      good: 'One Dockerfile, one lockfile and one set of variable names serve all three. Each difference that remains is listed with its reason.',
      check:
        'Print the versions of the runtime, the operating system and every backing service from running processes in each environment, and compare the three lists.',
      fix: 'Remove one difference between the environments: the one whose reason nobody remembers.',
    },
    'time-gap-small': {
      question: 'Does merged code reach production within hours?',
      good: 'The time from merge to production is recorded for every change, and it is a matter of hours.',
      check:
        "Take the last ten merges, `git log -10 --first-parent --format='%h %cI' main`, and note for each when it reached production.",
      fix: 'Find the step in which changes wait longest, and automate it or drop it.',
    },
    'personnel-gap-small': {
      question: 'Do the authors of a change help to deploy it and observe it in production?',
      good: 'Authors can read production logs and dashboards, take part in releases, and take their turn on duty.',
      check:
        'Ask who deployed the last three releases and who watched them afterwards, and compare with who wrote them.',
      fix: 'Give every author read access to production logs and dashboards, and put the next release on a rota that includes them.',
    },
    'tools-gap-small': {
      question: 'Are language, server, operating system and tool versions the same everywhere?',
      good: 'One image runs on laptops, in CI, in staging and in production, with the same application server inside.',
      check:
        'Print the versions in all three environments, for example `node -v` and `cat /etc/os-release`, and compare.',
      fix: 'Run the production image locally, with its own start command, in place of the framework’s development server.',
    },
    'backing-service-adapters-agnostic': {
      question:
        'Does code reach each service through an adapter, such as an ORM, rather than through vendor calls everywhere?',
      good: 'One module per backing service imports the driver. The rest of the code calls that module.',
      check:
        'Count the files that import a driver directly, for example `grep -rlE "from \'(pg|ioredis|amqplib)\'" src | wc -l`. More than one per service counts against a Yes.',
      fix: 'Take the service that is called from most places and move those calls into one module.',
    },
    'same-backing-services-everywhere': {
      question: 'Is each backing service the same type and version in every environment?',
      good: 'Laptops, tests, staging and production run the same engines in the same versions. There is no SQLite or in-memory stand-in.',
      check:
        'Run `SELECT version()` in each environment, the test suite included, and do the same for cache and queue.',
      fix: 'Add the production version of the database to a Compose file, or start it from the tests with Testcontainers.',
    },
  },
  diagrams: {
    gap: {
      title: 'Two stacks that differ',
      description:
        'Development and production stand side by side, with three pairs of boxes that do not match. Development runs an older version of the runtime, SQLite, and a cache in memory. Production runs a newer version of the runtime, PostgreSQL, and a cache in Redis. The line between each pair is crossed out.',
      steps: [
        'The laptop runs an older version of the runtime. What a newer one has removed or changed still works here.',
        'SQLite ignores case when it compares with LIKE; PostgreSQL does not. A search for anna finds Anna on one side only.',
        'A cache in memory is right as long as there is one process. Production runs several, and each would have a cache of its own.',
        'All tests pass, because they run on this stack. They prove that the code works here.',
        'Production is the first place where code, runtime, database and cache meet. The bug appears there, in front of customers.',
      ],
    },
    parity: {
      title: 'The same stack on both sides',
      description:
        'Development and production again, now with three pairs of boxes that match: the same version of the runtime, PostgreSQL, and Redis, each in a container of its own. A plain line joins each pair.',
      steps: [
        'Now both sides run the same engine. The search for anna fails on the laptop, minutes after the line was written.',
        'Runtime and cache match, too, and come from one definition: an image, and a Compose file with the versions of production.',
        'What still differs has to be known: the amount of data, the processor, TLS, permissions, the limits of managed services.',
      ],
    },
  },
} satisfies FactorWords<'dev-prod-parity'>;
