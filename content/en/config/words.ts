import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Config',
  principle: 'Whatever changes from one deploy to the next is supplied from outside the code.',
  importanceReason:
    'The checklist this course weighs by rates config high, because publishing the source at short notice should expose nothing.',
  items: {
    'config-separated-from-code': {
      question: 'Is every value that varies between deploys kept outside the code?',
      good: 'No line of code names a deploy or branches on one. Hostnames, addresses, keys and bucket names all arrive from outside.',
      check:
        'Run `grep -rnE "NODE_ENV|RAILS_ENV|localhost" src`, with the names your framework uses. Each hit that chooses a value or a behaviour for one deploy counts against a Yes.',
      fix: 'Take one value in the code that belongs to a deploy, move it to a variable, and read that variable at start-up.',
    },
    'no-config-or-secrets-in-repo': {
      question:
        'Is the repository, history included, free of config files, values and secrets (templates and safe defaults excepted)?',
      good: '`.env` is ignored, a template such as `.env.example` is committed in its place, and a secret scanner runs in CI.',
      check:
        "Run `git ls-files | grep -E '(^|/)\\.env'`, which should list templates at most, then `gitleaks git --redact .`, which reads every commit of every branch.",
      fix: 'Replace (rotate) the secret exposed in the repository with a new one first. Then remove the old value from the files, and from the history if you intend to publish.',
    },
    'config-set-by-variables': {
      question: 'Can every setting be changed per deploy through variables alone?',
      good: 'One module reads the environment and checks it at start-up. When something is missing, the process names it and stops.',
      check:
        'Start the service with nothing altered except variables: another port, another database, another hostname. If you have to edit a file, the answer is not Yes.',
      fix: 'Gather the reading of variables into one module, and make it fail at start-up with the names of all that are missing.',
    },
    'open-source-ready': {
      question: 'Could you publish the repository today without revealing a credential?',
      good: 'The team answers “yes” without hesitation, and a scan of the full history agrees.',
      check:
        'Clone the repository into an empty folder, as an outsider would, and search the files and the history for keys, passwords and addresses that contain them.',
      fix: 'List what stands in the way of publishing, and rotate the credential that would do the most harm.',
    },
    'config-managed-per-deploy': {
      question: 'Is each variable set independently per deploy instead of through a named bundle?',
      good: 'A fourth deploy needs a few values entered in the platform, and no change to the code or the repository.',
      check:
        'Look for files or blocks named after environments, such as `config/staging.*` or a `production:` section in a settings file.',
      fix: 'Take one bundle named after an environment apart: turn each value in it that varies into a variable of its own, and move the rest into the code or the default file.',
    },
  },
  diagrams: {
    promote: {
      title: 'One artefact, three deploys',
      description:
        'The repository holds code that names its settings without holding their values. Code and safe defaults are built once into one artefact. The artefact goes unchanged to development, staging and production, and each of the three receives its own variables and its own secrets at release. The secret store and the repository are not connected.',
      steps: [
        'The code names the settings it needs, such as DATABASE_URL. It holds none of their values.',
        'It is built once. The same artefact goes to development, to staging and to production.',
        'Defaults that are harmless to publish, such as a pool size of ten, travel inside the artefact.',
        'Each deploy adds variables of its own. They override the defaults, and no deploy sees the values of another.',
        'Sensitive values come from a secret store and are injected at release, so they are in no file of the build.',
        'Publish the repository and an outsider learns which settings exist. Their values were never in it.',
      ],
    },
  },
} satisfies FactorWords<'config'>;
