import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'The app brings its own server and opens the port it was handed. Ask what your service needs on a machine before it can answer a single request. If the answer contains the name of somebody else’s server, that half of it is not yours.',
    picture:
      'Keep the two jobs apart: the app answers on a port, the routing layer knows hostnames and certificates. At step four say that for the app there is no outside. At the last step turn it round: for another app this one is a backing service, with an address in config.',
    simulation:
      'Start both apps and let them fight over one port. Then follow a call from the router. The address `127.0.0.1` is the trap here, because it works on every laptop and on no other machine; ask who has met it.',
    discussion:
      'Collect hard-coded ports fast, then stay with certificates: who renews them, and who is told when that fails? The third question is about security. A health address without authentication is fine, an admin page is not.',
    exercise:
      'Two copies of one service, one machine, one build, two ports. Let people try before you explain. What the copies fight over is the list you want: a port, a lock file, a metrics port, a debugger. One of them becomes a variable.',
    hands:
      'Most frameworks answer the first question for you, so spend the time on how the port is chosen. If a new port needs a commit, it is a No. For self-contained, ask what must be installed on an empty host.',
    summary:
      'Usually one small change is left over: a port or an address that becomes a variable. Do it today if you can; it is a half-day’s work.',
  },
  summary: [
    'The app opens its own port, and a number from outside says which.',
    'Names, certificates and port 443 belong to the routing layer.',
    'An app that answers at an address can be a backing service of another.',
  ],
};
