/**
 * `npm run share-images`: the picture that stands for the site where a link to it is shown, one for each language,
 * 1200 × 630, in `public/share/`. Taken of the built site, so that type, colours and dial are those of its pages.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { all as en } from '@/content/en/all';
import { all as ko } from '@/content/ko/all';
import { findBrowser } from './find-browser';
import { serveBuild } from './serve';

const OUT = path.join('public', 'share');
const WORDS = { en, ko };

/** Runs in the page: leaves only the emblem, the words and the dial, set side by side. */
function arrange({ name, title, says }: { name: string; title: string; says: string }): void {
  const find = (selector: string) => document.querySelector<SVGElement>(selector);
  const emblem = find('.brand svg');
  const dial = find('.home-dial svg');
  if (!emblem || !dial) throw new Error('The home page has no emblem or no dial.');
  const made = (tag: string, text: string, style: Partial<CSSStyleDeclaration>, ...inside: Element[]) => {
    const element = document.createElement(tag);
    element.append(...inside, text);
    Object.assign(element.style, style);
    return element;
  };
  emblem.setAttribute('width', '56');
  emblem.setAttribute('height', '56');
  Object.assign(dial.style, { width: '590px', height: '590px', position: 'static' });
  for (const link of dial.querySelectorAll('[aria-current], :focus')) link.removeAttribute('aria-current');
  const serif = 'var(--font-serif)';
  const left = made(
    'div',
    '',
    {},
    made('p', name, { display: 'flex', gap: '16px', alignItems: 'center', font: `600 30px/1 ${serif}` }, emblem),
    made('p', title, {
      font: `400 56px/1.16 ${serif}`,
      letterSpacing: '-.02em',
      marginTop: '64px',
      textWrap: 'balance',
    }),
    made('p', says, { fontSize: '22px', lineHeight: '1.5', color: 'var(--color-ink-3)', marginTop: '56px' }),
  );
  const right = made('div', '', {}, dial);
  document.body.replaceChildren(left, right);
  Object.assign(document.body.style, {
    ...{ width: '1200px', height: '630px', padding: '0 10px 0 72px', overflow: 'hidden', boxSizing: 'border-box' },
    ...{ display: 'grid', gridTemplateColumns: '1fr 600px', alignItems: 'center', gap: '16px' },
  });
}

mkdirSync(OUT, { recursive: true });
const site = await serveBuild();
const asRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath: findBrowser().path, args: asRoot ? ['--no-sandbox'] : [] });
try {
  for (const [locale, { ui }] of Object.entries(WORDS)) {
    const page = await browser.newPage({
      baseURL: site.url,
      viewport: { width: 1200, height: 630 },
      colorScheme: 'light',
    });
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    await page.evaluate('globalThis.__name = (f) => f');
    const { learn, assess, report } = ui.site.nav;
    await page.evaluate(arrange, {
      name: ui.site.name,
      title: ui.site.tagline,
      says: [learn, assess, report].join(' · '),
    });
    await page.screenshot({ path: path.join(OUT, `${locale}.png`) });
    console.log(`drawn     ${OUT}/${locale}.png`);
    await page.close();
  }
} finally {
  await browser.close();
  await site.stop();
}
