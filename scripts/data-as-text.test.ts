import { expect, test } from 'vitest';
import { build } from './build.fixture';
import { dataAsText, writeDataAsText } from './data-as-text';

const page = (...pushes: string[]) =>
  `<html><body><main>Text</main><script>(self.__next_f=self.__next_f||[]).push([0])</script>${pushes
    .map((each) => `<script>self.__next_f.push(${each})</script>`)
    .join('')}</body></html>`;
const pushOf = (text: string) =>
  JSON.stringify([1, text]).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
const flight = (html: string) =>
  [...html.matchAll(/<script type="text\/plain" data-flight="">([\s\S]*?)<\/script>/g)].map(([, text]) => text);

test('a page carries its data as the text the program would have handed over, in its order', () => {
  const said = ['1:"$Sreact.fragment"\n2:{"a":"\\"<b>\\" & ’다"}\n', '3:T4,a$&b\n'];
  const html = dataAsText(page(...said.map(pushOf)));
  expect(flight(html)).toEqual(said);
  expect(html).toContain('<script>(self.__next_f=self.__next_f||[]).push([0])</script>');
  expect(html).not.toContain('__next_f.push([1');
});

test.each(['a <!-- b', 'a </script> b', 'a <SCRIPT b', 'a \r\n b', 'a \0 b'])(
  'data with %j stays a program, for as text it would be read otherwise',
  (text) => {
    const html = page(pushOf('plain'), pushOf(text));
    expect(dataAsText(html)).toBe(html);
  },
);

test('the pages of a build that keep their data as a program are named', () => {
  const { folder, read } = build({ 'a/index.html': page(pushOf('plain')), 'b/index.html': page(pushOf('<!--')) });
  expect(writeDataAsText(folder)).toEqual(['b/index.html']);
  expect(flight(read('a/index.html'))).toEqual(['plain']);
});

test('a page that speaks of how the framework writes data is not taken for one that does', () => {
  const html = page(pushOf('self.__next_f.push([1')).replace('Text', 'self.__next_f.push([1');
  expect(flight(dataAsText(html))).toEqual(['self.__next_f.push([1']);
});

test.each([
  ['no data', page()],
  ['bytes', page(pushOf('plain'), '[3,"AAAA"]')],
  ['data beside data', page(`${pushOf('plain')},1`)],
])('a page with %s stops the build', (_, html) => {
  expect(() => dataAsText(html)).toThrow('has the framework changed');
});
