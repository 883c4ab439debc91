/** `npx tsx scripts/release-notes.ts v1.2.3`: the part of CHANGELOG.md about one version, for the release page. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What stands below the heading of a version, up to the next. Throws when the version has no heading. */
export function notesOf(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split(/[\s:]/, 1)[0] === version.replace(/^v/, ''));
  if (!part) throw new Error(`CHANGELOG.md says nothing of ${version}. Add a part "## ${version.replace(/^v/, '')}".`);
  return part.slice(part.indexOf('\n')).trim();
}

const [, script, version] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) {
  console.log(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version ?? ''));
}
