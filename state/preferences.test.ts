import { expect, test } from 'vitest';
import { openEngine } from './engine';
import { fakeBrowser } from './fake-browser';
import { createPreferences } from './preferences';
import { themeScript } from './theme-script';

test('a choice is kept, and another tab hears of it', () => {
  const browser = fakeBrowser();
  const [tabA, tabB] = [browser.openTab(), browser.openTab()];
  const [a, b] = [tabA, tabB].map((tab) => createPreferences(tab.engine, tab.events));
  let woken = 0;
  b?.subscribe(() => (woken += 1));
  a?.set('code-language', 'go');
  tabB.deliver();
  expect([a?.get('code-language'), b?.get('code-language'), woken]).toEqual(['go', 'go', 1]);
  expect(browser.local.get('tf:p:code-language')).toBe('go');
});

test('fault 1: with storage blocked or full a choice lasts as long as the page', () => {
  const full = fakeBrowser({ quota: 3 }).openTab();
  for (const engine of [null, full.engine]) {
    const preferences = createPreferences(engine, full.events);
    preferences.set('keys', 'off');
    expect(preferences.get('keys')).toBe('off');
  }
});

test('fault 1: storage that throws when touched counts as blocked; storage that is full can still be read', () => {
  const storage = (broken: 'never' | 'reading' | 'writing', length: number): Storage => ({
    length,
    clear() {},
    key: () => null,
    removeItem() {},
    getItem() {
      if (broken === 'reading') throw new DOMException('', 'SecurityError');
      return null;
    },
    setItem() {
      if (broken === 'writing') throw new DOMException('', 'QuotaExceededError');
    },
  });
  expect(openEngine(() => storage('never', 0))).not.toBe(null);
  expect(openEngine(() => storage('reading', 3))).toBe(null);
  expect(openEngine(() => storage('writing', 3))).not.toBe(null);
  expect(openEngine(() => storage('writing', 0))).toBe(null);
  expect(
    openEngine(() => {
      throw new DOMException('', 'SecurityError');
    }),
  ).toBe(null);
});

test('the later choice counts, in whichever tab it was made', () => {
  const browser = fakeBrowser();
  const [a, b] = [browser.openTab(), browser.openTab()].map((tab) => createPreferences(tab.engine, tab.events));
  a?.set('code-language', 'go');
  b?.set('code-language', 'java');
  expect(a?.get('code-language')).toBe('java');
});

test('fault 1: with storage that cannot be read nothing was chosen', () => {
  const { engine, events } = fakeBrowser().openTab();
  const get = () => {
    throw new DOMException('', 'SecurityError');
  };
  expect(createPreferences({ ...engine, get }, events).get('keys')).toBe(null);
});

test('the theme script applies what the preference stored, ignores anything else, and is short', () => {
  const run = (stored: string | null) => {
    const document = { documentElement: { dataset: {} as Record<string, string> } };
    const localStorage = { getItem: (key: string) => (key === 'tf:p:theme' ? stored : null) };
    new Function('document', 'localStorage', themeScript)(document, localStorage);
    return document.documentElement.dataset.theme;
  };
  expect(['dark', 'light', 'system', '"><script>', null].map(run)).toEqual([
    'dark',
    'light',
    undefined,
    undefined,
    undefined,
  ]);
  expect(() => new Function('localStorage', themeScript)(undefined)).not.toThrow();
  expect(themeScript.length).toBeLessThanOrEqual(300);
});
