import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Three distances: time, people, tools. Ask which of the three cost you most in the last incident. Containers close most of the tools gap and nothing of the other two, which is why this factor comes last in the order of learning.',
    picture:
      'Two pictures. In the first, read each crossed-out line and ask what a test would prove. In the second, stop at the last step: some differences remain, amount of data, permissions, limits, and the point is that you know them. Ask for one of yours.',
    simulation:
      'Close the gap of your own service first; the meter shows how cheap that is. Then move the slider to twenty services and ask each half of the room to defend one way. No way wins at every size, and that is the lesson. Watch the memory line.',
    discussion:
      'The worst production-only bug is a good story, so limit it to three minutes and ask which gap it came through. For the largest gap, ask what keeps it open: money, habit or a person. The last question prepares the debate.',
    exercise:
      'Three columns, one row for each engine and tool. Versions come from running processes, read out aloud; what somebody only remembers gets a question mark. Circle what differs and fix one row. If you debate parity at twenty services, split the room by side of the table, not by opinion.',
    hands:
      '“Nearly the same” is a Partly with a sentence. SQLite in tests is a No for the last question, however fast it is. For time from merge to production, use the last five changes, not the best one.',
    summary:
      'One row of the table is fixed, and one gap has an owner. If the time gap was the largest, the action is about size of changes and not about tools.',
  },
  summary: [
    'Three gaps: time from merge to production, people on either side, and tools.',
    'The same engines in the same versions everywhere; contracts stand in for neighbours.',
    'What still differs is written down, so that nobody has to be surprised by it.',
  ],
};
