/** What `npm run build` does after `next build`: name the release, rewrite the pages, list the files for the service worker, write the headers, compress. In that order. */

import { buildEnv } from './build-env';
import { writeCompileHints } from './compile-hint';
import { compress } from './compress';
import { writeDataAsText } from './data-as-text';
import { writeHeaders } from './headers';
import { writePaintFirst } from './paint-first';
import { releaseName, writeRelease } from './release';
import { writeWorker } from './service-worker';

const OUT = 'out';

try {
  const { basePath, worker } = buildEnv();
  const release = releaseName(process.env);
  writeRelease(OUT, { release, basePath });
  const hinted = writeCompileHints(OUT, basePath);
  console.log(
    `${writePaintFirst(OUT, basePath)} pages ask for their scripts once painted; ${hinted} scripts are compiled beforehand.`,
  );
  for (const page of writeDataAsText(OUT)) {
    console.log(`${page}: its data holds what reads as markup, so it stays a program, which is slower.`);
  }
  const listed = writeWorker(OUT, { base: basePath, off: !worker });
  console.log(worker ? `${listed} files are listed for use without a network.` : 'The service worker removes itself.');
  const { pages, longest } = writeHeaders(OUT, basePath);
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
