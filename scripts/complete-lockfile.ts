/**
 * For authors, after `npm install`: `npm run lockfile`. npm writes an entry for an optional dependency only when the
 * registry it asked has that package, and `npm ci` refuses a lock that names one without an entry. Such an entry
 * needs no more than the version and where it fits, which its name says.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completed, entriesWithAddress, missingEntries } from './lockfile';

const file = join(process.argv[2] ?? '.', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
console.log(`${missingEntries(lock).length} entries added, ${entriesWithAddress(lock).length} addresses removed.`);
