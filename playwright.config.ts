import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser';

const port = Number(process.env.E2E_PORT ?? 4312);
const asRoot = process.getuid?.() === 0;

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
  webServer: {
    command: 'npm start',
    env: { PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore',
  },
});
