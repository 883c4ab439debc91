import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser';

/** A machine with the given files, where nothing is broken and nobody is root. */
function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    exists: (path) => files.includes(path),
    works: () => true,
    downloaded: () => '/cache/chrome',
    run: () => expect.unreachable('nothing may be installed'),
    ...rest,
  };
}

test('CHROMIUM_PATH wins over every other browser', () => {
  const env = { CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin' };
  expect(findBrowser({ machine: machine(['/opt/chrome', '/usr/bin/chromium'], { env }) }).path).toBe('/opt/chrome');
});

test('a CHROMIUM_PATH that names no file is said, not passed over', () => {
  const env = { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' };
  expect(() => findBrowser({ machine: machine(['/usr/bin/chromium'], { env }) })).toThrow('/opt/gone');
});

test.each([
  ['linux', {}, '/usr/bin/chromium'],
  ['linux', {}, '/usr/local/bin/google-chrome'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', { 'PROGRAMFILES(X86)': 'C:\\x86' }, 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'],
] as const)('on %s with %o the system browser is %s, before a downloaded one', (platform, env, path) => {
  const it = machine([path, '/cache/chrome'], { platform, env: { PATH: '/usr/local/bin:/usr/bin', ...env } });
  expect(findBrowser({ machine: it })).toEqual({ path, source: 'the system' });
});

test('a stub that does not start is passed over', () => {
  const it = machine(['/usr/bin/chromium-browser', '/cache/chrome'], { works: (path) => !path.startsWith('/usr') });
  expect(findBrowser({ machine: it })).toEqual({ path: '/cache/chrome', source: 'downloaded by Playwright' });
});

test('the shell without windows comes before the browser with them', () => {
  const it = machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
  expect(findBrowser({ machine: it }).path).toBe('/usr/bin/chromium-headless-shell');
});

test.each([
  ['chromium-headless-shell', ['chromium-headless-shell', 'chromium']],
  ['chromium', ['chromium']],
])('as root on Debian %s is installed of %o, when that was asked for', (expected, packages) => {
  const files = ['/usr/bin/apt-get'];
  const commands: string[] = [];
  const it = machine(files, {
    isRoot: true,
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      const name = args.find((each) => each.startsWith('chromium'));
      if (name && !packages.includes(name)) throw new Error(`E: Unable to locate package ${name}`);
      if (name) files.push(`/usr/bin/${name}`);
    },
  });
  expect(findBrowser({ install: true, machine: it })).toEqual({
    path: `/usr/bin/${expected}`,
    source: 'installed with apt-get',
  });
  expect([commands[0], commands.at(-1)]).toEqual([
    'apt-get update -qq',
    `apt-get install -y -qq --no-install-recommends ${expected} fonts-liberation`,
  ]);
});

test.each([
  ['nobody asked to install', false, true, ['/usr/bin/apt-get']],
  ['the user is not root', true, false, ['/usr/bin/apt-get']],
  ['there is no apt-get', true, true, []],
])('when %s, the error says what to do', (_case, install, isRoot, files) => {
  expect(() => findBrowser({ install, machine: machine(files, { isRoot }) })).toThrow(/CHROMIUM_PATH.*npx playwright/);
});
