import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Concurrency',
  principle: 'Give each kind of work its own process type and grow by adding copies.',
  importanceReason:
    'The checklist this course weighs by rates concurrency medium: plan for it from the start, because retrofitting a legacy app may repay less and less.',
  items: {
    'work-split-by-process-type': {
      question: 'Does each kind of work run in its own process type?',
      good: 'Web, worker and scheduler are separate types, each with a line in a Procfile or a Deployment of its own, and can be scaled separately.',
      check:
        'List the slowest web handlers from your metrics or access log. A handler that regularly works for more than a second belongs in a worker.',
      fix: 'Take the slowest task out of its handler: put a job on a queue, answer `202`, and let a worker do it.',
    },
    'spans-multiple-processes': {
      question: 'Can each type run as several processes across machines?',
      good: 'You can double the copies of any type, on any machine, and everything still happens exactly as often as it should. A scheduler that is a single copy by design is the exception.',
      check:
        'In staging run `kubectl scale deploy/web --replicas=4`, or start more copies in your own way, and run the tests again. Do the same for the workers.',
      fix: 'Remove what ties the app to one copy, usually a lock held in memory or a scheduler that every copy starts.',
    },
    'process-manager-in-charge': {
      question:
        'Is lifecycle (streams, crashes, restarts, shutdown) left to a process manager, with no self-daemonising or PID files?',
      good: 'Every process starts with a foreground command, and something other than the app restarts it after a crash.',
      check:
        'Run `grep -rnE "daemon|\\.pid|nohup" .` over code and scripts, then `kill -9` one process of each type in staging and see what brings it back.',
      fix: 'Delete the flag that sends the process to the background, and give it a systemd unit or a Deployment.',
    },
  },
  diagrams: {
    formation: {
      title: 'A formation of web and worker processes',
      description:
        'Three users send requests to a load balancer, which spreads them over identical web processes, web.1 to web.n. A web process puts slow work on a queue as a job. Two workers take jobs from the queue. A process manager supervises every web process and every worker.',
      steps: [
        'Users generate load. It rises and falls without asking you.',
        'The load balancer spreads it over identical web copies. Any of them will do.',
        'Slow work does not stay in the request. The web process puts a job on the queue and answers at once.',
        'Workers drain the queue at their own pace. A long job delays other jobs and no page.',
        'Many visitors: add web copies. A growing backlog: add workers. Each type has its own number.',
        'The process manager watches every copy and replaces the ones that crash.',
      ],
    },
  },
} satisfies FactorWords<'concurrency'>;
