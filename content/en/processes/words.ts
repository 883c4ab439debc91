import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Processes',
  principle: 'Run as processes that may vanish at any moment without losing anything important.',
  importanceReason:
    'The checklist this course weighs by rates processes high, because stateless apps are sturdier, easier to manage and less prone to bugs, and scale better.',
  items: {
    'processes-stateless': {
      question: 'Could any process be replaced at any moment without users noticing?',
      good: 'You have killed processes while people, or a load test, were using the service, and nobody was logged out and nothing was lost.',
      check:
        'Log in on staging, keep using the service under load, and run `kubectl delete pod POD`, or `kill -9` outside Kubernetes, on each process in turn. Anything a user notices counts against a Yes.',
      fix: 'List every in-memory variable, file and timer that outlives a request, and write beside each what is lost when its process ends.',
    },
    'persistent-data-in-backing-service': {
      question: 'Does all data that must last, uploads included, go to a backing service?',
      good: 'Every process’s local disk could be wiped now and nothing would be missed. Files sit in an object store, records in a database.',
      check:
        'Run `docker run --read-only --tmpfs /tmp IMAGE` with its usual variables and use every feature that saves something. Each error about a read-only file system names a place to look at.',
      fix: 'Move uploads to object storage, and let the browser send them there with a presigned URL.',
    },
    'local-storage-single-transaction-only': {
      question: 'Are memory and temporary files used only within one transaction, and never reused later?',
      good: 'Whatever a request or job writes to memory or `/tmp` is gone when it ends, and no later request depends on finding it there.',
      check:
        'Watch `du -s /tmp` under load: it should return to where it began. Then search the code for module-level dictionaries, lists and caches that requests write to.',
      fix: 'Take one cache that later requests rely on, and move it to a shared store such as Redis with an expiry.',
    },
    'sessions-outside-process': {
      question: 'Are sessions kept outside the app, with no sticky routing?',
      good: 'Sessions sit in a shared store that expires them, or in signed tokens, and session affinity is switched off on the router.',
      check:
        'Switch affinity off, run at least two processes, log in and reload ten times. You should stay logged in, also after the process that logged you in has been stopped.',
      fix: 'Switch the session library from its memory or file store to Redis, with an expiry.',
    },
  },
  diagrams: {
    'any-process': {
      title: 'Any request, any process',
      description:
        'Three requests arrive at a load balancer, which can send each of them to any of several identical processes. The processes have no connection to one another. All of them read from and write to the same database and cache, which is the only place where anything is kept.',
      steps: [
        'Requests arrive at the load balancer. It does not need to know whose they are.',
        'It picks any process. They are identical, so the choice can follow load alone.',
        'Process 1 reads what it needs, such as the user’s session, from the database or cache, and writes back what has to last.',
        'Process 1 dies: a crash, a deploy, a machine taken away. All that goes with it is the request it was answering.',
        'The user’s next request lands on process 2, which was not involved until now.',
        'The store still knows the user. Process 2 reads the same session, and the work goes on.',
      ],
    },
  },
} satisfies FactorWords<'processes'>;
