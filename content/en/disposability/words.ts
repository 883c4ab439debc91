import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Disposability',
  principle: 'Start within seconds, stop politely, survive being killed.',
  importanceReason:
    'The checklist this course weighs by rates disposability medium, because it depends on how often you release (ideally many times a day) and scale: your processes may be quick enough already, as long as you know the implications.',
  items: {
    'start-stop-any-time': {
      question: 'Can any process be started or stopped instantly without ceremony?',
      good: 'Any process may be stopped or started at any time and in any order. Nobody has to be told, and no step is done by hand.',
      check:
        'Put the service under load and run `kubectl rollout restart deploy/web`, or stop one process after another where there is no Kubernetes. Count the failed requests: the answer is Yes at zero.',
      fix: 'Remove one rule about order, such as a service that must be up first. Let the process wait for it with bounded retries, and report itself not ready meanwhile.',
    },
    'startup-time-minimised': {
      question: 'Is time from launch to ready small and measured?',
      good: 'A process is ready within seconds, and the time is recorded for every release, so that you see it grow.',
      check: 'Start one process and measure the time until `/ready` answers 200. Do it with the production image.',
      fix: 'Profile one start. Move the largest piece of compiling, installing or warming up into the build, or out of the start altogether.',
    },
    'graceful-shutdown-on-sigterm': {
      question: 'Does SIGTERM lead to an orderly exit within the grace period?',
      good: 'The process finishes or hands back its work and exits with 0 or 143. It never has to be killed, which would show as 137.',
      check:
        "Run `docker stop web; docker inspect -f '{{.State.ExitCode}}' web` while the container is busy; it must have been started without `--rm`. 137 means that the signal never arrived or that the process took too long.",
      fix: 'Write the start command in exec form, for example `CMD ["node", "server.js"]`, and add a handler for SIGTERM.',
    },
    'web-drains-short-requests': {
      question:
        'Does a stopping web process refuse new work and finish its current requests, and do those take less than about three seconds?',
      good: 'On SIGTERM the listener closes and running requests are answered. Nearly all requests (the 99th percentile) take less than three seconds.',
      check:
        'Start a slow request, send SIGTERM to the process while it runs, and see whether the answer arrives and whether a new connection is refused. Then look up the 99th percentile of response time.',
      fix: 'Take the endpoint with the longest requests and turn its work into a job on a queue.',
    },
    'long-poll-clients-reconnect': {
      question: 'Do clients with long-lived connections reconnect automatically?',
      good: 'Clients reconnect by themselves, wait longer after each failure, and add a random share to each wait so that they do not all return at once.',
      check: 'Connect a client, stop the server, start it again, and watch whether the client comes back without help.',
      fix: 'Add a retry to the client that doubles its wait up to a limit and multiplies it by a random factor.',
    },
    'worker-returns-unfinished-job': {
      question: 'Does a stopping worker hand its unfinished job back to the queue?',
      good: 'Jobs are acknowledged after completion, so a job whose worker stops or dies is delivered again.',
      check:
        'Kill a worker in the middle of a job and look at the queue: its depth should go back up by one, and another worker should pick the job up.',
      fix: 'Switch the queue client to late acknowledgement: `acks_late=True` in Celery, manual acknowledgement with RabbitMQ.',
    },
    'jobs-reentrant': {
      question: 'Can each job run twice harmlessly, because it is transactional or idempotent?',
      good: 'Each job either happens inside one transaction that also marks it as done, or carries an idempotency key. A second run changes nothing.',
      check: 'Replay a finished job in staging and compare the data, the e-mails and the charges before and after.',
      fix: 'Take the job that would hurt most if repeated. Derive a key from it and put a unique constraint on that key.',
    },
  },
  diagrams: {
    shutdown: {
      title: 'A polite stop and a quick start',
      description:
        'Six participants: the process manager, the router, a web process, a worker, a queue, and a new web process. The manager tells the router to stop routing to the web process, then sends SIGTERM to it; the web process drains and exits with code 0. The worker receives SIGTERM as well and returns its job to the queue. A process that is still there after the grace period is killed with SIGKILL. The manager starts the new web process, which tells the router that it is ready.',
      steps: [
        'The process manager decides to replace a web process: for a deploy, for scaling in, or because its machine is going away.',
        'First the router stops sending it new requests. This takes a moment to reach every router, so a few may still arrive.',
        'SIGTERM arrives. The web process closes its listener, finishes the requests it has accepted and exits with code 0.',
        'The worker gets SIGTERM, too. It takes no more jobs and returns the one in its hands to the queue, where another worker will find it.',
        'Whoever outstays the grace period gets SIGKILL, which cannot be handled. Requests and unacknowledged work are cut off on the spot.',
        'The new web process starts and reports ready within seconds. Only then does the router send it traffic.',
      ],
    },
  },
} satisfies FactorWords<'disposability'>;
