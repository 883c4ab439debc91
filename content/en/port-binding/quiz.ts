import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'war-in-tomcat': {
    question:
      'An app is delivered as a WAR file and needs a Tomcat that operations installed beforehand. Where is the fault?',
    options: {
      'injected-server': {
        text: 'The server is injected, it does not come with the app.',
        feedback:
          'The app cannot be started alone, and its server is upgraded on another team’s calendar. Embed one, such as Jetty or Netty, as a declared dependency.',
      },
      'no-java': {
        text: 'Java is not suited to self-contained apps.',
        feedback:
          'A Java archive with a server inside has been the usual form for years. The language is not what decides this.',
      },
      'wrong-port': {
        text: 'Tomcat listens on a port that operations chose without asking.',
        feedback:
          'The number can be corrected in a minute. What stays is that the app does not open any port: another program does it for the app.',
      },
    },
  },
  'two-on-8080': {
    question:
      'Two apps have port 8080 written into their code and now have to run on one host. What is the best repair?',
    options: {
      'second-host': {
        text: 'Give each of them a host of its own.',
        feedback:
          'That buys a machine to avoid a variable, and the collision comes back with the first rolling deploy, when two copies of one app run side by side.',
      },
      'assigned-ports': {
        text: 'Let each open the port it is assigned, and route outside.',
        feedback:
          'The environment hands out numbers that do not collide, and the routing layer owns the public ones. The apps know nothing of either.',
      },
      merge: {
        text: 'Merge them into one app, so that one port is enough for both.',
        feedback:
          'From then on they could only be deployed together. A shared number is no reason to tie two release calendars to each other.',
      },
    },
  },
  'unauthenticated-fast-path': {
    question:
      'For speed, internal callers reach the ledger by a private address that skips authentication. What does a careful reviewer say?',
    options: {
      'keep-authentication': {
        text: 'Keep the private address, and authenticate there as well.',
        feedback:
          'Where a call comes from does not prove who makes it. Checking a signed token takes well under a millisecond, so little speed is lost.',
      },
      'trusted-network': {
        text: 'Fine: the internal network can be trusted.',
        feedback:
          'A compromised job runner or a forgotten test container is inside as well. On such a path each of them has the ledger’s full access.',
      },
      'block-internal': {
        text: 'Close the private address and send everybody through the public one.',
        feedback:
          'Apps are meant to serve one another, and a private route is a good one. The missing piece is the proof of who is calling.',
      },
    },
  },
  'minimum-for-consumer': {
    question: 'The storefront has to show open invoices from the ledger. What does it need at the least?',
    options: {
      source: {
        text: 'The ledger’s source code, as a module that it can import.',
        feedback:
          'Then a change of the ledger has to be built into the storefront, and the two can no longer be deployed apart.',
      },
      'database-password': {
        text: 'Read access to the ledger’s database.',
        feedback:
          'That goes round the app and its rules. Every change of a table in the ledger would break the storefront.',
      },
      'url-and-identity': {
        text: 'The ledger’s URL, and a way to prove who is calling.',
        feedback:
          'The ledger is one more attached resource: a locator and a credential in config. A published contract says what can be asked of it.',
      },
    },
  },
} satisfies QuizWordsOf<'port-binding'>;
