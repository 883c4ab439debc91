import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Admin processes',
  principle: 'Do maintenance as short-lived processes launched from the very release that is running.',
  importanceReason:
    'Production console access is critical for administration and debugging, and every major language offers it: no excuse for sloppiness.',
  items: {
    'admin-runs-against-release': {
      question: 'Do one-off tasks run against a release with the same code and config as long-running processes?',
      good: 'Job uses the web digest.',
      check: 'Compare image digests.',
      fix: 'Kubernetes Job or `heroku run`.',
    },
    'admin-code-ships-with-app': {
      question: 'Are scripts and migrations committed and packaged with the app?',
      good: '`bin/` in the image.',
      check: 'Find scripts on laptops or wikis.',
      fix: 'Commit one.',
    },
    'production-console-available': {
      question: 'Is there a controlled, audited console into production?',
      good: 'Authenticated, time-boxed, recorded.',
      check: 'Open one within five minutes; locate the log.',
      fix: 'One-off console command, default read-only.',
    },
  },
  diagrams: {},
} satisfies FactorWords<'admin-processes'>;
