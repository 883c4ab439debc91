import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Three promises: start in seconds, stop politely, survive a kill. Ask when the team last killed something on purpose. Most of the cost of a deploy that people are afraid of is in the second promise.',
    picture:
      'Read the arrows in the order in which they happen. The router stops sending first, and only then SIGTERM arrives; many set-ups do it the other way round. At step five say the number that shows it, exit code 137. At the end the new process reports ready before it gets traffic.',
    simulation:
      'Deploy as it stands and read the four verdicts. Then change one thing at a time and let the room predict which verdict turns. The shell as process 1 is the surprise, because the handler was there and never heard anything. Keep the job for last: handed back and safe to repeat belong together.',
    discussion:
      'If nobody has killed anything on purpose, that is the answer, and it becomes the exercise. The longest request is a measurement, so let somebody look it up now. For the job that must never repeat, ask what prevents it today, a key or luck.',
    exercise:
      'Needs a staging service and somebody who may stop containers. Steady load first, then one stop. Count failed requests, read the exit code, compare the queue before and after. If nothing fails, kill it harder. Write down the first thing to change.',
    hands:
      'Seven questions, so keep to one minute each and go by what the exercise has shown. Zero failed requests under load is the evidence for the first. Where there are no long-lived connections, the fifth does not apply; say so and give the reason.',
    summary:
      'The order that pays: is the signal heard, are requests finished, are jobs handed back, may they repeat. Take the first of these that is not true.',
  },
  summary: [
    'A process starts in seconds and can be stopped at any time, in any order.',
    'On SIGTERM it takes nothing new, finishes what it has, and hands back the rest.',
    'A job that comes back may be half done: it must be safe to run twice.',
  ],
};
