import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { completed } from '@/domain/draft';
import { NOW, smallChecklist } from '@/domain/fixtures';
import { report } from '@/domain/report';
import { runs } from '@/domain/runs';
import { markdownWords } from './fixtures';
import { readJson } from './json-in';
import { writeJson } from './json-out';
import { readLink } from './link';
import { linkTo, zlibPacking } from './link.fixture';
import { readMarkdown } from './markdown-in';
import { writeMarkdown } from './markdown-out';
import { assessmentFrom } from './seeded.fixture';

const checklist = smallChecklist;
const whole = Boolean(process.env.VERIFY_FULL);
/** Milliseconds for one search: some 15 s alone, several times that beside the rest of the suite. */
const PATIENCE = whole ? 3_600_000 : 600_000;
const seeds = fc.integer();
const wellFormed = (text: string) => text.toWellFormed();
const carried = (text: string) => text.toWellFormed().replaceAll('\0', '');

type Read = ReturnType<typeof readJson> | ReturnType<typeof readMarkdown> | Awaited<ReturnType<typeof readLink>>;

/** Whether everything came back; a reason that is missing was missing before. */
function isSame(read: Read, expected: Assessment): boolean {
  if ('raw' in read) return false;
  const problems = read.kind === 'repaired' ? read.problems : [];
  return problems.every(({ code }) => code === 'reason-missing') && isDeepStrictEqual(read.value, expected);
}

test(
  'fault 35: assessments come back from JSON the same in everything, and export again to the same bytes',
  () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const assessment = assessmentFrom(seed, checklist, wellFormed);
        const text = writeJson(assessment, { checklist, now: NOW });
        const read = readJson(text, { checklist });
        if (!isSame(read, assessment) || 'raw' in read || read.changedSinceExport !== false) return false;
        return (
          writeJson(
            completed(read.value, () => 'minted'),
            { checklist, now: NOW },
          ) === text
        );
      }),
      { numRuns: runs(50_000) },
    );
  },
  PATIENCE,
);

test(
  'fault 35: assessments come back from a link the same in everything',
  async () => {
    const packing = whole ? undefined : zlibPacking;
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const assessment = assessmentFrom(seed, checklist, wellFormed);
        const link = await linkTo(assessment, { checklist, now: NOW, ...(packing && { packing }) });
        return isSame(await readLink(link, { checklist, ...(packing && { packing }) }), assessment);
      }),
      { numRuns: runs(50_000) },
    );
  },
  PATIENCE,
);

test('fault 35: what the browser’s own streams pack, another implementation unpacks, and the other way round', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const assessment = assessmentFrom(seed, checklist, wellFormed);
      const native = await linkTo(assessment, { checklist, now: NOW });
      const other = await linkTo(assessment, { checklist, now: NOW, packing: zlibPacking });
      const read = [await readLink(native, { checklist, packing: zlibPacking }), await readLink(other, { checklist })];
      return read.every((each) => isSame(each, assessment));
    }),
    { numRuns: Math.min(runs(500), 5000) },
  );
});

test('fault 35: reports come back from Markdown with the same answers, notes and service', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const assessment = assessmentFrom(seed, checklist, carried);
      const read = readMarkdown(writeMarkdown(report(checklist, assessment, NOW), markdownWords), { checklist });
      if ('raw' in read || read.changedSinceExport !== false || read.conflicts.length > 0) return false;
      const problems = read.kind === 'repaired' ? read.problems : [];
      const { value } = read;
      return (
        problems.every(({ code }) => code === 'reason-missing') &&
        isDeepStrictEqual(said(value.answers), said(assessment.answers)) &&
        isDeepStrictEqual(
          [value.id, value.service, value.respondent],
          [assessment.id, assessment.service, assessment.respondent],
        )
      );
    }),
    { numRuns: runs(1000) },
  );
});

test('fault 28: answers to questions nobody asks any more leave and come back in every format', async () => {
  const other = { 'asked-in-version-0': { answer: 'no', note: 'kept', answeredAt: NOW } } as const;
  const assessment = { ...assessmentFrom(7, checklist, carried), answers: other };
  const json = readJson(writeJson(assessment, { checklist, now: NOW }), { checklist });
  const link = await readLink(await linkTo(assessment, { checklist, now: NOW }), { checklist });
  const markdown = readMarkdown(writeMarkdown(report(checklist, assessment, NOW), markdownWords), { checklist });
  for (const read of [json, link, markdown]) expect('value' in read && read.value.answers).toMatchObject(other);
});

/** Without records that say nothing, which a report shows like no record. */
function said(answers: Assessment['answers']) {
  const given = Object.entries(answers).filter(
    ([, { answer, note, answeredAt }]) => answer !== null || note !== '' || answeredAt !== null,
  );
  return Object.fromEntries(given);
}

test('the search reaches empty assessments and full ones, unknown questions, moved tiers and snapshots', () => {
  const all = Array.from({ length: 500 }, (_, seed) => assessmentFrom(seed, checklist, wellFormed));
  const count = (holds: (each: Assessment) => boolean) => all.filter(holds).length;
  expect(count(({ answers }) => Object.keys(answers).length === 0)).toBeGreaterThan(5);
  expect(count(({ answers }) => Object.keys(answers).length > 6)).toBeGreaterThan(20);
  expect(count(({ answers }) => Object.keys(answers).some((id) => id.startsWith('retired')))).toBeGreaterThan(50);
  expect(count(({ weights }) => Object.keys(weights ?? {}).length > 0)).toBeGreaterThan(50);
  expect(count(({ snapshots }) => snapshots.length > 0)).toBeGreaterThan(20);
});
