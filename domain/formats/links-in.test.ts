import { expect, test } from 'vitest';
import { linksIn } from './links-in';

const LINK = 'http://laptop.test:4312/en/report/#share=AZ3_x-9';

test('the links of a chat are read, and names, times and remarks around them are not', () => {
  expect(linksIn(`[10:12] Ana: here you are ${LINK}\nBo, 10:13: <${LINK}>, done! #ledger`)).toEqual([LINK, LINK]);
});

test('a link with a mark after it is the link without it', () => {
  for (const mark of ['.', ',', ')', '”', '>.', '!']) expect(linksIn(`(${LINK}${mark}`), mark).toEqual([LINK]);
});

test('a fragment alone is a link, and a link that was cut still looks like one, so that it is said', () => {
  expect(linksIn('#share=AZ3_x-9')).toEqual(['#share=AZ3_x-9']);
  expect(linksIn('http://laptop.test:4312/en/report/')).toEqual(['http://laptop.test:4312/en/report/']);
});

test('a text without a link has none', () => {
  expect(linksIn('Ana, Bo and Chidi handed in at 10:12: see #ledger')).toEqual([]);
  expect(linksIn('')).toEqual([]);
});
