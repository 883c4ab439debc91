import { expect, test } from 'vitest';
import { parseHeaders } from './headers.ts';

const FILE = `# comment
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer

/_next/static/*
  Cache-Control: public, max-age=31536000, immutable

/en/
  Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-abc='
`;

test('a page gets the shared headers and its own', () => {
  expect(parseHeaders(FILE).of('/en/')).toEqual({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; script-src 'self' 'sha256-abc='",
  });
});

test('a path without a star matches itself alone', () => {
  expect(parseHeaders(FILE).of('/en/learn/')).not.toHaveProperty('content-security-policy');
});

test('a star at the end matches everything below', () => {
  expect(parseHeaders(FILE).of('/_next/static/chunks/a.js')).toHaveProperty(
    'cache-control',
    'public, max-age=31536000, immutable',
  );
});

test('the shared headers are those of /* alone', () => {
  expect(parseHeaders(FILE).shared).toEqual({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

test.each([
  ['  X-Frame-Options: DENY', 1],
  ['/*\n  X-Frame-Options', 2],
  ['/*\nX-Frame-Options: DENY', 2],
])('a line that is neither a path nor a header is named by its number', (text, line) => {
  expect(() => parseHeaders(text)).toThrow(`line ${line}`);
});
