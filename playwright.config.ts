import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser';
import { KOREAN, LONG, MAIN, WITHOUT_LANGUAGE } from './scripts/journeys';

const port = Number(process.env.E2E_PORT ?? 4312);
const asRoot = process.getuid?.() === 0;

/** The site below a path on a plain static host, without our headers: set together with a build for the same BASE_PATH. */
const below = process.env.E2E_BASE_PATH;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  // Two workers suit two cores; a journey that fails must fail, so nothing is tried again.
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  // Speed is measured by the bench; a slow machine must not fail a journey.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Each journey is a first visit: without this, each would fetch the whole site. e2e/offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser().path,
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: below
    ? [{ name: 'below', grep: MAIN }]
    : [
        { name: 'en', grepInvert: process.env.VERIFY_FULL ? [] : LONG },
        {
          name: 'ko',
          use: { locale: 'ko-KR' },
          grep: process.env.VERIFY_FULL ? [/./] : KOREAN,
          grepInvert: process.env.VERIFY_FULL ? WITHOUT_LANGUAGE : [...WITHOUT_LANGUAGE, ...LONG],
        },
      ],
  webServer: {
    command: below ? 'tsx scripts/static-host.ts' : 'npm start',
    env: { PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error', ...(below ? { BASE_PATH: below } : {}) },
    url: below ? `http://127.0.0.1:${port}${below}/en/` : `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore',
  },
});
