import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'address-in-twelve-files': {
    question:
      'Moving `ledger-api` to a managed PostgreSQL of the same version needs edits in twelve files. What is the problem?',
    options: {
      scattered: {
        text: 'The locator is scattered through the code.',
        feedback:
          'Where a database is differs between deploys, so it belongs in config, one variable to a resource. The move should be one value and a release.',
      },
      'lock-in': {
        text: 'The app is locked in to its vendor.',
        feedback:
          'Engine and version stay the same, so nothing depends on a vendor here. What the twelve files hold is an address.',
      },
      'normal-cost': {
        text: 'There is none: a migration costs what it costs.',
        feedback:
          'Moving the data is work. Pointing the code at its new place should be the change of one value, tried beforehand in staging.',
      },
    },
  },
  'metrics-saas': {
    question: 'The app sends its metrics to a hosted service that another company runs. Is that a backing service?',
    options: {
      'third-party': {
        text: 'No: a backing service is one that your own team operates.',
        feedback:
          'Who runs it makes no difference to the code. A database on the next shelf and an API on another continent are attached in the same way.',
      },
      yes: {
        text: 'Yes: the app uses it over the network to do its work.',
        feedback:
          'That is the whole definition. It gets a locator and a credential in config, like a database, and it can be down, like a database.',
      },
      'if-paid': {
        text: 'Only if there is a contract with the provider.',
        feedback:
          'A contract decides whom you ring when it fails. It plays no part in how the code reaches the service.',
      },
    },
  },
  'primary-fails': {
    question:
      'The server of the primary database is lost, and a restored copy is ready. What does this factor let you do?',
    options: {
      'attach-copy': {
        text: 'Attach the copy by changing the locator, and release.',
        feedback:
          'Resources are detached and attached by config. Somebody still has to decide it, because the copy lacks whatever was written after the backup.',
      },
      wait: {
        text: 'Wait until the original server is back, as its address is known.',
        feedback:
          'Waiting can be the right choice when the copy is old. It is a choice, though: the design does not force you to wait.',
      },
      patch: {
        text: 'Patch the code with the address of the copy.',
        feedback:
          'An address in the code costs a build in the middle of an outage, and again on the way back. Config is the place where it changes.',
      },
    },
  },
  'query-rejected': {
    question:
      'Locators are all in config. The app is attached to a database of another engine, which rejects one of its queries. What do you learn?',
    options: {
      'factor-failed': {
        text: 'The factor has failed: the swap should have worked.',
        feedback:
          'It promises loose coupling: the resource can be exchanged without touching the code that finds it. Identical behaviour was never promised.',
      },
      'orm-prevents': {
        text: 'An object-relational mapper would have hidden the difference.',
        feedback:
          'Dialects leak through every mapper: in types, in locks, in functions. It reduces the number of places and hides none of the differences.',
      },
      'behaviour-differs': {
        text: 'Locators can be exchanged, behaviour may still differ.',
        feedback:
          'So use the same type and version of engine in every deploy, as Factor X asks. Between two instances of one engine the swap holds.',
      },
    },
  },
} satisfies QuizWordsOf<'backing-services'>;
