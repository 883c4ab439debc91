import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'range-without-lock': {
    question:
      'The manifest of `ledger-api` asks for `express` at `^4.1.0`. No lockfile is committed. Where is the risk?',
    options: {
      'virtualenv-protects': {
        text: 'There is none, as long as the packages go into an isolated environment.',
        feedback:
          'Isolation keeps undeclared packages out. It does not fix the versions of the declared ones: the sealed box is filled from a vague list.',
      },
      'fails-today': {
        text: 'The install will fail, because a range is not a version.',
        feedback:
          'Today the install works, and it will probably work next week. That is why the missing lock goes unnoticed until two machines disagree.',
      },
      drifts: {
        text: 'The same commit installs different versions on a later day.',
        feedback:
          'A range resolves to whatever has been published by then, transitive dependencies included. A lockfile records what it resolved to, and installs repeat it.',
      },
    },
  },
  'missing-pdf-tool': {
    question: 'PDF export works on every laptop and fails in production: `wkhtmltopdf: not found`. What is the cause?',
    options: {
      'bad-url': {
        text: 'The address of the PDF service is wrong in production.',
        feedback:
          'The message names a program that the process tried to start on its own machine. No address is involved.',
      },
      'undeclared-tool': {
        text: 'The code starts a program that the laptops happen to have.',
        feedback:
          'A tool you start is a dependency as much as a library you import. Declare a library in its place, or bundle a fixed version of the tool with the app.',
      },
      'no-lockfile': {
        text: 'The lockfile is out of date and has to be written once more.',
        feedback:
          'A lockfile covers the packages of your language. It has never heard of a program on the host, however fresh it is.',
      },
    },
  },
  'locked-but-global': {
    question:
      'A Python app pins every requirement with its hash and installs them into the system’s Python, beside a second app. How does it stand?',
    options: {
      compliant: {
        text: 'It complies: every version is exact and checked.',
        feedback:
          'Exact versions are the declaring half. Nothing stops this app from importing a package that only the other one declared, so isolation is missing.',
      },
      faster: {
        text: 'It saves disk space, and pinned versions cannot conflict.',
        feedback:
          'One Python holds one version of a library. As soon as the two apps pin different ones, whichever is installed last breaks the other.',
      },
      half: {
        text: 'It complies by half: declared, but not isolated.',
        feedback:
          'Declaration and isolation belong together: so far the app is open to whatever the host has. With a virtualenv or a container, an import that was never declared fails on the day it is written.',
      },
    },
  },
  'newcomer-inputs': {
    question:
      'Everything this factor asks for is in place. What does a newcomer still have to supply to run the service?',
    options: {
      'three-inputs': {
        text: 'The language runtime, the manifest with its lock, and config.',
        feedback:
          'Three inputs and nothing else. The manifest arrives with the clone, so a fresh machine needs the runtime, one install command and some variables.',
      },
      'team-wiki': {
        text: 'The set-up steps from the team’s wiki, carried out in the right order.',
        feedback:
          'A step on a page is a dependency that nobody declared. Whatever it installs belongs in the manifest, or in the image that carries the app.',
      },
      'image-and-root': {
        text: 'The production image and root access to the machine.',
        feedback:
          'Neither is needed. Packages go into an isolated environment that belongs to the app, and no part of that asks for root.',
      },
    },
  },
} satisfies QuizWordsOf<'dependencies'>;
