import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Maintenance deserves the same care as the requests it repairs. Ask when somebody last ran a script against production, and from where. The principle is about the release: same code, same config, same dependencies, and a record.',
    picture:
      'One release on the left, everything starts from it. Compare the two kinds: the long-running ones and those that do one thing and end. At the last step the laptop is refused; ask who still has a tunnel. Say that a console is a process like any other, with a name on it.',
    simulation:
      'Deploy with the migration in the wrong place first and watch which requests fail. Then go back to the old release, which is the part that people forget. A change that only adds leaves both releases working; that is expand and contract in one picture.',
    discussion:
      'Ask for doors, not for people: a tunnel, a console, a dashboard with a query field. The last fix without a record is told more easily when the facilitator begins with one of their own. For the bad script, ask which minute you could go back to.',
    exercise:
      'One runbook that ends in commands to paste. Turn it into a command of the app: a name, arguments, a rehearsal that prints what it would do. A skeleton in fifteen minutes is enough if somebody owns the rest. Replace the wiki page by the command’s name.',
    hands:
      'From the same image, with the same variables, is the evidence for the first question; a laptop with the right branch is not. Scripts that live in somebody’s home directory are a No for the second, however good they are. For the console, ask to see a record.',
    summary:
      'One door is closed or one runbook becomes a command. Name the person and the day, and whether the old way is taken away too.',
  },
  summary: [
    'One-off work starts from the release that is running, with its code and config.',
    'Scripts and migrations are committed, reviewed and shipped with the app.',
    'A console has a name on it, ends by itself, and leaves a record.',
  ],
};
