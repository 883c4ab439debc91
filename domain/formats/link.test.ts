import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answering, assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import { assessments, wellFormedText } from './arbitraries';
import { fromBase64Url, toBase64Url } from './base64url';
import type { Packing } from './deflate';
import { answersOnly, linkIn, MAX_UNPACKED, readLink, writeLink } from './link';
import { framed, linkTo, packedLink } from './link.fixture';

const checklist = smallChecklist;
const cases = assessments(checklist, wellFormedText);
const sample = assessing(answering(checklist, { 'logs-to-stdout': 'not-applicable', 'process-types': null }), {
  logs: 'high',
});

const written = async (assessment = sample) => await linkTo(assessment, { checklist, now: NOW });
const read = (link: string) => readLink(link, { checklist });

async function reasonOf(link: string) {
  const result = await read(link);
  if (result.kind !== 'unreadable') throw new Error(result.kind);
  expect(result.raw).toBe(link);
  return result.reason;
}

test('fault 35: an assessment comes back from a link the same in everything', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (assessment) => {
      const result = await read(await written(assessment));
      if (result.kind !== 'ok' && result.kind !== 'repaired') throw new Error(result.kind);
      expect(result.value).toEqual(assessment);
      expect(result.madeAt).toBe(NOW);
      const problems = result.kind === 'repaired' ? result.problems : [];
      expect(problems.filter(({ code }) => code !== 'reason-missing')).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

test('a link holds only symbols that an address carries as they are', async () => {
  expect(await written()).toMatch(/^[\w-]+$/);
});

test('answers only leaves out every note, the respondent, the team and the history, and keeps the rest', async () => {
  const snapshot = { ...sample, id: 's1', takenAt: NOW, reason: 'quarter', scoringVersion: 1 };
  const all = {
    ...sample,
    snapshots: [snapshot],
    answers: { ...sample.answers, 'only-a-note': { answer: null, note: 'my words', answeredAt: null } },
  };
  const shared = answersOnly(all);
  expect(JSON.stringify(shared)).not.toMatch(/my words|Ana|Payments|ledger-api has no such/);
  expect(shared).toMatchObject({
    id: sample.id,
    service: { id: sample.service.id, name: 'ledger-api' },
    weights: { logs: 'high' },
    snapshots: [],
  });
  for (const [item, { answer, answeredAt }] of Object.entries(shared.answers)) {
    expect(sample.answers[item]).toMatchObject({ answer, answeredAt });
  }
});

test('fault 37: every cut of a link is named, and nothing is read from it', async () => {
  const link = await written();
  for (let end = 1; end < link.length; end++)
    expect(await reasonOf(link.slice(0, end))).toEqual({ code: 'link-altered' });
  expect(await reasonOf('')).toEqual({ code: 'empty' });
});

test('fault 37: every change of one symbol of a link is named, and nothing is read from it', async () => {
  const link = await written();
  const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  for (let at = 0; at < link.length; at++) {
    for (const symbol of symbols.replace(link.charAt(at), '')) {
      const changed = `${link.slice(0, at)}${symbol}${link.slice(at + 1)}`;
      expect(await reasonOf(changed)).toEqual({ code: 'link-altered' });
    }
  }
});

test.each([' ', '\n', '+', '/', '=', '.', '<', '"', '예', '\0', '\ud800'])(
  'fault 37: a symbol no link has, %j, is named wherever it stands',
  async (symbol) => {
    const link = await written();
    for (let at = 0; at < link.length; at += 7) {
      const changed = `${link.slice(0, at)}${symbol}${link.slice(at + 1)}`;
      expect((await reasonOf(changed)).code).toBe(/\s/.test(symbol) ? 'link-altered' : 'link-malformed');
    }
  },
);

test('white space that mail puts into long lines is no part of a link', async () => {
  const link = await written();
  expect(await read(` ${link.slice(0, 40)}\r\n  ${link.slice(40)}\n`)).toMatchObject({ kind: 'ok', value: sample });
});

test('fault 38: a small link that unpacks to gigabytes is stopped at a million bytes', async () => {
  const bomb = await packedLink(new Uint8Array(200_000_000));
  expect(bomb.length).toBeLessThan(300_000);
  const before = performance.now();
  expect(await reasonOf(bomb)).toEqual({ code: 'link-too-large', limit: MAX_UNPACKED });
  expect(performance.now() - before).toBeLessThan(5000);
});

test('fault 41: no link is made that would be refused when it is opened', async () => {
  const repeated = { ...sample, respondent: 'x'.repeat(MAX_UNPACKED) };
  expect(await writeLink(repeated, { checklist, now: NOW })).toMatchObject({ kind: 'too-large' });
});

test('a text too long for any link is refused before it is unpacked', async () => {
  expect(await reasonOf('A'.repeat(2 * MAX_UNPACKED + 4))).toEqual({ code: 'link-too-large', limit: MAX_UNPACKED });
});

test.each(['%E0%A4%A', '%', 'abc%zz', '%ff%fe'])('fault 40: a malformed escape is named: %s', async (link) => {
  expect(await reasonOf(link)).toEqual({ code: 'link-malformed' });
});

test('fault 40: a link of a later version is named as such and left as it is', async () => {
  const link = toBase64Url(framed(9, new Uint8Array([1, 2, 3])));
  expect(await read(link)).toEqual({ kind: 'from-the-future', version: 9, raw: link });
});

test('fault 40: whatever stands in a link, reading never throws', async () => {
  const some = fc.oneof(fc.string(), fc.base64String(), fc.uint8Array().map(toBase64Url));
  await fc.assert(
    fc.asyncProperty(some, async (link) => {
      expect(['unreadable', 'from-the-future']).toContain((await read(link)).kind);
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  ['bytes that are not packed', (bytes: Uint8Array<ArrayBuffer>) => framed(1, bytes), 'link-altered'],
  ['bytes that are no text', () => packed(new Uint8Array([0xff, 0xfe, 0x80])), 'link-altered'],
  ['another app’s JSON', () => packed(new TextEncoder().encode('{"format":"excalidraw"}')), 'other-app'],
  ['JSON that was cut', () => packed(new TextEncoder().encode('{"format":')), 'truncated'],
  ['brackets a hundred thousand deep', () => packed(new TextEncoder().encode('['.repeat(100_000))), 'too-deep'],
])('a link with the right checksum is still only let in by the same door as a file: %s', async (_, make, code) => {
  const bytes = await make(new TextEncoder().encode('one codebase, many deploys'));
  expect((await reasonOf(toBase64Url(bytes))).code).toBe(code);
});

async function packed(bytes: Uint8Array<ArrayBuffer>) {
  return fromBase64Url(await packedLink(bytes)) ?? new Uint8Array();
}

test('fault 40: without streams to unpack with, a link is refused by name and none is written', async () => {
  const packing: Packing = { deflate: async () => null, inflate: async () => ({ kind: 'unsupported' }) };
  expect(await writeLink(sample, { checklist, now: NOW, packing })).toEqual({ kind: 'unsupported' });
  expect(await readLink(await written(), { checklist, packing })).toMatchObject({
    reason: { code: 'link-unsupported' },
  });
});

test('a link is found in an address, in a fragment and in a sentence, and ends at the next parameter', () => {
  expect(linkIn('https://twelve.test/en/report/#share=AbC_-9')).toBe('AbC_-9');
  expect(linkIn('#share=AbC&utm=1')).toBe('AbC');
  expect(linkIn('See http://localhost:3000/en/report/#share=AbC')).toBe('AbC');
  expect(linkIn('#answers')).toBeNull();
  expect(linkIn('share=AbC')).toBeNull();
});

test('base64url is read back whatever the bytes, and has one way to write them', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
  );
  expect(fromBase64Url('AB')).toBeNull();
  expect(fromBase64Url('A')).toBeNull();
});
