import type { LessonWords } from '@/content/words';

export const words = {
  title: 'Beyond twelve',
  principle: 'Twelve promises make an app fit to run; a few more make it fit to depend on.',
  diagrams: {
    'twelve-plus-six': {
      title: 'Six topics and the factors they extend',
      description:
        'On the left stand seven of the twelve factors: II Dependencies, V Build, release, run, III Config, IV Backing services, IX Disposability, VII Port binding and XI Logs. On the right stand six further topics. Supply chain is joined to II and V, workload identity to III and IV, resilience to IV and IX, API first to IV and VII, authentication to VII alone, and telemetry to XI.',
      steps: [
        'API first extends two factors: apps that consume one another by URL, and the port on which each answers. It adds what the answer will look like.',
        'Telemetry extends logs. It adds metrics, traces and health to the one signal the twelve know.',
        'Authentication has only the port to hold on to. The original does not ask who is calling.',
        'Workload identity takes the stored password out of config and puts proof of identity into each connection to a backing service.',
        'Supply chain extends declared dependencies and the build: what went in, who built it, and a signature on both.',
        'Resilience begins where a backing service is slow, and leans on work that is safe to repeat.',
      ],
    },
  },
} satisfies LessonWords;
