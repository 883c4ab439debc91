import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'pdf-jobs-slow-pages': {
    question:
      'Each invoice PDF takes eight seconds, and while one is being made every page is slow. What is the best first step?',
    options: {
      'bigger-server': {
        text: 'Move the app to a bigger server.',
        feedback:
          'It postpones the problem until there are more invoices. Work that takes eight seconds would still sit among work that takes eighty milliseconds.',
      },
      workers: {
        text: 'Hand the PDFs to workers through a queue.',
        feedback:
          'Pages and PDFs have different load profiles. As two process types they no longer spoil each other’s day, and each is scaled by its own handle.',
      },
      'more-web': {
        text: 'Start more copies of the web process to share the load.',
        feedback:
          'Every copy can still be caught by a PDF. You would pay for idle web processes in order to have enough of them that are not busy drawing.',
      },
    },
  },
  'many-goroutines': {
    question:
      'A service in Go answers requests with thousands of goroutines in each process. Does that break the factor?',
    options: {
      'one-thread': {
        text: 'Yes: a process should have one thread of work.',
        feedback:
          'That was never asked. Threads, event loops and goroutines are a thrifty way to use one process well.',
      },
      'only-node': {
        text: 'Not in Go; it would in Node.js, whose processes have one thread.',
        feedback: 'The language is not what counts. Node.js multiplexes inside a process too, with an event loop.',
      },
      fine: {
        text: 'No, as long as the service can also run as several processes.',
        feedback:
          'Concurrency inside a process and several processes go together. The second keeps one crash from taking everything, and it grows beyond one machine.',
      },
    },
  },
  'refused-connections': {
    question: 'After the web process was scaled from five copies to twenty, the database refuses connections. Why?',
    options: {
      'pools-multiply': {
        text: 'Each copy brings a connection pool of its own.',
        feedback:
          'Copies times pool has to fit the limit of the database, with room for a rolling deploy. Shrink the pools, or put a pooler in between.',
      },
      'shared-pool': {
        text: 'The copies share one pool, which has become too small.',
        feedback:
          'Processes share nothing, so there is no common pool. Had there been one, the number of connections would not have changed.',
      },
      'load-balancer': {
        text: 'The load balancer sends too many requests to one copy.',
        feedback:
          'Uneven routing makes one copy slow. The database does not count requests here, it counts open connections.',
      },
    },
  },
  'fork-and-pid-file': {
    question:
      'A start script forks the worker into the background and writes its number to `app.pid`. What is the concern?',
    options: {
      slower: {
        text: 'The fork makes the start slower.',
        feedback:
          'A fork takes a few milliseconds. What it costs is that nobody supervises the process that comes out of it.',
      },
      hidden: {
        text: 'The process is hidden from the manager that minds it.',
        feedback:
          'The manager sees its child exit and believes the work is over. Crashes go unnoticed, output goes astray, and a stop does not reach the worker.',
      },
      'pid-reuse': {
        text: 'The number in the file may later belong to another program.',
        feedback:
          'True after a crash, and only a part of it. A file kept perfectly would still leave the worker without anyone to restart or stop it.',
      },
    },
  },
} satisfies QuizWordsOf<'concurrency'>;
