import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'A log is a stream of events; the app says what happens, and somebody else keeps it. Ask how many files your service opens for writing. The fewer decisions about logs a process makes, the more of them survive it.',
    picture:
      'Start at the left and insist that the processes know nothing of what is on the right. At step two say that the lines outlive the container. At step three count how many destinations could be added without a deploy. The archive is cheap and boring, and somebody will need it.',
    simulation:
      'Follow the failed charge and let the process die. Each place a line can rest in ends with something: a buffer with the process, a file with the container. The id of the request is what brings the story together at the end; ask whether yours has one in every line.',
    discussion:
      'The first question is best asked of the last incident report, open on the screen. For what must not be logged, think of tokens, card numbers and whole request bodies, and look rather than remember. “Low” is one source’s opinion; a team may move it and the report says so.',
    exercise:
      'One real request from yesterday, every service it touched, a stopwatch on the wall. Note each place where the trail was lost and what brought you back. Stop at fifteen minutes even if nobody has arrived. The first point of loss is where the trace id goes next.',
    hands:
      'A stack trace over forty lines is forty events, so the first question needs care. Rotation configured inside the app is a No for the second. For errors, ask who was told about the last new one, and how.',
    summary:
      'The point where the trace was lost gets the id. If something was logged that must not be, that comes first, and the old lines too.',
  },
  summary: [
    'One event, one line, straight to standard output, never to a file of the app’s own.',
    'Collecting, routing and keeping is the platform’s work, changed without a release.',
    'An id in every line turns a pile of lines into the story of one request.',
  ],
};
