import type { SimulationWords } from '@/content/words';
import type { CodebaseCodes } from '@/domain/simulations/codebase';

export const simulation = {
  title: 'Deploy map',
  task: 'Repair two faults so that no deploy brings them back, and be able to say at any time which code production runs.',
  hint: 'Step lets a day pass. Look at what it carries along and what it leaves behind: a deploy can only move to a commit.',
  solved:
    'A deploy is a pointer into a history. A commit is carried along with the pointer and cannot be overwritten, so the repair stays and has an author and a date. The tax rules have one home that both apps depend on, so one repair reached both. Whatever is not in the codebase is lost with the next deploy.',
  choices: {
    repair: 'Refunds are a cent short. Where do you repair them?',
    sharing: 'How do both apps come by `tax.js`?',
  },
  options: {
    server: 'On the production server, by hand',
    commit: 'In a commit',
    copy: 'A copy in each app',
    library: 'A library with a version, `@ledger/tax`',
  },
  actions: {
    'mend-refunds': 'Repair the refunds',
    'mend-tax': 'Repair the tax',
  },
  checks: {
    traceable: {
      label: 'Production is at a commit',
      untried: 'Repair the refunds and see whether the code that pays them out can be found.',
      holds: 'The code that pays out refunds is a commit, with an author and a date.',
      breaks:
        'Code ran in production that is in no commit, {n} so far. Asked which program paid, you have nothing to show.',
    },
    survives: {
      label: 'A repair survives the next deploy',
      untried: 'Repair the refunds, then let days pass until a deploy has gone over the repair.',
      holds: 'A later version went to production, and the repair was part of it.',
      breaks: 'Repairs erased by a deploy: {n}. The version that was deployed had never heard of them.',
    },
    everywhere: {
      label: 'A shared fault ends in both apps',
      untried: 'Repair the tax and let it reach both productions.',
      holds: 'Both productions run a commit that has the repaired library.',
      breaks: 'Repairs that reached one app only: {n}. The copy in `billing` has the fault still.',
    },
  },
  lines: {
    begin: 'Refunds in `ledger-api` are a cent short. Tax is wrong in both apps.',
    edited: 'Ana changes one line in `refunds.js` on the server. Ten refunds come out right.',
    untraceable: 'Production is at no commit: nobody can show which code pays out refunds now.',
    committed: 'The repair is commit {commit} of `ledger-api`. It runs on the laptop. Production has to wait for it.',
    'tax-here': 'Commit {commit} of `ledger-api` repairs its copy of `tax.js`.',
    'tax-left': '`billing` has a copy of its own, with the same fault. No change is planned there.',
    'tax-released':
      '`@ledger/tax` 1.0.1 is published. Both apps raise its version: commit {commit} of `ledger-api`, commit {billing} of `billing`.',
    promoted:
      'A day passes. Production of `ledger-api` gets commit {ledger}, production of `billing` commit {billing}.',
    erased: 'The deploy copies its commit over the server. Ana’s line is gone, and refunds are a cent short again.',
    'refunds-arrived': 'The repair of the refunds is in production, as a commit.',
    'tax-arrived': 'Both productions work out tax correctly.',
    kept: 'Another version goes to production. It was made from the same history, so the repair is in it.',
  },
  parts: {
    laptop: 'laptop',
    staging: 'staging',
    production: 'production',
    'by-hand': 'edited by hand, in no commit',
    'edit-gone': 'the edit is gone',
    'shared-copy': 'each app has a copy of tax.js',
    'shared-library': 'both depend on @ledger/tax {version}',
    'mends-refunds': 'repairs refunds',
    'faulty-refunds': 'refunds a cent short',
    'mends-tax': 'repairs tax',
    'faulty-tax': 'tax wrong',
    at: '{app}, {deploy}: commit {commit}, {faults}.',
    'at-none': '{app}, {deploy}: edited by hand, in no commit, {faults}.',
    sound: 'no fault',
    'is-by-hand': 'The server has been edited already.',
    'is-on-main': 'It is committed: Step carries it to production.',
    'is-in-production': 'The repair is in production.',
    'are-made': 'Both repairs are made.',
  },
} satisfies SimulationWords<CodebaseCodes>;
