import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'search-misses': {
    question:
      'A search finds “Ana” on the laptop, which uses SQLite, and misses her in production, which uses PostgreSQL. What is the best fix?',
    options: {
      'same-engine': {
        text: 'Run PostgreSQL on the laptop, in production’s version.',
        feedback:
          'The two engines disagree about case in `LIKE`, and about much else. The same type and version removes the whole class of faults, not this one alone.',
      },
      lowercase: {
        text: 'Turn both sides into lower case before comparing.',
        feedback:
          'That cures the symptom you happened to see. The next difference, in a type or a lock, waits for another customer.',
      },
      'test-in-production': {
        text: 'Test every search in production, where the real engine is.',
        feedback:
          'Production is the most expensive place to learn this. The real engine takes five lines of Compose to have at home.',
      },
    },
  },
  'orm-hides-engines': {
    question: 'A colleague says: “Our mapper hides the engine, so SQLite will do for development.” What do you answer?',
    options: {
      correct: {
        text: 'That is right: hiding the engine is what a mapper is there for.',
        feedback:
          'Dialects leak through every mapper. It hides the difference in your source code, and the difference waits in the data.',
      },
      'helps-porting': {
        text: 'It helps you to move; environments should still match.',
        feedback:
          'An adapter keeps vendor calls in one place, so an engine can be exchanged. It gives nobody leave to run two at once.',
      },
      forbidden: {
        text: 'Mappers should be avoided, since they hide too much.',
        feedback:
          'Adapters are recommended by this very factor. The mistake is to take them as a licence for different engines.',
      },
    },
  },
  'monthly-handover': {
    question: 'Operations deploys once a month. The authors of the code never look at production. Which gaps are open?',
    options: {
      'time-and-personnel': {
        text: 'The time gap and the personnel gap.',
        feedback:
          'A month lies between writing and running, and those who could repair a fault do not see it. Nothing is said about the stack.',
      },
      'tools-only': {
        text: 'The tools gap.',
        feedback:
          'The stack is not mentioned. It may be the same everywhere, and code would still wait a month for a stranger to deploy it.',
      },
      none: {
        text: 'None, as long as the image is the same.',
        feedback:
          'The same image closes most of one gap in three. How long a change waits, and who watches it, are the other two.',
      },
    },
  },
  'forty-services': {
    question: 'Your product has forty services. How much parity is sensible while you work on one of them?',
    options: {
      'all-on-laptop': {
        text: 'All forty on each laptop, started by one command, so that nothing is left out.',
        feedback:
          'That many become slow, then stale, then abandoned. Somewhere between ten services and thirty, people stop starting the full stack.',
      },
      'mock-everything': {
        text: 'Mocks for everything, databases included.',
        feedback:
          'A mock behaves as its author believed. It cannot disagree with you, which is what a real database is there to do.',
      },
      'where-it-pays': {
        text: 'Your own backing services in full, contract tests for the neighbours.',
        feedback:
          'Fidelity goes where it pays: real backing services for yours are cheap at any size, contract tests keep the stand-ins honest, and end-to-end work has a shared environment.',
      },
    },
  },
  'containers-everywhere': {
    question: 'Development and production run the same container image. Is parity reached?',
    options: {
      identical: {
        text: 'Yes: the environments are identical.',
        feedback:
          'The image is. The processor, the amount of data, TLS, permissions and managed services with limits of their own may all differ.',
      },
      mostly: {
        text: 'For tools mostly, and some differences remain.',
        feedback:
          'Containers close most of the tools gap. They do nothing for time and people, and what differs around the image should be on a list with reasons.',
      },
      irrelevant: {
        text: 'Containers have nothing to do with parity, which is about people.',
        feedback:
          'They close most of the tools gap: runtime, libraries and server come along in the same bytes. It is the claim of identity that goes too far.',
      },
    },
  },
} satisfies QuizWordsOf<'dev-prod-parity'>;
