import { expect, test } from 'vitest';
import { answering, assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { linkIn, MAX_ADDRESS, readLink } from '@/domain/formats/link';
import { madeLink } from './made-link';

const checklist = smallChecklist;
const page = { origin: 'https://twelve.test', pathname: '/en/report/' };
const options = { checklist, now: NOW, onlyAnswers: false, page };

/** Text that packs badly. */
const noise = (length: number, seed: number) =>
  Array.from({ length }, (_, i) =>
    String.fromCharCode(0x3400 + ((i * i * 7919 + i * 31 + seed * 104_729) % 19_997)),
  ).join('');
const noted = (characters: number, snapshots = 0) => {
  const base = assessing(answering(checklist));
  const answers = Object.fromEntries(
    Object.entries(base.answers).map(([id, given], i) => [id, { ...given, note: noise(characters, i) }]),
  );
  const { weights, checklistVersion } = base;
  const kept = (_: unknown, i: number) => ({
    id: `s${i}`,
    takenAt: NOW,
    reason: noise(2000, i),
    checklistVersion,
    scoringVersion: 1,
    weights,
    answers: {},
  });
  return { ...base, answers, snapshots: Array.from({ length: snapshots }, kept) };
};

test('a link opens the page it was made on', async () => {
  const made = await madeLink(noted(3), options);
  if (made.kind !== 'link') throw new Error(made.kind);
  expect(made.address.startsWith('https://twelve.test/en/report/#share=')).toBe(true);
  expect(await readLink(linkIn(made.address) ?? '', { checklist })).toMatchObject({ kind: 'ok', value: noted(3) });
});

test('fault 41: a link over 8,000 characters is not made, and says how long it would be', async () => {
  const made = await madeLink(noted(400), options);
  expect(made.kind).toBe('too-long');
  expect(made.size).toBeGreaterThan(MAX_ADDRESS);
  expect((await madeLink(noted(400), { ...options, onlyAnswers: true })).kind).toBe('link');
});

test('fault 41: an address of exactly 8,000 characters is made, one more is not', async () => {
  const { size } = await madeLink(noted(3), options);
  const longer = (length: number) => ({ ...page, pathname: `${page.pathname}${'x'.repeat(length - size)}` });
  expect(await madeLink(noted(3), { ...options, page: longer(8000) })).toMatchObject({ kind: 'link', size: 8000 });
  expect(await madeLink(noted(3), { ...options, page: longer(8001) })).toEqual({ kind: 'too-long', size: 8001 });
});

test('fault 41: where only the snapshots are too much, they stay out and are counted', async () => {
  const made = await madeLink(noted(3, 4), options);
  expect(made).toMatchObject({ kind: 'link', leftOut: 4 });
  expect(made.size).toBeLessThanOrEqual(MAX_ADDRESS);
});
