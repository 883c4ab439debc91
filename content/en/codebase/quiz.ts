import type { QuizWordsOf } from '@/content/quizzes';

export const quiz = {
  'deploys-at-different-commits': {
    question:
      'Staging of `ledger-api` runs commit 9 of its repository, production runs commit 6. What is your verdict?',
    options: {
      violation: {
        text: 'A violation: all deploys of one app have to run the same version.',
        feedback:
          'Deploys of one app may run different versions at the same time. If they had to match, staging could never try anything before production has it.',
      },
      'two-apps': {
        text: 'Two apps that happen to share a repository.',
        feedback:
          'A deploy is a running copy of an app, and one codebase has many of them. A copy at another commit does not become an app of its own.',
      },
      fine: {
        text: 'Fine: one codebase, two deploys at different commits.',
        feedback:
          'Both copies come from the same history and each can name its commit. The copy to worry about is one that is at no commit at all.',
      },
    },
  },
  'copied-tax-module': {
    question:
      'Billing keeps a copy of `tax.js` from Orders. A rounding fault has now been fixed in Orders. What is the best remedy?',
    options: {
      'versioned-library': {
        text: 'Publish a versioned package that both apps declare.',
        feedback:
          'Shared code gets a home of its own and reaches each app through its dependency manager. The fix is released once, and each app takes it in a change that runs its own tests.',
      },
      'nightly-sync': {
        text: 'Copy the file from Orders to Billing every night, automatically.',
        feedback:
          'That automates the duplication. Billing would change overnight without a version number, a review or a run of its own tests.',
      },
      'merge-apps': {
        text: 'Merge Orders and Billing into one app.',
        feedback:
          'Two apps that could be released on different days would have to be released together from then on. One shared file is a small reason for so large a step.',
      },
    },
  },
  'client-and-api': {
    question:
      'A product consists of a web client in one repository and an API in another. Each is deployed by itself. What is this?',
    options: {
      'split-wrongly': {
        text: 'One app that was split wrongly and belongs in one repository.',
        feedback:
          'What is built and deployed as a unit is an app. These are two units, so one codebase for each is what the factor asks for.',
      },
      'two-apps': {
        text: 'A distributed system of two apps.',
        feedback:
          'Each part has its own codebase and its own pipeline, and each answers to the twelve factors separately, even if neither is of use alone.',
      },
      exempt: {
        text: 'A special case: the factor speaks of single apps only.',
        feedback:
          'Nothing is exempt. A system of several apps complies when every part of it does, one codebase to each.',
      },
    },
  },
  'hot-edit-on-server': {
    question:
      'During an incident somebody corrects a line in a file on the production server, and the fault is gone. What is the greatest harm?',
    options: {
      'lost-and-unaudited': {
        text: 'The next deploy removes it, and nobody can audit it.',
        feedback:
          'The line bypassed the only home that code has. It has no author, no date and no test, the next deploy overwrites it, and nobody can say later which code ran until then.',
      },
      slower: {
        text: 'Requests become slower on a server that was edited by hand.',
        feedback:
          'An edit by hand does not change the speed of the process. What it changes is that the running code is at no commit, so it can be neither audited nor repeated.',
      },
      'fine-if-noted': {
        text: 'None, provided the change is noted in the incident report.',
        feedback:
          'A note describes a change and cannot be deployed. The next deploy is made from the repository, which never heard of it.',
      },
    },
  },
} satisfies QuizWordsOf<'codebase'>;
