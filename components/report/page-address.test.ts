import { expect, test } from 'vitest';
import { pageAddress } from './page-address';

const at = (pathname: string) => ({ origin: 'https://twelve.test', pathname });

test('an address outside the site has the host and the base path of the page it was made on', () => {
  expect(pageAddress('/en/learn/logs/#stdout', at('/en/report/'))).toBe('https://twelve.test/en/learn/logs/#stdout');
  expect(pageAddress('/en/learn/logs/', at('/tools/twelve/en/report/'))).toBe(
    'https://twelve.test/tools/twelve/en/learn/logs/',
  );
});
