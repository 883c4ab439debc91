/**
 * `npm run screenshots`: every page, theme, width and state as a picture, and all of them on one contact sheet.
 * `npm run screenshots -- ko`: the same in Korean. A state is then brought about in English and looked at in Korean, for
 * both share their storage; dialogs, which the change of the page closes, are left out.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { assessmentFile, ordinary } from '@/content/examples.fixture';
import { LESSON_IDS } from '@/content/lessons';
import { peopleFiles } from '@/content/team.fixture';
import { findBrowser } from './find-browser';
import { untilHeard } from './heard';
import { serveBuild } from './serve';

const OUT = 'screenshots';
const LANGUAGE = process.argv[2] ?? 'en';
if (!existsSync(`out/${LANGUAGE}`)) throw new Error(`The build has no pages in “${LANGUAGE}”.`);
/** What is brought about in English and shown in the language of the pictures. */
const shown = (address: string) => address.replace('/en/', `/${LANGUAGE}/`);
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280] as const;

type Shot = { name: string; path: string; prepare?: (page: Page) => Promise<void>; answered?: boolean };

const lessonAddress = (id: string) => (id === 'overview' ? '/en/learn/' : `/en/learn/${id}/`);

async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click();
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.waitForTimeout(400);
}

/** A team of so many, who all hand in at once. */
async function fillTeam(page: Page, people: number): Promise<void> {
  await page.getByRole('button', { name: 'Start a team' }).click();
  await page.getByLabel('Name of the service').fill('ledger-api');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByLabel('Add answer files').setInputFiles(peopleFiles(people));
  await page
    .getByRole('button', { name: /^Include/ })
    .first()
    .click({ timeout: 120_000 });
  await page.locator('.heat').waitFor();
  await page.waitForTimeout(600);
}

const SHOTS: readonly Shot[] = [
  { name: 'home-empty', path: '/en/' },
  { name: 'home-full', path: '/en/', answered: true },
  ...LESSON_IDS.map((id) => ({ name: `lesson-${id}`, path: lessonAddress(id) })),
  { name: 'lesson-answered', path: '/en/learn/config/', answered: true },
  { name: 'assess-empty', path: '/en/assess/' },
  { name: 'assess-full', path: '/en/assess/', answered: true },
  { name: 'report-empty', path: '/en/report/' },
  { name: 'report-full', path: '/en/report/', answered: true },
  {
    name: 'report-export',
    path: '/en/report/',
    answered: true,
    prepare: (page) => page.getByRole('button', { name: 'Export' }).click(),
  },
  {
    name: 'import-preview',
    path: '/en/report/',
    prepare: (page) => chooseFile(page, 'ledger-api.json', assessmentFile(ordinary)),
  },
  { name: 'import-error', path: '/en/report/', prepare: (page) => chooseFile(page, 'notes.json', '{"format":"else"') },
  {
    name: 'storage-unreadable',
    path: '/en/assess/',
    prepare: async (page) => {
      await page.locator('[data-item] input[type=radio]').first().check();
      await page.evaluate(() => {
        const key = Object.keys(localStorage).find((each) => each.startsWith('tf:a:'));
        if (key) localStorage.setItem(key, '{"cut sho');
      });
      await page.reload();
      await page.waitForTimeout(600);
    },
  },
  { name: 'team-empty', path: '/en/team/' },
  { name: 'team-full', path: '/en/team/', prepare: (page) => fillTeam(page, 12) },
  { name: 'team-thousand', path: '/en/team/', prepare: (page) => fillTeam(page, 1000) },
  {
    name: 'team-invite',
    path: '/en/team/',
    prepare: async (page) => {
      await fillTeam(page, 1);
      await page.getByRole('button', { name: 'Invite people' }).click();
      await page.locator('svg.qr path').waitFor();
    },
  },
  { name: 'workshop', path: '/en/workshop/' },
  ...['principle', 'picture-3', 'simulation', 'discussion', 'exercise', 'hands-1', 'summary'].map((stop) => ({
    name: `present-${stop}`,
    path: `/en/workshop/present/disposability/#${stop}`,
  })),
  { name: 'present-notes', path: '/en/workshop/present/disposability/notes/' },
  { name: 'about', path: '/en/about/' },
  { name: 'glossary', path: '/en/glossary/' },
  { name: 'not-found', path: '/en/nowhere/' },
];

async function main(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const site = await serveBuild();
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: asRoot ? ['--no-sandbox'] : [] });
  const taken: string[] = [];
  try {
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        for (const shot of SHOTS) {
          const context = await browser.newContext({
            baseURL: site.url,
            colorScheme: theme,
            viewport: { width, height: width === 390 ? 844 : 900 },
            reducedMotion: 'reduce',
          });
          const page = await context.newPage();
          if (shot.answered) {
            await page.goto('/en/report/');
            await untilHeard(page);
            await chooseFile(page, 'ledger-api.json', assessmentFile(ordinary));
            await page.getByRole('button', { name: 'Add as new' }).click();
          }
          if (shot.prepare) {
            await page.goto(shot.path, { waitUntil: 'load' });
            await untilHeard(page);
            await page.waitForTimeout(350);
            await shot.prepare(page);
          }
          const isElsewhere = LANGUAGE !== 'en';
          if (isElsewhere && (await page.locator('dialog[open]').count()) > 0) {
            await context.close();
            continue;
          }
          if (isElsewhere || !shot.prepare) {
            await page.goto(shown(shot.path), { waitUntil: 'load' });
            await untilHeard(page);
            await page.waitForTimeout(isElsewhere && shot.prepare ? 1500 : 350);
          }
          const name = `${shot.name}-${width}-${theme}.png`;
          await page.screenshot({
            path: path.join(OUT, name),
            fullPage: !(await page.locator('dialog[open]').count()),
          });
          taken.push(name);
          if (
            theme === 'light' &&
            width === 1280 &&
            /^(report-full|lesson-config|assess-full|team-full|workshop|present-notes)$/.test(shot.name)
          ) {
            await page.pdf({ path: path.join(OUT, `${shot.name}.pdf`), preferCSSPageSize: true });
          }
          await context.close();
        }
      }
    }
    await contactSheet(taken, browser);
  } finally {
    await browser.close();
    await site.stop();
  }
  console.log(`${taken.length} pictures in ${OUT}/, all of them in ${OUT}/contact-sheet.html and .png.`);
}

/** One page with every picture, cut at a screen's height, theme beside theme and width beside width. */
async function contactSheet(
  names: readonly string[],
  browser: Awaited<ReturnType<typeof chromium.launch>>,
): Promise<void> {
  const cells = names
    .map((name) => {
      const width = name.includes('-390-') ? 195 : 400;
      const label = name.replace('.png', '');
      return `<figure><img src="${name}" width="${width}" alt=""><figcaption>${label}</figcaption></figure>`;
    })
    .join('');
  const css =
    'body{font:12px sans-serif;margin:16px;display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}' +
    'figure{margin:0}img{display:block;height:420px;object-fit:cover;object-position:top;border:1px solid #999}';
  writeFileSync(
    path.join(OUT, 'contact-sheet.html'),
    `<!doctype html><title>Contact sheet</title><style>${css}</style>${cells}`,
  );
  const page = await browser.newPage({ viewport: { width: 2200, height: 1200 } });
  await page.goto(`file://${path.resolve(OUT, 'contact-sheet.html')}`);
  await page.screenshot({ path: path.join(OUT, 'contact-sheet.png'), fullPage: true });
}

await main();
