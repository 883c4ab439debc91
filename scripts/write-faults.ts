/** Writes the last column of docs/faults.md, which names the tests that show each fault. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readTests, withFiles } from './faults';

const CATALOGUE = 'docs/faults.md';
writeFileSync(CATALOGUE, withFiles(readFileSync(CATALOGUE, 'utf8'), readTests()));
