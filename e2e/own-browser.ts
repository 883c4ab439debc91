/** A browser of its own with a profile that outlives it, so that it can be killed and opened again. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';

export type OwnBrowser = { context: BrowserContext; page: Page; kill: () => Promise<void> };

/** A new empty profile, and the function that removes it. */
export async function newProfile(): Promise<{ profile: string; remove: () => void }> {
  const profile = await mkdtemp(path.join(tmpdir(), 'twelvefold-profile-'));
  return { profile, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** Opens a browser on a profile. `kill` ends its process as a power cut would, and returns when it is gone. */
export async function openBrowser(profile: string, options: LaunchOptions, baseURL: string): Promise<OwnBrowser> {
  const context = await chromium.launchPersistentContext(profile, { ...options, baseURL });
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!pid) throw new Error('The browser does not tell its process.');
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const kill = async () => {
    process.kill(pid, 'SIGKILL');
    await gone;
  };
  return { context, page, kill };
}
