/**
 * Cuts the faces of the site out of their packages into app/fonts, for authors, after a new version or a new weight:
 * `npm run fonts`. What every page shows is one file a face; letters with accents, which only names and notes have, are
 * another, fetched when one of them is there. The licence of two of the faces keeps their names for the whole, so the
 * parts are named for what they are here.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { withNames } from './font-names';

const SOURCE = 'node_modules/@fontsource-variable';
const TARGET = 'app/fonts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const ACCENTS = range(0xc0, 0xff).replace(/[×÷]/g, '');
const COMMON = `${range(0x20, 0x7e)}\u00a0§°·×÷½«»–—‘’‚“”„…•−≤≥≈`;
const ALL = COMMON + ACCENTS;

/** The weights that stylesheets ask for; see app/globals.css. */
const WEIGHTS = { min: 400, max: 600 };

const ADOBE = "Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.";
const FACES = {
  'source-serif-4': { name: 'Twelvefold Serif', copyright: `© 2014-2021 ${ADOBE}` },
  'source-code-pro': { name: 'Twelvefold Mono', copyright: `© 2023 ${ADOBE}` },
  archivo: {
    name: 'Twelvefold Sans',
    copyright: 'Copyright 2020 The Archivo Project Authors (https://github.com/Omnibus-Type/Archivo)',
  },
} as const;

const CUTS = [
  { face: 'source-serif-4', style: 'normal', to: 'serif', text: COMMON, wght: WEIGHTS },
  { face: 'source-serif-4', style: 'normal', to: 'serif-accents', text: ACCENTS, wght: WEIGHTS },
  { face: 'source-serif-4', style: 'italic', to: 'serif-italic', text: ALL, wght: 400 },
  { face: 'archivo', style: 'normal', to: 'sans', text: COMMON, wght: WEIGHTS },
  { face: 'archivo', style: 'normal', to: 'sans-accents', text: ACCENTS, wght: WEIGHTS },
  { face: 'source-code-pro', style: 'normal', to: 'mono', text: ALL, wght: WEIGHTS },
] as const;

mkdirSync(TARGET, { recursive: true });
for (const { face, style, to, text, wght } of CUTS) {
  const whole = readFileSync(join(SOURCE, face, 'files', `${face}-latin-wght-${style}.woff2`));
  const cut = await subsetFont(whole, text, { targetFormat: 'sfnt', variationAxes: { wght }, dropTables: ['name'] });
  const { name, copyright } = FACES[face];
  const named = withNames(Buffer.from(cut), {
    copyright,
    family: name,
    style: style === 'italic' ? 'Italic' : 'Regular',
    unique: `Twelvefold ${to}`,
    full: `${name} ${to}`,
    version: 'Version 1.0',
    postscript: `Twelvefold-${to}`,
    licence: 'SIL Open Font License 1.1',
  });
  const small = await subsetFont(named, '', { targetFormat: 'woff2', keepAllGlyphs: true, preserveNameIds: [13] });
  writeFileSync(join(TARGET, `${to}.woff2`), small);
  console.log(`${to.padEnd(14)} ${(whole.length / 1000).toFixed(1)} → ${(small.length / 1000).toFixed(1)} kB`);
}
for (const face of Object.keys(FACES)) {
  writeFileSync(join(TARGET, `LICENSE-${face}.txt`), readFileSync(join(SOURCE, face, 'LICENSE')));
}
