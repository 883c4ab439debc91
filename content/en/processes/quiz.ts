import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'random-logouts': {
    question: 'Since `ledger-api` runs as three processes, users are logged out at random. What is the likely cause?',
    options: {
      'memory-sessions': {
        text: 'Sessions are kept in the memory of one process.',
        feedback:
          'The other two have never heard of the session, so two requests in three look like a stranger’s. A shared store with an expiry serves all of them.',
      },
      'weak-passwords': {
        text: 'Passwords are weak, and accounts are being locked.',
        feedback:
          'A locked account stays out, whichever process it meets. Logging out at random points at something that only some processes know.',
      },
      'slow-database': {
        text: 'The database answers too slowly for the login check.',
        feedback:
          'A slow database makes pages late. It would not turn a user that one process knows into one that the next does not.',
      },
    },
  },
  'stickiness-enabled': {
    question:
      'The team switches on session affinity in the load balancer, and the complaints stop. Is the problem solved?',
    options: {
      solved: {
        text: 'Yes: every user is now sent to the one process that knows them.',
        feedback: 'Until that process ends. The next deploy, crash or scale-in logs all of its users out at once.',
      },
      'kubernetes-only': {
        text: 'On Kubernetes only, where affinity is built in.',
        feedback:
          'The platform makes no difference. Wherever a router pins users to processes, the state is still inside a process.',
      },
      masks: {
        text: 'No: the state is still inside the process, and load is skewed.',
        feedback:
          'Affinity turns a fault that shows within minutes into one that waits for a deploy. Meanwhile new processes idle, because everybody is pinned elsewhere.',
      },
    },
  },
  'temporary-file': {
    question:
      'A job writes `/tmp/in.png`, resizes it, uploads the result and deletes the file. Does that break the factor?',
    options: {
      'no-disk': {
        text: 'Yes: a process may not touch the disk at all.',
        feedback:
          'The disk may serve as scratch space. What the factor rules out is that a later request finds, and needs, what an earlier one left there.',
      },
      'one-transaction': {
        text: 'No: the file lives and ends within one job.',
        feedback:
          'If the process dies halfway, the job starts again from the original and nothing is missing. That is the test for scratch space.',
      },
      'shared-disk': {
        text: 'It does, unless all processes share that disk.',
        feedback:
          'A shared disk would add a place on which processes have to agree. This job needs no agreement, because nobody else reads its file.',
      },
    },
  },
  'web-worker-and-cron': {
    question:
      'One release of `ledger-api` contains a web server, a worker and a scheduler. What does that mean for the pipeline?',
    options: {
      'split-repositories': {
        text: 'Each of the three needs a repository of its own.',
        feedback:
          'They are started from one build, so they are one app with several kinds of process. One codebase is right for them.',
      },
      'merge-them': {
        text: 'The three have to be merged into one process that does all of it.',
        feedback:
          'Merged, they could no longer be scaled or stopped apart, and the scheduler would fire in every copy.',
      },
      'several-types': {
        text: 'It has to handle several kinds of process in one release.',
        feedback:
          'Each kind starts, scales and stops in its own way. A pipeline that assumes one kind has to be rebuilt when the first worker arrives.',
      },
    },
  },
} satisfies QuizWordsOf<'processes'>;
