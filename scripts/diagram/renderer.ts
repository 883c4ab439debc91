/** One headless browser with mermaid in it, for all diagrams of a run; nothing is fetched from anywhere. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { readFlowchart } from './page-flowchart';
import { readSequence } from './page-sequence';
import type { Picture } from './picture';
import { mermaidConfig, turned, type Variant } from './recipe';

export type Rendered = { kind: 'flowchart' | 'sequence'; picture: Picture };
export type Renderer = { render: (source: string, variant: Variant) => Promise<Rendered>; close: () => Promise<void> };

const FACE = '@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2';
const FLAGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Opens the browser at `executablePath`; close it when done. */
export async function openRenderer(executablePath: string): Promise<Renderer> {
  const find = createRequire(import.meta.url).resolve;
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox', ...FLAGS] : FLAGS });
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } });
  await page.route('**/*', (route) => route.abort());
  const face = (await readFile(find(FACE))).toString('base64');
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: 'Archivo Variable'; src: url(data:font/woff2;base64,${face}) format('woff2'); font-weight: 100 900; }
    body { margin: 0; font: 400 14px 'Archivo Variable'; }</style><p>Hamburg</p><main></main>`);
  // The compiler that runs this file names its functions through a helper that the page does not have.
  await page.evaluate('globalThis.__name = (f) => f');
  await page.evaluate(async () => {
    for (const weight of [400, 500, 550]) await document.fonts.load(`${weight} 14px 'Archivo Variable'`);
    if (!document.fonts.check("550 14px 'Archivo Variable'")) throw new Error('Archivo did not load.');
  });
  await page.addScriptTag({ path: find('mermaid/dist/mermaid.min.js') });

  const render = async (source: string, variant: Variant): Promise<Rendered> => {
    await page.evaluate(
      async ([text, config]) => {
        const engine = Reflect.get(globalThis, 'mermaid');
        engine.initialize(config);
        const { svg } = await engine.render('drawing', text);
        const main = document.querySelector('main');
        if (main) main.innerHTML = svg;
      },
      [turned(source, variant), mermaidConfig(variant)] as const,
    );
    const svg = page.locator('main > svg');
    const kind = await svg.getAttribute('aria-roledescription');
    if (kind === 'sequence') return { kind: 'sequence', picture: await svg.evaluate(readSequence) };
    if (kind?.startsWith('flowchart')) return { kind: 'flowchart', picture: await svg.evaluate(readFlowchart) };
    throw new Error(`A ${kind} diagram cannot be drawn here; use flowchart or sequenceDiagram.`);
  };
  return { render, close: () => browser.close() };
}
