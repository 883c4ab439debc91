import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'log-file-gone': {
    question: 'A container was restarted, and the log file that explained the crash is gone. What is the fix?',
    options: {
      'bigger-disk': {
        text: 'Give the container a bigger disk.',
        feedback:
          'The disk did not run out. It ended together with the container, and a bigger one ends in the same way.',
      },
      'longer-rotation': {
        text: 'Rotate the file less often and keep more of it in the container.',
        feedback: 'Rotation decides how much is kept inside the container. Nothing kept inside outlives it.',
      },
      stdout: {
        text: 'Write to standard output and let the platform keep it.',
        feedback:
          'The stream leaves the container as it is written, so what happens to the container no longer matters to the log.',
      },
    },
  },
  'connection-to-elasticsearch': {
    question:
      'The app opens a connection of its own to Elasticsearch and sends its log events there. What would you change?',
    options: {
      'move-out': {
        text: 'Move the delivery out of the app, to a log router.',
        feedback:
          'Routing belongs to the environment. A destination can then be added or replaced without a deploy, and no request waits for a slow log store.',
      },
      none: {
        text: 'Nothing: events arrive there faster than by a file.',
        feedback:
          'They do, until the destination is slow or down. Then the app has to decide what to do with its events, and requests pay for it.',
      },
      udp: {
        text: 'Send them by UDP, so that nothing has to wait.',
        feedback: 'UDP makes the coupling lossy and leaves it a coupling: the app still knows where its logs go.',
      },
    },
  },
  'missing-last-lines': {
    question: 'After a crash of a Python worker, the last lines before it are missing everywhere. What is likely?',
    options: {
      'wrong-level': {
        text: 'The log level was set too high.',
        feedback: 'A level filters by severity all the time. It would not take only the last lines before a crash.',
      },
      buffered: {
        text: 'Standard output was buffered and died with the process.',
        feedback:
          'When standard output is not a terminal, Python collects some kilobytes before it writes. `PYTHONUNBUFFERED=1` sends each line at once.',
      },
      'slow-router': {
        text: 'The log router was too slow and delivered only the earlier ones.',
        feedback: 'A slow router delivers late. These lines never left the process, so there was nothing to deliver.',
      },
    },
  },
  'stdout-so-observable': {
    question: '“We log to standard output, so our service is observable.” What do you answer?',
    options: {
      'not-yet': {
        text: 'Not yet: metrics, traces and health are missing.',
        feedback:
          'Standard output is the transport of one signal. Metrics say that something is wrong, traces say where, logs say what, and an identifier has to link them.',
      },
      done: {
        text: 'True: everything that happens is in the log.',
        feedback:
          'A log holds what somebody thought of writing. How much, how often and how long are cheaper and clearer as metrics.',
      },
      obsolete: {
        text: 'Logs are obsolete: use traces in their place, and nothing else.',
        feedback:
          'A trace shows where the time went, and the log lines that carry its identifier say what happened there. They are worth most together.',
      },
    },
  },
} satisfies QuizWordsOf<'logs'>;
