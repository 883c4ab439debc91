/** A file of every version there was, as that version wrote it: released once, never edited. */
import { existsSync, readFileSync } from 'node:fs';
import { isFields } from '@/domain/fields';
import type { Migration } from './migrate';
import { currentVersion, migrate } from './migrate';

/** The text of the file of a version; null where it was forgotten. */
export function released(version: number, ending: 'json' | 'md.txt'): string | null {
  const file = new URL(`./fixtures/version-${version}.${ending}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** What is not shown about these steps: versions without a file, and steps that no file went through. */
export function unshown(migrations: readonly Migration[], fileOf: (version: number) => string | null): string[] {
  const ran = new Set<number>();
  const watched = migrations.map(
    ({ to, up }): Migration => ({
      to,
      up(envelope) {
        ran.add(to);
        return up(envelope);
      },
    }),
  );
  const missing: string[] = [];
  for (let version = 1; version <= currentVersion(migrations); version++) {
    const text = fileOf(version);
    const envelope: unknown = text === null ? null : JSON.parse(text);
    if (!isFields(envelope)) missing.push(`version ${version} has no file`);
    else if (migrate(envelope, version, watched).kind === 'failed') missing.push(`version ${version} fails`);
  }
  return [...missing, ...migrations.filter(({ to }) => !ran.has(to)).map(({ to }) => `step ${to} never ran`)];
}
