import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Ask who set up a laptop most recently and what they had to install by hand. Whatever they name is an undeclared dependency. The principle has two halves, declare and isolate, and most teams do the first and forget the second.',
    picture:
      'Manifest and lock are different things: the manifest says what you want, the lock says what you got. At step four point at the runtime, which people leave out because it was always there. At step five ask which tools your start script calls that no file of yours names.',
    simulation:
      'Start on the laptop, where everything works and proves nothing. Then let it go to the clean machine and to production in six months. Have the room guess which of the three breaks before each press. The hidden tool is the surprise; ask who has one.',
    discussion:
      'The first question finds the list, the second finds the owner. If nobody updates the locks, say so plainly: a lock without a calendar only delays the update. For last year’s release, ask what exactly would be missing, registry, base image or credential.',
    exercise:
      'Pairs, one service each, a fresh clone and the bare official image. Building is not the goal, the list is. Two columns help: what was missing, and where it should have been declared. Declare the first item before people leave the room.',
    hands:
      'An exact lock that is not committed is a No. The three test questions about a clean machine can be settled by what the exercise has shown, so look at the list rather than at memories. Ask whoever says Yes to name the command.',
    summary:
      'Choose the item that would hurt most on a Friday evening: a floating base image, a tool called through a shell, a range without a lock. One owner, one date.',
  },
  summary: [
    'Declare everything, the runtime and the tools you shell out to included.',
    'The lock makes a build repeatable; a calendar keeps it from growing old.',
    'A bare machine is the test: what it lacks is what you never declared.',
  ],
};
