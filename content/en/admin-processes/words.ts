import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Admin processes',
  principle: 'Do maintenance as short-lived processes launched from the very release that is running.',
  importanceReason:
    'The checklist this course weighs by rates admin processes high: a console into production is critical for administration and debugging, every major language offers one, and so there is no excuse for sloppiness.',
  items: {
    'admin-runs-against-release': {
      question: 'Do one-off tasks run against a release, with the same code and config as the long-running processes?',
      good: 'Migrations, scripts and consoles start from the image digest that web runs, with the same variables.',
      check:
        "During a one-off task, compare the digests: `kubectl get pods -o custom-columns='NAME:.metadata.name,IMAGE:.status.containerStatuses[0].imageID'`. Then ask where the last three fixes were run from.",
      fix: 'Run the next one-off task as a Kubernetes Job, with `heroku run`, or with `docker run` and the production image.',
    },
    'admin-code-ships-with-app': {
      question: 'Are scripts and migrations committed and packaged with the app?',
      good: 'Admin commands are in the repository, for example in `bin/`, go through review, and are inside the production image.',
      check:
        'Look for commands and SQL in the wiki, in chat and on laptops. List the files of `bin/` in the running image.',
      fix: 'Commit one script that lives elsewhere, and replace its wiki page by the name of the command.',
    },
    'production-console-available': {
      question: 'Is there a controlled, audited console into production?',
      good: 'A person signs in under their own name, gets a session that ends by itself and cannot write by default, and what is typed is recorded.',
      check: 'Ask somebody on duty to open a console within five minutes. Then find the record of that session.',
      fix: 'Provide one command that starts a console as a process of its own from the current release, with a database role that can only read.',
    },
  },
  diagrams: {
    'one-off': {
      title: 'One release, two kinds of process',
      description:
        'Release v41 starts four processes. Two are long-running: web and worker. Two are one-off: a migration and a console. Both groups reach the database. A laptop stands apart, and its line to the database is crossed out.',
      steps: [
        'A release fixes code and config together. Whatever starts from it knows the same models and the same settings.',
        'Web and worker run from it for as long as it is current.',
        'The migration starts from the same release, does its work once, and exits before the new web processes receive traffic.',
        'The console starts from it, too, as a process of its own. Who opened it and what was typed is recorded.',
        'The laptop is refused. It has another version of the code, other settings, and leaves no record.',
      ],
    },
  },
} satisfies FactorWords<'admin-processes'>;
