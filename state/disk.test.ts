import { expect, test } from 'vitest';
import { createDisk, type DiskOptions } from './disk';
import { memoryEngine } from './engine';
import { fakeBrowser } from './fake-browser';
import { createFaults } from './faults';
import { NOW, rest } from './fixtures';

const KEY = 'tf:s:one';
const LATER = '2026-11-21T10:05:00.000Z';

/** `moment` is what its clock says. */
function newDisk(options: Partial<DiskOptions> = {}) {
  const browser = fakeBrowser({ slowMirror: true });
  const clock = { moment: NOW };
  const faults = createFaults();
  const { mirror } = browser.openTab();
  const disk = createDisk({
    ...{ engine: memoryEngine(), mirror, faults, tab: 'aaaa', now: () => clock.moment, onChange: () => {} },
    ...options,
  });
  return { disk, faults, browser, clock };
}

test('an edit that local storage took was saved then, not when the mirror had it too', async () => {
  const { disk, browser, clock } = newDisk();
  disk.local.save(KEY, 'text');
  disk.saveMirror(KEY, 'text');
  disk.send(true);
  clock.moment = LATER;
  browser.settleMirror();
  await rest();
  expect(disk.savedAt()).toBe(NOW);
});

test('an edit that only the mirror took was saved when it had it', async () => {
  const { disk, browser, clock } = newDisk({ engine: null });
  disk.local.save(KEY, 'text');
  disk.saveMirror(KEY, 'text');
  disk.send(true);
  expect(disk.savedAt()).toBe(null);
  clock.moment = LATER;
  browser.settleMirror();
  await rest();
  expect(disk.savedAt()).toBe(LATER);
});

test('what goes to the mirror without an edit tells nobody that something was saved', async () => {
  for (const engine of [null, memoryEngine()]) {
    const { disk, browser } = newDisk({ engine });
    disk.local.save(KEY, 'text');
    disk.saveMirror(KEY, 'text');
    disk.send();
    browser.settleMirror();
    await rest();
    expect(disk.savedAt()).toBe(null);
  }
});

test('fault 12: a mirror that fails without saying why is reported all the same', async () => {
  const { mirror } = fakeBrowser().openTab();
  const { disk, faults } = newDisk({ mirror: { ...mirror, write: () => Promise.reject(null) } });
  disk.saveMirror(KEY, 'text');
  await disk.flush();
  expect(faults.list()).toEqual([{ code: 'mirror-unavailable', reason: 'unknown' }]);
});

test('fault 12: a text that the mirror refused does not go over the one that came after it', async () => {
  const { mirror } = fakeBrowser().openTab();
  const written: string[] = [];
  const write: typeof mirror.write = async (entries) => {
    for (const [, raw] of entries) written.push(raw);
    if (written.length === 1) throw new DOMException('', 'AbortError');
  };
  const { disk } = newDisk({ mirror: { ...mirror, write } });
  for (const text of ['first', 'second']) {
    disk.saveMirror(KEY, text);
    disk.send();
  }
  await disk.flush();
  await disk.flush();
  expect(written).toEqual(['first', 'second']);
});

test('fault 3: of two unreadable texts that stood at one key both are copied aside, each once', () => {
  const { disk } = newDisk();
  disk.copyAside(KEY, 'garbage', '1');
  disk.copyAside(KEY, 'garbage', '2');
  disk.copyAside(KEY, 'other garbage', '3');
  disk.copyAside('tf:s:two', 'garbage', '4');
  const copies = disk.local.keys().map((key) => [key, disk.local.peek(key)]);
  expect(copies).toEqual([
    ['tf:bad:1:tf:s:one', 'garbage'],
    ['tf:bad:3:tf:s:one', 'other garbage'],
    ['tf:bad:4:tf:s:two', 'garbage'],
  ]);
});

test('two records that could not be read are two faults, one of them seen twice is one', () => {
  const faults = createFaults();
  for (const key of ['tf:s:one', 'tf:s:two', 'tf:s:one']) faults.add({ code: 'unreadable', key });
  expect(faults.list().map((fault) => 'key' in fault && fault.key)).toEqual(['tf:s:one', 'tf:s:two']);
});
