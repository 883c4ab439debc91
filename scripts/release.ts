import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a build is called: RELEASE when it is set, else the commit, else `dev`. Nothing of the moment or the machine
 * goes in, so two builds of one commit stay byte-identical.
 */
export function releaseName(env: Readonly<Record<string, string | undefined>>, commit = commitHere): string {
  const name = env.RELEASE ?? commit() ?? 'dev';
  if (/^[\w.+-]{1,64}$/.test(name)) return name;
  throw new Error(`RELEASE is "${name}": use 1 to 64 letters, digits and . _ + -, for example RELEASE=v42.`);
}

/** Writes `release.json`, from which the web process knows what `/healthz` reports and below which path the site lives. */
export function writeRelease(folder: string, built: { release: string; basePath: string }): void {
  writeFileSync(join(folder, 'release.json'), `${JSON.stringify(built)}\n`);
}

function commitHere(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).slice(0, 12);
  } catch {
    return undefined; // not a clone, or no commit yet
  }
}
