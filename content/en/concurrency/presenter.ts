import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Two ideas in one sentence: separate the kinds of work, then add copies. Ask what your slowest request does while everybody else waits. A bigger machine is a pause; another copy is an answer.',
    picture:
      'Show the two types before you show the numbers. At step three the queue appears: it is what lets the two grow apart. At step five ask which of your signals would tell you to add a web copy, and which a worker. The process manager at the end is not your code.',
    simulation:
      'Raise the web processes until the database refuses connections. It happens faster than people expect, because every copy brings a whole pool. Give the jobs a type of their own, then count the squares aloud: processes times pool.',
    discussion:
      'Load profile means what a piece of work needs and how long it may take. The ten-times question nearly always ends at something shared, a database, a lock, a provider’s quota; stay with it until there is a number. The Saturday question is about a name, or about the fact that none is needed.',
    exercise:
      'Types, counts and pool sizes on one sheet, as they are today. Compute connections at peak with a rolling deploy included, when old and new run side by side. Compare with the limit of the database. Then mark the one type you would split next.',
    hands:
      'A thread pool inside the web process is no type of its own. A scheduler may be a single copy by design, and then it must not do the work itself. For process managers, ask what restarts a crashed worker and who would notice.',
    summary:
      'Two numbers leave the room: connections at peak and the limit. If the first is above half of the second, that is the action.',
  },
  summary: [
    'Each kind of work has its own process type, with its own number of copies.',
    'Copies share the database: processes times pool must fit under its limit.',
    'Starting, restarting and stopping belong to a process manager, not to the app.',
  ],
};
