import { expect, test } from 'vitest';
import { fill, plural } from './format';
import { listed } from './list';

test('a value that was forgotten stays visible in the sentence', () => {
  expect(fill('{n} of {total}', { n: 3 })).toBe('3 of {total}');
  expect(fill('{constructor}', {})).toBe('{constructor}');
});

test('a name that ends with the Korean noun behind it says the noun once', () => {
  const deleted = '{service} 서비스를 삭제했습니다.';
  expect(fill(deleted, { service: '결제 서비스' })).toBe('결제 서비스를 삭제했습니다.');
  expect(fill(deleted, { service: '이름 없는 서비스' })).toBe('이름 없는 서비스를 삭제했습니다.');
  expect(fill(deleted, { service: 'ledger-api' })).toBe('ledger-api 서비스를 삭제했습니다.');
  expect(fill('{file} 파일과 {service} 서비스', { file: 'a b.md', service: '주문 서비스' })).toBe(
    'a b.md 파일과 주문 서비스',
  );
  expect(fill(deleted, { service: '서비스' })).toBe('서비스를 삭제했습니다.');
  expect(fill('{what} together', { what: 'moved to' })).toBe('moved to together');
});

test('only the noun itself is said once: not the beginning of a word, and nothing that is done', () => {
  const deleted = '{service} 서비스를 삭제했습니다.';
  expect(fill(deleted, { service: '도서 서' })).toBe('도서 서 서비스를 삭제했습니다.');
  expect(fill(deleted, { service: '마이크로서비스' })).toBe('마이크로서비스 서비스를 삭제했습니다.');
  expect(fill('{service} 보기', { service: '미리 보기' })).toBe('미리 보기 보기');
  expect(fill('{missing} 서비스를', {})).toBe('{missing} 서비스를');
});

test('a sentence takes the form its number needs', () => {
  const forms = { one: '{n} question left', other: '{n} questions left' };
  expect(plural('en', 1, forms)).toBe('1 question left');
  expect(plural('en', 14, forms)).toBe('14 questions left');
});

test('lists are British in English', () => {
  expect(listed('en', ['Ana', 'Bo', 'Cy'])).toBe('Ana, Bo and Cy');
  expect(listed('ko', ['아나', '보'])).toBe('아나 및 보');
});
