/** Draws public/icon-*.png from public/favicon.svg, for authors, after the emblem changed: `npx tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser';

/** Maskable icons are cut to a circle of four fifths, so the emblem stays well inside. */
const ICONS = [
  { name: 'icon-180', size: 180, inset: 0.14 },
  { name: 'icon-192', size: 192, inset: 0.1 },
  { name: 'icon-512', size: 512, inset: 0.1 },
  { name: 'icon-maskable-512', size: 512, inset: 0.24 },
] as const;

const emblem = readFileSync('public/favicon.svg', 'utf8').replace(/ (width|height)="[^"]*"/g, '');
const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, size, inset } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
  await page.setContent(
    `<style>body{margin:0;background:#F4F6F0}svg{position:fixed;inset:${size * inset}px;width:${size * (1 - 2 * inset)}px}</style>${emblem}`,
  );
  await page.screenshot({ path: `public/${name}.png` });
  await page.close();
}
await browser.close();
