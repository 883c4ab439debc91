import type { PresenterWords } from '@/content/words';

export const presenter: PresenterWords = {
  notes: {
    principle:
      'Begin with a question: which commit does production run right now? Let somebody try to find out while you talk. The principle is short because everything else leans on it: what cannot be traced cannot be rebuilt, compared or rolled back.',
    picture:
      'Point out that the tags are names, not copies, and that deploys may run different versions at the same time. Many people believe staging and production must match: they must come from one history, nothing more. Stop at the last step and ask how many deploys your service has, laptops included.',
    simulation:
      'Open it as it is and make the repair on the server first, because that is what people do at night. Let days pass until the deploy erases it. Ask the room for the next choice each time before you press, and end with the question which of the two habits is yours.',
    discussion:
      'Give each question four minutes. The first usually brings up a scheduled job, a function somebody pasted into a console, or a server that only one person knows. Write these down at once: they are codebases nobody counts. For the monorepo question, keep to path, pipeline, version and owner; the number of repositories is not the point.',
    exercise:
      'Each person takes a different process, and whoever deployed it may not help. Where a trace breaks off is worth more than a trace that works, so collect the places on one list. Stop on time and choose one fix together, usually stamping the commit into the image.',
    hands:
      'Ask for evidence before hands: who could show it in a minute? Client and API count as two apps, so a Yes for one repository with both inside needs a path and a pipeline for each. Codebase is the one factor whose No caps the grade at C, so do not let the room be kind here.',
    summary:
      'If one thing is done this week, let it be the commit that a running process reports. It costs half a day and makes every later conversation shorter. Write the action down with an owner before you go on.',
  },
  summary: [
    'One app, one versioned home; deploys are copies of it at different commits.',
    'What two apps share is a package with a version, not a copied folder.',
    'Ask any process which commit it runs. If it cannot say, that is the first fix.',
  ],
};
