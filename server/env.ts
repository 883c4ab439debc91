/** Everything the web process takes from its environment, read once, with every mistake named together. */

import { LOG_LEVELS, type LogLevel } from './log.ts';

export type Env = { port: number; host: string; release: string; logLevel: LogLevel };
export type EnvResult = { ok: true; env: Env } | { ok: false; problems: string[] };

/** What the site was built as: it stands in every page, so it cannot be set any more. */
type Built = { release: string; basePath: string };
type Source = Readonly<Record<string, string | undefined>>;

const HIGHEST_PORT = 65_535;

/**
 * Kubernetes names the address of each Service in variables of every pod: of one called twelvefold, or twelvefold-staging,
 * they begin as ours would.
 */
const isServiceLink = (name: string, value = ''): boolean =>
  /^TWELVEFOLD_(\w+_)?(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_PROTO|_PORT|_ADDR)?)$/.test(name) ||
  (/^TWELVEFOLD_(\w+_)?PORT$/.test(name) && /^(tcp|udp|sctp):\/\//.test(value));

/**
 * Reads PORT, HOST, RELEASE and LOG_LEVEL, and holds BASE_PATH against the build. HOSTNAME is ignored on purpose: containers set it to the container's own
 * name, and a server bound to that name answers nobody on 127.0.0.1. Nothing here is named TWELVEFOLD_*, so a
 * variable that is was meant for something this version does not know.
 */
export function readEnv(source: Source, built: Built): EnvResult {
  const { PORT = '3000', HOST = '0.0.0.0', RELEASE = built.release, LOG_LEVEL = 'info', BASE_PATH } = source;
  const logLevel = LOG_LEVELS.find((level) => level === LOG_LEVEL);
  const problems: string[] = [];

  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > HIGHEST_PORT) {
    problems.push(`PORT is "${PORT}": use a whole number from 0 to ${HIGHEST_PORT}, for example PORT=3000.`);
  }
  if (!/^[\w.:%-]+$/.test(HOST)) {
    problems.push(`HOST is "${HOST}": use an address to listen on, for example HOST=127.0.0.1.`);
  }
  if (!/^[\w.+-]{1,64}$/.test(RELEASE)) {
    problems.push(`RELEASE is "${RELEASE}": use 1 to 64 letters, digits and . _ + -, for example RELEASE=v42.`);
  }
  if (!logLevel) problems.push(`LOG_LEVEL is "${LOG_LEVEL}": use one of ${LOG_LEVELS.join(', ')}.`);
  if (BASE_PATH !== undefined && BASE_PATH !== built.basePath) {
    problems.push(
      `BASE_PATH is "${BASE_PATH}", and this site was built for "${built.basePath}": build it again with BASE_PATH=${BASE_PATH}.`,
    );
  }
  for (const name of Object.keys(source).sort()) {
    if (name.startsWith('TWELVEFOLD_') && !isServiceLink(name, source[name]))
      problems.push(`${name} is not a setting of this version: remove it.`);
  }

  if (problems.length > 0 || !logLevel) return { ok: false, problems };
  return { ok: true, env: { port: Number(PORT), host: HOST, release: RELEASE, logLevel } };
}
