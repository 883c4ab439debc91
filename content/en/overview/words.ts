import type { DiagramWords } from '@/content/words';

export const words = {
  title: 'Overview',
  principle: 'Twelve promises an app keeps, so that it can be run anywhere, by anyone, as often as needed.',
  diagrams: {
    hub: {
      title: 'Twelve factors in four groups',
      description:
        'Your app stands in the middle, joined to four groups. On one side are Foundations (I Codebase, II Dependencies, III Config) and Delivery (IV Backing services, V Build, release, run, X Dev/prod parity). On the other are Runtime (VI Processes, VII Port binding, VIII Concurrency, IX Disposability) and Operations (XI Logs, XII Admin processes).',
      steps: [
        'Your app makes a contract with whatever platform runs it: this is what I need, and this is how I behave. The twelve factors are its clauses.',
        'Foundations make the app reproducible. From a commit, a list of dependencies and a set of values, anyone can start it again.',
        'Delivery moves it. One build travels from laptop to production and is attached to the services that belong to each stop.',
        'Runtime scales it. Processes that hold nothing, listen on a port and stop cleanly can be run in any number.',
        'Operations watches it and maintains it. Output can be read while the app runs, and repairs run from the same release.',
      ],
    },
  },
} satisfies { title: string; principle: string; diagrams: Record<string, DiagramWords> };
