import { expect, test } from 'vitest';
import { LOCALES } from './locales';
import { languageAddresses, lessonPath, localPath, withoutLocale } from './path';

test('every address carries its language and a trailing slash before the hash', () => {
  expect(localPath('en', '/')).toBe('/en/');
  expect(localPath('en', '/about#method')).toBe('/en/about/#method');
  expect(lessonPath('en', 'config')).toBe('/en/learn/config/');
  expect(lessonPath('en', 'config', 'why')).toBe('/en/learn/config/#why');
});

test('the address of a language is two letters, which the server and the scripts in the head read by this pattern too', () => {
  for (const locale of LOCALES) expect(locale).toMatch(/^[a-z]{2}$/);
});

test('a page is the same page in every language', () => {
  expect(withoutLocale('/ko/learn/config/')).toBe('/learn/config/');
  expect(withoutLocale('/en/learn')).toBe('/learn/');
  expect(withoutLocale('/en')).toBe('/');
  expect(withoutLocale('/redraw/')).toBe('/redraw/');
});

test('search engines are told the same page in every language, with its origin and base path, or nothing', () => {
  for (const page of ['/en/learn/config/', '/ko/learn/config/']) {
    const told = languageAddresses('https://example.org/twelve', page);
    expect(told).toEqual([
      ['en', 'https://example.org/twelve/en/learn/config/'],
      ['ko', 'https://example.org/twelve/ko/learn/config/'],
      ['x-default', 'https://example.org/twelve/en/learn/config/'],
    ]);
    // Its own address, which the page calls canonical, is one of them.
    expect(told.map(([, address]) => address)).toContain(`https://example.org/twelve${page}`);
  }
  expect(languageAddresses('', '/ko/learn/config/')).toEqual([]);
  expect(languageAddresses('/twelve', '/ko/learn/config/')).toEqual([]);
});

test('the lessons begin with the overview, at an address of their own', () => {
  expect(lessonPath('en', 'overview')).toBe('/en/learn/');
  expect(lessonPath('en', 'overview', 'map')).toBe('/en/learn/#map');
});
