/** The event stream: one JSON object per line, and nothing in it that says who asked or what they typed. */

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Fields = Record<string, string | number | boolean | readonly string[] | undefined>;
type Write = (event: string, fields?: Fields) => void;
export type Log = { debug: Write; info: Write; warn: Write; error: Write };

export type LogOptions = { level: LogLevel; write?: (line: string) => void; now?: () => Date };

/** A log that drops events below `level`. `write` receives one complete line, newline included. */
export function createLog({ level, write = toStdout, now = () => new Date() }: LogOptions): Log {
  const lowest = LOG_LEVELS.indexOf(level);
  const at =
    (name: LogLevel): Write =>
    (event, fields = {}) => {
      if (LOG_LEVELS.indexOf(name) < lowest) return;
      write(`${JSON.stringify({ time: now().toISOString(), level: name, event, ...fields })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const LONGEST_PATH = 200;

/**
 * The part of a request's URL that may be logged. A shared report lives in the fragment, and some mail programs
 * encode the `#`, so an encoded one ends the path as a plain one does.
 */
export function loggedPath(url: string): string {
  return url
    .split(/[?#]|%3f|%23/i, 1)
    .join('')
    .slice(0, LONGEST_PATH);
}

function toStdout(line: string): void {
  process.stdout.write(line);
}
