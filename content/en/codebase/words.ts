import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Codebase',
  principle: 'Every app has exactly one versioned home, and every running copy anywhere originates there.',
  importanceReason:
    'The checklist this course weighs by allows no exception here: the rest has nothing to stand on without it, and professionals already take it for granted.',
  items: {
    'codebase-config-externalised': {
      question: 'Is everything deploy-specific kept out of the codebase?',
      good: 'One commit serves the laptop, staging and production unchanged, and every value that differs between them is supplied from outside.',
      check:
        'Run `git grep -nE "prod|staging" -- src` and read each hit. A hostname, a credential or a branch on the name of an environment counts against you; a comment does not.',
      fix: 'Take one value in the code that belongs to a deploy, read it from an environment variable instead, set that variable for each deploy, and delete the value from the code.',
    },
    'one-codebase-per-app': {
      question: 'Does each deployable app own exactly one codebase, with client and API counted as separate apps?',
      good: 'A table gives every app one repository, or one path in a shared repository, and no entry appears twice. The client and the API have a row each.',
      check:
        'List the pipelines that deploy something and write down the repository and path each one builds. Look for two apps built from one path, and for one app put together from two repositories.',
      fix: 'Write a table of the repository and path each app is built from, and mark the overlaps. For the worst one, decide which app keeps the code, and give the other a path, a pipeline and an owner of its own.',
    },
    'no-code-shared-between-apps': {
      question: 'Is every app free of code that belongs to another app?',
      good: 'Whatever two apps have in common is a package with a version number, and each app names the version it uses in its manifest.',
      check:
        'Compare two apps with `diff -rqs orders/src billing/src`, which names identical files. Run `git submodule status` for borrowed repositories and `git grep -nF "../orders"` for imports that reach into a neighbour.',
      fix: 'Take the smallest module that two apps share, publish it to a private registry as version 1.0.0, and replace one copy with the package.',
    },
    'releases-tracked-in-codebase': {
      question: 'Can every version that ever ran be found as a commit or tag?',
      good: 'A running process names its commit, at `/version` or in an image label, and the repository has that commit.',
      check:
        'Take the hash that production reports and run `git fetch --tags`, then `git tag --contains SHA`. The tags that include the commit are listed. An empty list means that only the commit can be found; `error: no such commit` means that the code came from somewhere else.',
      fix: 'Pass the hash to the build, for instance with `docker build --build-arg GIT_SHA=$(git rev-parse HEAD) .`, and return it at `/version`.',
    },
  },
  diagrams: {
    deploys: {
      title: 'One codebase, three deploys',
      description:
        'On the left stands the Git repository of ledger-api. Two dotted lines lead from it to the tags v1.1 and v1.0, which name commits in its history. Solid lines show the deploys: v1.1 runs in development and in staging, v1.0 runs in production.',
      steps: [
        'The repository holds the whole history of ledger-api: what it was, what it is, and what is being tried.',
        'v1.0 and v1.1 are tags, names for two commits in that history. Nothing was copied to make them.',
        'A developer runs v1.1 on a laptop. That running copy is a deploy like any other.',
        'Staging rehearses v1.1 with a database and settings of its own. The code is the same.',
        'Production stays on v1.0 until v1.1 has passed its rehearsal and somebody promotes it.',
        'Three deploys run two versions, and each of them leads back to the same repository. That is what makes them one app.',
      ],
    },
  },
} satisfies FactorWords<'codebase'>;
