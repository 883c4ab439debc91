import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Build, release, run',
  principle: 'Make the artefact once, join it to settings as a numbered release, and keep running boring.',
  importanceReason:
    'The checklist this course weighs by rates this factor medium, because your framework and platform largely decide how well the stages separate, and some enforce it better than others.',
  items: {
    'build-stage-config-free': {
      question: 'Does the build compile everything for one commit while containing no deploy config?',
      good: 'Every environment runs an image with the identical digest.',
      check:
        'Run `docker run --rm --entrypoint env IMAGE`, or read the build arguments. Neither should hold a server address, a key or an environment name. (`HOSTNAME` does not count: Docker sets it.)',
      fix: 'Delete the build-time environment arguments one at a time, and supply each value at release instead.',
    },
    'release-combines-build-and-config': {
      question: 'Is there a release step joining build and environment config into something identifiable?',
      good: 'Releases are numbered, never change, and can be listed with the artefact and the config that each consists of.',
      check:
        'Read `helm history RELEASE`, or the log of your deploy tool. Does changing a single variable add a line to it?',
      fix: 'Record the image digest and a config version for every deploy, in a place where lines are only ever added.',
    },
    'config-template-provided': {
      question: 'Do developers maintain a template that names every required setting?',
      good: 'An `.env.example` or a schema stands in the repository, and CI compares it with what the code reads.',
      check:
        'Compare the names in the template with the variables that the code reads. The two lists should be the same.',
      fix: 'Generate the template from the code once, commit it, and let CI compare it with the code.',
    },
    'config-values-populated-by-operator': {
      question: 'Do operators (or the platform) fill in the values, outside the developers’ repository?',
      good: 'The values of each deploy have a clear owner, and every change to them leaves an author and a date.',
      check: 'Ask who changed the last production variable, and where that is recorded.',
      fix: 'Name the owner of each deploy’s values, and write the name where the team will look for it.',
    },
    'run-stage-only-executes': {
      question: 'Does running merely start processes, with no compiling, downloading or editing?',
      good: 'A process starts from its release without a package registry and on a read-only file system.',
      check:
        'Run `docker run --rm --read-only --network none --env-file .env IMAGE`. It should complain only about backing services it cannot reach.',
      fix: 'Move the install or asset steps of your start command into the build.',
    },
  },
  diagrams: {
    stages: {
      title: 'From a commit to running processes',
      description:
        'Three stages stand in a row. In the build, a commit is pushed to a build server, which makes an artefact. In the release, the artefact from the build joins the config of one deploy and becomes release vN. In the run, processes start from that release. The previous release, vN-1, is still there, and a dashed arrow from it to the processes shows a rollback.',
      steps: [
        'Everything begins with one commit. Nothing outside it goes into the build.',
        'The build server does the heavy work: it fetches, compiles, bundles and tests.',
        'The artefact that comes out fits any deploy, because it holds no deploy’s config.',
        'The config of one deploy joins the artefact. Together they are a release with a number of its own.',
        'Processes start from the release. After a crash or a reboot they start again, and nobody has to be there.',
        'When the new release misbehaves, the previous one is still complete. Rolling back means running vN-1.',
      ],
    },
  },
} satisfies FactorWords<'build-release-run'>;
