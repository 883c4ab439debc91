import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'what-belongs-in-code': {
    question: 'Three values of `ledger-api`: which one belongs in the code?',
    options: {
      'payment-key': {
        text: 'The key it presents to the payment provider',
        feedback:
          'A key varies between deploys and would hurt in print. It belongs in a secret store and reaches the process at release.',
      },
      'route-table': {
        text: 'The table of its URL routes',
        feedback:
          'Routes are the same in every deploy, so they are code, even if they are written in YAML. Config is only what varies.',
      },
      hostname: {
        text: 'The public hostname it answers to',
        feedback: 'A hostname harms nobody in print, and it differs from deploy to deploy. That makes it a variable.',
      },
    },
  },
  'prod-file-in-image': {
    question: 'The image contains `config.prod.json`. It holds no secrets. Is that acceptable?',
    options: {
      override: {
        text: 'No: ship defaults, override them from the environment.',
        feedback:
          'The file makes the artefact know one of the places where it will run, and a new place then takes a new build. A default that suits most deploys may ship with the code.',
      },
      'no-secrets-fine': {
        text: 'Yes: without secrets in it, a file of settings does no harm.',
        feedback:
          'It cannot leak anything, and it still ties the artefact to its deploys. Changing a value in production would take a commit and a build.',
      },
      encrypt: {
        text: 'Only if the file is encrypted inside the image.',
        feedback:
          'Encryption protects values from being read. The coupling stays as it was: the build contains the settings of one deploy.',
      },
    },
  },
  'committed-env-file': {
    question: 'A teammate finds a `.env` file in the repository and deletes it in a new commit. What comes next?',
    options: {
      done: {
        text: 'Nothing: the file is gone from the main branch.',
        feedback:
          'The history still holds it, and so does every clone. Deleting a file in a commit adds to the history and takes nothing away.',
      },
      'make-private': {
        text: 'Make the repository private, so that nobody else can read it.',
        feedback:
          'Whoever has a clone or a fork has the values already. Closing the door later does not make them secret again.',
      },
      rotate: {
        text: 'Replace every credential that was in the file.',
        feedback:
          'A committed secret counts as published. Replace it first; tidying the history can follow, and an ignore rule keeps the file out from now on.',
      },
    },
  },
  'edited-configmap': {
    question: 'A ConfigMap that pods consume as variables has been edited. The pods go on as before. Why?',
    options: {
      'broken-cluster': {
        text: 'The cluster failed to pass the change on.',
        feedback:
          'The cluster does what it says. Variables are handed to a process when it starts, and these processes started before the edit.',
      },
      'read-at-start': {
        text: 'A process receives its environment once, when it starts.',
        feedback:
          'New values need new processes. Treat the change as a release: the same build, other config, and a restart.',
      },
      'cache-expiry': {
        text: 'The values are cached, and they arrive when the cache expires.',
        feedback:
          'Nothing refreshes a variable in a running process, however long you wait. Only a process that starts afterwards sees the new value.',
      },
    },
  },
  'branch-on-environment-name': {
    question: 'Why is `if (env === "staging")` worth removing?',
    options: {
      slow: {
        text: 'It is evaluated on each request and slows the service down.',
        feedback:
          'A comparison of two short texts costs nothing you could measure. The cost is in the design, not in the run time.',
      },
      forbidden: {
        text: 'Containers do not know the name of their environment.',
        feedback:
          'Nothing forbids such a variable, and many teams set one. That the branch works is the reason why it spreads.',
      },
      multiplies: {
        text: 'Every further deploy needs a branch of its own.',
        feedback:
          'A second staging or a demo for one customer is a name that no branch expects. A variable for the thing that differs serves any number of deploys.',
      },
    },
  },
} satisfies QuizWordsOf<'config'>;
