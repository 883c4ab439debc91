import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { toBase64Url } from './base64url';
import { nativePacking } from './deflate';
import { readInvite } from './invite';
import { writeJson } from './json-out';
import { readLink } from './link';
import { framed, packedLink } from './link.fixture';
import { seal, unseal } from './sealed';

const checklist = smallChecklist;
const options = { version: 1, limit: 100, packing: nativePacking };
/** A link that unpacks to so many bytes: JSON and blanks. */
const filled = (json: string, size: number) => packedLink(new TextEncoder().encode(json.trimEnd().padEnd(size)));
const file = writeJson(assessing({}), { checklist, now: NOW });

test('fault 38: a link of exactly a million bytes is read, one byte more is refused', async () => {
  expect(await readLink(await filled(file, 1_000_000), { checklist })).toMatchObject({ kind: 'ok' });
  expect(await readLink(await filled(file, 1_000_001), { checklist })).toMatchObject({
    reason: { code: 'link-too-large', limit: 1_000_000 },
  });
});

test('fault 38: an invite of exactly twenty thousand bytes is read, one byte more is refused', async () => {
  expect(await readInvite(await filled('{"s":"a"}', 20_000), { checklist })).toMatchObject({ kind: 'invite' });
  expect(await readInvite(await filled('{"s":"a"}', 20_001), { checklist })).toMatchObject({
    reason: { code: 'link-too-large', limit: 20_000 },
  });
});

test('fault 41: data of exactly the limit is sealed and opened again, one byte more is not sealed', async () => {
  const whole = 'x'.repeat(98);
  const written = await seal(whole, options);
  if (written.kind !== 'link') throw new Error(written.kind);
  expect(await unseal(written.link, options)).toEqual({ kind: 'text', text: JSON.stringify(whole) });
  expect(await seal(`${whole}x`, options)).toEqual({ kind: 'too-large', size: 101 });
});

test('symbols of exactly twice the limit are looked at, more are not', async () => {
  expect(await unseal('A'.repeat(200), options)).toMatchObject({ reason: { code: 'link-altered' } });
  expect(await unseal('A'.repeat(201), options)).toMatchObject({ reason: { code: 'link-too-large' } });
});

test('a link whose symbols were escaped on the way is read', async () => {
  const link = await filled(file, 1000);
  const escaped = `%20${link.slice(0, 40)}%0A${link.slice(40)}`.replaceAll('-', '%2D');
  expect(await readLink(escaped, { checklist })).toMatchObject({ kind: 'ok' });
});

test('fault 37: a checksum with nothing after it is an altered link, not one of a newer version', async () => {
  const alone = toBase64Url(sha256(new Uint8Array()).subarray(0, 8));
  expect(await readLink(alone, { checklist })).toMatchObject({ reason: { code: 'link-altered' } });
});

test('a version byte with nothing after it holds nothing', async () => {
  expect(await readLink(toBase64Url(framed(1, new Uint8Array())), { checklist })).toMatchObject({
    reason: { code: 'link-altered' },
  });
});
