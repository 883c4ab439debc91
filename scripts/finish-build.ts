/** What `npm run build` does after `next build`: name the release, write the headers, compress. In that order. */

import { compress } from './compress';
import { writeHeaders } from './headers';
import { releaseName, writeRelease } from './release';

const OUT = 'out';

try {
  const release = releaseName(process.env);
  writeRelease(OUT, release);
  const { pages, longest } = writeHeaders(OUT);
  console.log(`Release ${release}. ${pages} pages in ${OUT}/_headers, longest policy ${longest} bytes.`);
  const { files, before, after } = await compress(OUT);
  console.log(`${files} files compressed: ${kilobytes(before)} → ${kilobytes(after)} with brotli.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
