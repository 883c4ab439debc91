/**
 * The journeys in Korean. A journey is written in English words; in the Korean project each of them is looked up in
 * the words of both languages, by place, so that the same journey clicks the Korean label and reads the Korean
 * sentence. What is no word of the product (names, numbers, what somebody typed) stays as it is.
 */
import { type Browser, expect as base, type Locator, type Page } from '@playwright/test';
import { all as en } from '@/content/en/all';
import { all as ko } from '@/content/ko/all';
import { around } from './korean-parts';
import { inKorean, inLanguage, literal, patternInKorean } from './korean-words';

const address = (url: string) => url.replace(/(^|\/\/[^/]+)\/en\//, '$1/ko/');

/** A pattern of letters only is a part of a sentence that stands at its beginning or end. */
function pattern(given: RegExp): RegExp {
  const korean = patternInKorean(given);
  const text = given.source.replace(/^\^|\$$/g, '').replace(/\\([.?/])/g, '$1');
  if (korean !== given || /[\\[\](){}*+^$|]/.test(text)) return korean;
  const found = around(text);
  return typeof found === 'string' ? new RegExp(given.source.replace(text, found)) : found;
}

function said(value: unknown): unknown {
  if (value instanceof RegExp) return pattern(value);
  if (Array.isArray(value)) return value.map(said);
  return typeof value === 'string' ? inKorean(value) : value;
}

/** What is read as a part of a longer text. */
function part(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(part);
  return typeof value === 'string' ? around(value) : said(value);
}

const isExact = (given: unknown) => typeof given === 'object' && given !== null && Reflect.get(given, 'exact') === true;

/** Options of a locator with their words in Korean. */
function options(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      if (key === 'name') return [key, said(value)];
      if (key === 'hasText' || key === 'hasNotText') return [key, part(value)];
      return [key, value];
    }),
  );
}

type Method = (...given: unknown[]) => unknown;

/** Replaces a method by one whose arguments are Korean. */
function wrap(target: object, name: string, change: (given: unknown[]) => unknown[]): void {
  const own = Reflect.get(target, name) as Method;
  Reflect.set(target, name, function (this: unknown, ...given: unknown[]) {
    return own.apply(this, change(given));
  });
}

/** The value of the option whose label is an English one in Korean, once it is there. */
async function optionOf(select: Locator, label: string): Promise<{ value: string }> {
  const labels = inLanguage(label).map(literal);
  const option = select.locator('option', { hasText: new RegExp(`^\\s*(${labels.join('|')})\\s*$`) }).first();
  await option.waitFor({ state: 'attached' });
  return { value: (await option.getAttribute('value')) ?? label };
}

let taught = false;
/** What a lesson or a file says in the language that the journey runs in. */
export const ofLanguage = <Said>(said: { en: Said; ko: Said }): Said => (taught ? said.ko : said.en);
/** The words of the language that the journey runs in: for what is no label and no sentence of a page, such as files. */
export const words = () => ofLanguage({ en, ko });
/** A text of a page or a file, or a part of one, in the language that the journey runs in. */
export const here = (text: string): string | RegExp => (taught ? around(text) : text);

/** From now on every page of this worker understands the English words of a journey. */
export async function speakKorean(browser: Browser): Promise<void> {
  if (taught) return;
  taught = true;
  const page = await browser.newPage();
  const ofPage = Object.getPrototypeOf(page);
  const ofLocator = Object.getPrototypeOf(page.locator('html'));
  for (const target of [ofPage, ofLocator]) {
    wrap(target, 'getByRole', ([role, given]) => [role, options(given)]);
    wrap(target, 'getByText', ([text, given]) => [isExact(given) ? said(text) : part(text), given]);
    wrap(target, 'getByLabel', ([text, given]) => [said(text), given]);
    wrap(target, 'locator', ([selector, given]) => [selector, options(given)]);
  }
  const selectOption = Reflect.get(ofLocator, 'selectOption') as Locator['selectOption'];
  Reflect.set(
    ofLocator,
    'selectOption',
    async function (this: Locator, ...[chosen, given]: Parameters<Locator['selectOption']>) {
      const label = typeof chosen === 'object' && chosen !== null && 'label' in chosen ? chosen.label : undefined;
      return selectOption.call(this, label === undefined ? chosen : await optionOf(this, label), given);
    },
  );
  wrap(ofLocator, 'filter', ([given]) => [options(given)]);
  wrap(ofPage, 'goto', ([url, given]) => [typeof url === 'string' ? address(url) : url, given]);
  wrap(ofPage, 'waitForURL', ([url, given]) => [typeof url === 'string' ? address(url) : said(url), given]);
  await page.close();
}

const READING = ['toHaveText', 'toHaveAccessibleName', 'toHaveAccessibleDescription', 'toHaveTitle', 'toHaveValue'];

function koreanMatchers<M extends object>(matchers: M): M {
  return new Proxy(matchers, {
    get(target, name, receiver) {
      const own = Reflect.get(target, name, receiver);
      if (name === 'not' && typeof own === 'object' && own !== null) return koreanMatchers(own as object);
      if (typeof own !== 'function') return own;
      return (...given: unknown[]) => {
        const [first, ...rest] = given;
        if (name === 'toContainText') return own.call(target, part(first), ...rest);
        if (name === 'toHaveURL')
          return own.call(target, typeof first === 'string' ? address(first) : said(first), ...rest);
        // What the page keeps for itself is no word.
        if (name === 'toHaveAttribute' && !String(first).startsWith('data-')) {
          return own.call(target, first, ...rest.map(said));
        }
        return READING.includes(String(name)) ? own.call(target, said(first), ...rest) : own.call(target, ...given);
      };
    },
  });
}

/** Whether something is a page or a part of one. */
const seen = (subject: unknown): subject is Page | Locator =>
  typeof subject === 'object' && subject !== null && 'getByRole' in subject;

/** `expect`, whose English words are looked up while the journey is Korean. */
export const expect = new Proxy(base, {
  apply(target, self, given: [unknown, string?]) {
    const matchers = Reflect.apply(target, self, given);
    return taught && seen(given[0]) ? koreanMatchers(matchers) : matchers;
  },
});
