import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'install-at-start': {
    question: 'A container runs `npm install` each time it starts. Is that the wrong stage?',
    options: {
      freshness: {
        text: 'No: it makes sure that every start has fresh packages.',
        feedback:
          'Fresh means different. Two starts of one release may then run different code, and the second can fail where the first did not.',
      },
      'build-stage': {
        text: 'Yes: installing belongs in the build.',
        feedback:
          'The run stage happens at any hour without you. With an install in it, an outage of the registry keeps a crashed process from coming back.',
      },
      'release-stage': {
        text: 'Yes: installing belongs in the release stage.',
        feedback:
          'The release joins a finished artefact to the config of one deploy. Everything that needs only the source was done before, in the build.',
      },
    },
  },
  'log-level-changed': {
    question: 'An operator changes `LOG_LEVEL` in production and nothing else. What results?',
    options: {
      nothing: {
        text: 'Nothing new: the code is the same.',
        feedback:
          'A release is the artefact together with its config. If a value may change without a record, nobody can say later what was running.',
      },
      'new-build': {
        text: 'A new build with the new value in it.',
        feedback:
          'The source has not changed, so the artefact stays as it is. A build that holds the value would fit one deploy only.',
      },
      'new-release': {
        text: 'A new release of the same build.',
        feedback:
          'Release 42 has the artefact of release 41 and other values. Going back is running release 41 again, complete as it was.',
      },
    },
  },
  'reboot-at-night': {
    question: 'A machine reboots at three in the morning. What should happen to the processes that ran on it?',
    options: {
      restart: {
        text: 'They start again from the current release, and nobody is woken.',
        feedback:
          'Starting has few moving parts by design: no compiling, no downloading, no person. That is what makes it safe at any hour.',
      },
      'on-call-compiles': {
        text: 'The engineer on call builds the app afresh, then starts it by hand.',
        feedback:
          'Compiling is the build’s work and needs no repeating for a reboot. A start that needs a person takes as long as that person.',
      },
      'pipeline-rebuilds': {
        text: 'The pipeline builds and deploys the latest commit.',
        feedback:
          'That would turn a reboot into a release that nobody asked for. The machine should run what was running before.',
      },
    },
  },
  'image-per-environment': {
    question:
      'The pipeline builds one image for staging and another for production, from the same commit. What follows?',
    options: {
      'better-security': {
        text: 'Production is safer, since it has an image of its own.',
        feedback:
          'Separation of that kind protects nothing by itself, and it tends to bring the settings of production into an image. Access rules belong to the deploys.',
      },
      untested: {
        text: 'Production runs an artefact that was never tested.',
        feedback:
          'Two builds of one commit can differ by a package or a flag. Build once, and promote the same digest from staging to production.',
      },
      smaller: {
        text: 'Both images become smaller than a common one.',
        feedback:
          'Their size stays much the same, and it was never the point. What you lose is that staging says something about production.',
      },
    },
  },
} satisfies QuizWordsOf<'build-release-run'>;
