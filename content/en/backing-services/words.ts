import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Backing services',
  principle: 'Treat every networked service as a plug-in resource you can swap by changing a setting.',
  importanceReason:
    'The checklist this course weighs by rates backing services high, because with today’s client libraries attaching by config takes so little work that exceptions are hard to justify.',
  items: {
    'backing-services-located-by-config': {
      question: 'Is every service’s locator held in config, so that changing it never touches code?',
      good: 'Each resource has one variable that says where it is, and no hostname, address or port of a service appears in the source.',
      check:
        'Run `grep -rnE "://|:5432|:6379" src`, with the ports your services use, and search cron scripts and admin tools as well. Each hit that points at a real service counts against a Yes.',
      fix: 'Replace one literal address with a variable, and make the process stop with its name when it is missing.',
    },
    'backing-services-interchangeable': {
      question: 'Could you exchange local, production and third-party versions of each service?',
      good: 'You have rehearsed a swap of each kind of service, and the code did not change by a single line.',
      check:
        'Restore a backup on another server, point staging at the copy by changing its variable, run the smoke tests, and look at `git status`.',
      fix: 'Rehearse the easiest swap first. Mail is a good one: let a local mail catcher and the real provider take turns behind one URL.',
    },
  },
  diagrams: {
    attachments: {
      title: 'An app and its attached resources',
      description:
        'The app ledger-api is connected to four services: PostgreSQL through DATABASE_URL, Redis through REDIS_URL, RabbitMQ through CLOUDAMQP_URL, and Stripe through a URL and a key. A dashed line, also labelled DATABASE_URL, leads to a managed replica, which can be attached in place of PostgreSQL.',
      steps: [
        'The app reads every locator from config when it starts. It contains no address of its own.',
        'Database, cache and queue look alike to the code, whether your own team runs them or a provider does.',
        'Stripe belongs to somebody else and is attached in the same way: a URL that locates it, and a key that proves who is calling.',
        'The database degrades: queries slow down, then fail.',
        'An operator promotes the replica, points DATABASE_URL at it and makes a new release.',
        'The processes restart attached to the replica. No line of code has changed.',
      ],
    },
  },
} satisfies FactorWords<'backing-services'>;
