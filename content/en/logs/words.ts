import type { FactorWords } from '@/content/words';

export const words = {
  title: 'Logs',
  principle: 'Emit events to standard output; let the platform collect, route and keep them.',
  importanceReason:
    'The checklist this course weighs by rates logs low: if they are your chief means of finding causes, better tools exist, so consolidate them for convenience and skip the purism. Others rank them far higher.',
  items: {
    'one-event-per-line': {
      question: 'Is each event one parseable line?',
      good: 'Every line is a JSON object of its own. A stack trace is one field of it, with the line breaks escaped.',
      check:
        'Run `kubectl logs deploy/web | jq -c . > /dev/null` over a few minutes of real output, a failure included. `jq` stops at the first line that is not JSON.',
      fix: 'Switch the logger to its JSON formatter.',
    },
    'app-does-not-store-logs': {
      question: 'Is the app free of log files, rotation and retention?',
      good: 'No code or configuration of the app names a log file, and the app runs with a read-only disk.',
      check:
        'Run `grep -rnE "FileHandler|RollingFile|[a-z0-9][.]log([^(a-z]|$)" src`, then start the image with `docker run --read-only --tmpfs /tmp`. It should not complain about a log.',
      fix: 'Remove the file appender from the logging configuration and leave the one that writes to the console.',
    },
    'logs-unbuffered-to-stdout': {
      question: 'Does every process write its events to stdout immediately?',
      good: 'The last line a process logged is there even after `kill -9`. Workers and one-off tasks write to stdout like the web processes.',
      check:
        'In staging, log a line, kill the process with `kill -9` right after it, and look for the line in the captured output.',
      fix: 'Set `PYTHONUNBUFFERED=1` for Python or `$stdout.sync = true` for Ruby; elsewhere, turn off buffered or asynchronous appenders.',
    },
    'environment-routes-logs': {
      question: 'Does the environment capture the streams and deliver them to the final system?',
      good: 'An agent of the platform collects and forwards the streams. A new destination is added without deploying the app.',
      check:
        'Cause an event with a unique word in it and search for that word in the central system. Note how long it takes to appear.',
      fix: 'Install a node agent, such as Fluent Bit or the OpenTelemetry Collector, and point it at one destination.',
    },
    'errors-reported-to-service': {
      question: 'Are errors, at a minimum, captured by a reporting service?',
      good: 'Equal errors are grouped, new ones alert a person, and each names the release in which it occurred.',
      check: 'Throw an error in staging on purpose, and see who is told, how soon, and with which release.',
      fix: 'Add the SDK or the collector of one reporting service, with its address in a variable.',
    },
  },
  diagrams: {
    streams: {
      title: 'From stdout to three destinations',
      description:
        'Three processes, web.1, web.2 and worker.n, each write to a standard output of their own. The three streams run into one router, which belongs to the platform. From the router three arrows lead on: to search, to an archive and to alerting.',
      steps: [
        'Each process writes its events, one to a line, and knows nothing about what happens to them.',
        'The platform captures standard output, so the lines survive the process and the container that wrote them.',
        'The router parses each line, adds where it came from, and fans out. Adding a destination changes the router alone.',
        'Search answers questions about the last days or weeks, such as what happened to one request.',
        'The archive keeps everything cheaply, for as long as somebody may have to ask.',
        'Alerting counts, and pages someone when errors per minute cross a line.',
      ],
    },
  },
} satisfies FactorWords<'logs'>;
