import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'exit-137': {
    question:
      'A container started with `CMD npm start` exits with code 137 after every `docker stop`. What is the likely reason?',
    options: {
      'never-arrived': {
        text: 'SIGTERM never reached the app, so it was killed in the end.',
        feedback:
          'Process 1 is a shell, and the shell does not pass the signal on. Use the exec form, `CMD ["node", "server.js"]`, and a handler for SIGTERM.',
      },
      'out-of-memory': {
        text: 'The container runs out of memory.',
        feedback:
          'That ends in 137 as well, because SIGKILL does it too. It would not happen at each stop and only then.',
      },
      normal: {
        text: 'Nothing is wrong: that is how a container that was stopped ends.',
        feedback: 'An orderly end gives 0 or 143. 137 is 128 plus 9, which is SIGKILL: the grace period ran out.',
      },
    },
  },
  'ninety-second-report': {
    question: 'One endpoint makes a report in 90 seconds. The grace period is 30 seconds. What is the best way out?',
    options: {
      'longer-grace': {
        text: 'Raise the grace period to 120 seconds for this app.',
        feedback:
          'Every deploy then waits for the slowest reader, and so does every rollback. The next report will take 130 seconds.',
      },
      'ignore-sigterm': {
        text: 'Ignore SIGTERM while a report is being made.',
        feedback:
          'SIGKILL follows and cannot be ignored. The report is cut off, along with every other request in that process.',
      },
      'background-job': {
        text: 'Make the report a job that a worker can resume.',
        feedback:
          'The request is answered at once with 202 and a place to look. Web requests stay short, and a worker that is stopped hands the job back.',
      },
    },
  },
  'early-acknowledgement': {
    question:
      'A worker acknowledges a job as soon as it receives it, and dies while working on it. What happens to the job?',
    options: {
      retried: {
        text: 'The queue delivers it again.',
        feedback: 'The queue delivers again what was not acknowledged. This job was, so for the queue it is done.',
      },
      lost: {
        text: 'It is lost.',
        feedback:
          'Neither the queue nor a worker has it any more. Acknowledge after the work is finished, and the queue keeps the job until then.',
      },
      duplicated: {
        text: 'It is done twice.',
        feedback:
          'That is the opposite failure, and it belongs to late acknowledgement. Here nothing is left that could run a second time.',
      },
    },
  },
  'charge-then-crash': {
    question:
      'A worker acknowledges late. It charges a card and crashes before it acknowledges. What happens, if nothing else was done about it?',
    options: {
      nothing: {
        text: 'Nothing: the job goes back to the queue and all is well.',
        feedback:
          'It does go back, and that is the point: the next worker runs it from the beginning, charge included.',
      },
      'queue-corrupts': {
        text: 'The queue is left in a broken state.',
        feedback: 'The queue is fine. It saw no acknowledgement and delivers the job again, as it should.',
      },
      'charged-twice': {
        text: 'The card is charged twice.',
        feedback:
          'Late acknowledgement means that jobs can run twice, so each has to be safe to repeat. A key such as `charge-1041` lets the provider drop the second charge.',
      },
    },
  },
} satisfies QuizWordsOf<'disposability'>;
