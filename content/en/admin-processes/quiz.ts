import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'two-hundred-rows': {
    question: 'Two hundred rows in production have to be corrected tonight. What is the best way?',
    options: {
      'sql-from-laptop': {
        text: 'A few lines of SQL from a laptop, checked by a colleague.',
        feedback:
          'A local terminal has no release and leaves no record. The colleague saw what was meant to run, and nobody can see what did.',
      },
      'hidden-url': {
        text: 'A hidden address in the app that corrects the rows when it is called.',
        feedback:
          'It would stay there for years, waiting for a call that nobody expects. A one-off task should exist while it runs.',
      },
      'committed-script': {
        text: 'A committed script, run once from the release that serves now.',
        feedback:
          'It goes through review, has the models and the config of the running code, and stays in the history as the record of what was done.',
      },
    },
  },
  'three-replicas-migrate': {
    question: 'Each of three web replicas runs the migration when it boots. Where is the risk?',
    options: {
      'no-risk': {
        text: 'There is none: migrations can be repeated without effect.',
        feedback:
          'Some can, and nothing guarantees it. Even a tool that takes a lock leaves two replicas waiting, and their probes may kill them.',
      },
      race: {
        text: 'They race, and half a migration can stop all three.',
        feedback:
          'Make it a step of its own: after the build, before traffic, exactly once. If it fails, the deploy stops and the old release goes on serving.',
      },
      'slow-boot': {
        text: 'The replicas take longer to boot.',
        feedback:
          'They do, and it is the smaller part. The larger one is three processes that change one schema at the same moment.',
      },
    },
  },
  'migration-from-branch-head': {
    question:
      'Production runs release v40. Somebody runs the migration from the head of the main branch. What is the problem?',
    options: {
      'newest-best': {
        text: 'There is none: the newest migration is the best one.',
        feedback: 'The head may drop or rename what v40 still reads. The schema is then ahead of the code that serves.',
      },
      'slower-tests': {
        text: 'The tests of the branch run more slowly afterwards.',
        feedback:
          'Tests have databases of their own and notice nothing. It is the processes in production that meet a schema they do not know.',
      },
      diverge: {
        text: 'Schema and code diverge until the next deploy.',
        feedback:
          'Run each migration from the release that brings it. Then the code that expects the new schema arrives together with it.',
      },
    },
  },
  'rename-without-downtime': {
    question: 'A column has to be renamed without stopping the traffic. How?',
    options: {
      stages: {
        text: 'In stages: add, write both, fill in, switch, drop later.',
        feedback:
          'Each stage is a release that works with the schema before it and after it, so each can be rolled back. The price is three or four deploys.',
      },
      'one-rename': {
        text: 'Rename it in one migration, at the quietest hour of the week.',
        feedback:
          'During the deploy old and new processes run side by side. Whichever name you choose, one of the two is wrong, at any hour.',
      },
      freeze: {
        text: 'Hold the traffic back while the rename runs.',
        feedback:
          'Holding traffic back is downtime under another name. After a rollback, the old code would still not find its column.',
      },
    },
  },
} satisfies QuizWordsOf<'admin-processes'>;
