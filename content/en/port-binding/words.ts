import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Port binding',
  principle: 'The app opens its own port and speaks for itself; routing happens outside.',
  importanceReason:
    'The checklist this course weighs by rates port binding medium, because most modern frameworks hand it to you.',
  items: {
    'reachable-by-url-and-port': {
      question: 'Does the app itself listen on a configurable port, reachable by URL?',
      good: 'Starting it with `PORT=5001` in front of the usual command is all it takes to reach it on port 5001, with no server installed beforehand.',
      check:
        'Start it on an unusual port, look at `ss -ltnp` for the address it listens on, and run `curl localhost:$PORT/health`. In a container, repeat the call from a second container.',
      fix: 'Read `PORT` when the process starts, and bind to `0.0.0.0` when it runs in a container.',
    },
    'app-usable-as-backing-service': {
      question: 'Could another app use this one by putting its URL in config?',
      good: 'The endpoint and its contract are documented, callers prove who they are, and no code or database is shared with them.',
      check:
        'From a second container, with nothing but the URL and a credential, run `curl $API_URL` and get a useful answer by following the documentation alone.',
      fix: 'Publish the contract, for example as an OpenAPI document, at an address the other teams know.',
    },
  },
  diagrams: {
    routing: {
      title: 'Two apps behind one router',
      description:
        'A user calls the routing layer on the public ports 80 and 443. The routing layer forwards to the port named in PORT, which an app process has bound inside its execution environment. A second app reaches the same routing layer through an address in its variable API_URL.',
      steps: [
        'The app process reads PORT when it starts and binds that port. It brings its own server along.',
        'A user calls the public address. Ports 80 and 443 belong to the routing layer.',
        'The router terminates TLS, chooses a process and forwards the request to its port.',
        'The app answers. It knows nothing of port 443, of certificates or of the hostname on the door.',
        'A second app consumes the first by URL, from its own config. For it, the first app is one more attached resource.',
      ],
    },
  },
} satisfies FactorWords<'port-binding'>;
