import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Dependencies',
  principle: 'List everything the app needs with exact versions, and make sure nothing else can sneak in.',
  importanceReason:
    'The checklist this course weighs by rates dependencies high, because the confusion they cause otherwise drains time continually, multiplied by people and apps.',
  items: {
    'dependency-manifest-locked': {
      question: 'Are all dependencies declared in a manifest, with exact versions locked?',
      good: 'The manifest and its lockfile are both committed, and builds install from the lock, transitive dependencies included.',
      check:
        'Install strictly from the lock in a fresh clone: `npm ci`, `pip install --require-hashes -r requirements.txt`, `uv sync --locked` or `go mod verify`. It should succeed and leave `git status` clean.',
      fix: 'Generate the lockfile with the package manager you use already, commit it, and switch CI to the strict install.',
    },
    'no-system-wide-packages': {
      question: 'Does the app avoid relying on packages or tools that the host happens to have?',
      good: 'The app runs in a minimal image that holds only its runtime and what its own build files put there.',
      check:
        'Run `grep -rnE "subprocess|child_process|os/exec" src`, and for every program started there, find the line that declares or bundles it.',
      fix: 'Take one tool that the app calls and does not declare, and replace it with a declared library or bundle a fixed version of it.',
    },
    'isolated-pinned-runtime': {
      question: 'Does the app install into an isolated environment, with the version of its engine fixed?',
      good: 'A container or a virtualenv keeps it apart, and `.nvmrc`, `.python-version`, a `toolchain` line or an image digest fixes the engine.',
      check: 'Compare `node -v`, or its equivalent, on a laptop, on a CI worker and in the production image.',
      fix: 'Name the base image by digest instead of by tag.',
    },
    'runs-from-language-runtime': {
      question: 'On a clean machine, is the language runtime (with its package tool) the only thing preinstalled?',
      good: 'The prerequisites in the README fit on one line.',
      check: 'Build the service inside the bare official image of its language, with nothing added.',
      fix: 'Remove one further step from the setup instructions by declaring what it installs.',
    },
    'runs-from-dependency-manifest': {
      question: 'Does one command, working from the manifest, fetch every library?',
      good: 'There is one build command, and it gives the same result each time.',
      check: 'Take a fresh clone on a machine with an empty package cache, and run that one command.',
      fix: 'Add to the manifest each library that the build command does not fetch.',
    },
    'runs-from-environment-config': {
      question: 'Once the runtime and the libraries are in place, is environment config the only missing input?',
      good: 'You set the variables, start the service, and it serves.',
      check:
        'Run `env -i PATH="$PATH" npm start`, or your own start command. It should complain only about missing variables.',
      fix: 'Write the names of the required variables into a committed template such as `.env.example`.',
    },
    'dependency-sources-trusted': {
      question: 'Does each dependency come from a recognised registry or an access-controlled repository?',
      good: 'Every package can be traced to a registry or to a repository whose access you control. Nothing is downloaded from anywhere else.',
      check:
        'Look in the lockfile for `git` addresses, plain `http` addresses and hosts that you do not know, and for `curl | sh` in Dockerfiles and scripts.',
      fix: 'Take one dependency that comes from anywhere else, mirror it in a registry or repository of your own, and depend on the mirror.',
    },
  },
  diagrams: {
    isolation: {
      title: 'What goes into the box, and what stays out',
      description:
        'A manifest and a lockfile feed one exact install. The install fills an isolated box that holds the pinned runtime, the locked libraries and the app. Packages of the host are blocked at its border. The same box goes to a laptop, to CI and to production.',
      steps: [
        'The manifest states what you intend to use, often as ranges of versions.',
        'The lockfile freezes what that resolved to: exact versions, with everything your dependencies depend on.',
        'Installing from the lock gives the same result today, tomorrow and on another machine.',
        'The runtime has a version, too. It is fixed beside the libraries, inside the box.',
        'Whatever the host happens to have installed cannot get in, so nothing can come to rely on it.',
        'The laptop, CI and production receive the same box, and with it the same behaviour.',
      ],
    },
  },
} satisfies FactorWords<'dependencies'>;
