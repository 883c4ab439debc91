import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** `path` is the executable; `source` says in words where it was found. */
export type Browser = { path: string; source: string };

/** What the search asks of the machine, so that a test can be another machine. */
export type Machine = {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  exists: (path: string) => boolean;
  /** Starts the executable once: some systems ship a stub that only tells how to install the browser. */
  works: (path: string) => boolean;
  downloaded: () => string;
  run: (command: string, args: readonly string[]) => void;
};

/** The same engine without windows, which Playwright too prefers when nobody looks: journeys take two thirds of the time. */
const SHELL = 'chromium-headless-shell';
const ON_PATH = [
  SHELL,
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'chromium-browser',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const APT = '/usr/bin/apt-get';

/**
 * The Chromium the tests drive: CHROMIUM_PATH, then the system's own, then the one Playwright downloaded. With
 * `install`, and as root on Debian or Ubuntu, it is installed when none of them is there. Throws with what to do.
 */
export function findBrowser({
  install = false,
  machine = thisMachine,
}: {
  install?: boolean;
  machine?: Machine;
} = {}): Browser {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return { path: chosen, source: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is "${chosen}", and there is no such file. Correct it or unset it.`);
  }
  const found = ofSystem(machine) ?? ofPlaywright(machine);
  if (found) return found;
  if (install && machine.isRoot && machine.exists(APT)) {
    aptInstall(machine);
    const installed = ofSystem(machine);
    if (installed) return { ...installed, source: 'installed with apt-get' };
  }
  throw new Error(
    'No Chromium was found. Do one of these and run the command again: install Chrome, Chromium or Edge; ' +
      'set CHROMIUM_PATH to the executable of one; or run: npx playwright install chromium',
  );
}

function ofSystem(machine: Machine): Browser | undefined {
  const path = systemPaths(machine).find((candidate) => machine.exists(candidate) && machine.works(candidate));
  return path === undefined ? undefined : { path, source: 'the system' };
}

function ofPlaywright({ downloaded, exists }: Machine): Browser | undefined {
  const path = downloaded();
  return exists(path) ? { path, source: 'downloaded by Playwright' } : undefined;
}

function systemPaths({ env, platform }: Machine): string[] {
  if (platform === 'darwin') return MAC;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS.flatMap((file) => roots.map((root) => win32.join(root, file)));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return ON_PATH.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function aptInstall({ run }: Machine): void {
  console.log('No Chromium was found. Installing it with apt-get.');
  const install = (name: string) =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']);
  run('apt-get', ['update', '-qq']);
  try {
    install(SHELL);
  } catch {
    // An older system has no such package.
    install('chromium');
  }
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  works: (path) => {
    if (process.platform !== 'linux') return true;
    try {
      execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
      return true;
    } catch {
      return false;
    }
  },
  downloaded: () => chromium.executablePath(),
  run: (command, args) => {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  },
};
