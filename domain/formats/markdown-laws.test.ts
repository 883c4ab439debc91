import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import { answerOf } from '@/domain/answers';
import { completed } from '@/domain/draft';
import { smallChecklist } from '@/domain/fixtures';
import { runs } from '@/domain/runs';
import { assessments, carriedText } from './arbitraries';
import { koreanWords, markdownWords, smallReport } from './fixtures';
import { contentOf, notesOf, parseGfm } from './gfm-fixture';
import { readMarkdown } from './markdown-in';
import { writeMarkdown } from './markdown-out';

const checklist = smallChecklist;
const cases = assessments(checklist, carriedText);

function imported(text: string) {
  const read = readMarkdown(text, { checklist });
  if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(JSON.stringify(read));
  return read;
}

/** Answers without records that say nothing, which a report shows like no record. */
function said(answers: Answers) {
  return Object.fromEntries(
    Object.keys(answers)
      .sort()
      .map((id) => [id, answerOf(answers, id)] as const)
      .filter(([, { answer, note, answeredAt }]) => answer !== null || note !== '' || answeredAt !== null),
  );
}

test.each([
  ['English', markdownWords, 1000],
  ['Korean', koreanWords, 200],
])(
  'fault 35: a report in %s comes back with the same answers, notes, service, respondent and weights',
  (_, words, numRuns) => {
    fc.assert(
      fc.property(cases, (assessment) => {
        const { value, conflicts, changedSinceExport, ...read } = imported(
          writeMarkdown(smallReport(assessment), words),
        );
        const { snapshots, answers, ...rest } = assessment;
        expect({ ...value, answers: said(value.answers) }).toEqual({ ...rest, answers: said(answers), snapshots: [] });
        expect(conflicts).toEqual([]);
        const problems = read.kind === 'repaired' ? read.problems : [];
        expect(problems.filter(({ code }) => code !== 'reason-missing')).toEqual([]);
      }),
      { numRuns: runs(numRuns) },
    );
  },
);

test('fault 35: export, import and export again give the same bytes', () => {
  fc.assert(
    fc.property(cases, (assessment) => {
      const text = writeMarkdown(smallReport(assessment), markdownWords);
      const again = completed(imported(text).value, () => 'minted');
      expect(writeMarkdown(smallReport(again), markdownWords)).toBe(text);
    }),
    { numRuns: runs(300) },
  );
});

test('fault 33: a Markdown parser reads the same notes, and nothing in the file but our comments is markup', () => {
  fc.assert(
    fc.property(cases, (assessment) => {
      const tree = parseGfm(writeMarkdown(smallReport(assessment), markdownWords));
      const notes = checklist.items.map(({ id }) => answerOf(assessment.answers, id).note);
      expect(notesOf(tree).slice(0, notes.length)).toEqual(notes);
      expect(contentOf(tree, ['link', 'linkReference', 'image', 'imageReference', 'definition'])).toEqual([]);
      for (const html of contentOf(tree, ['html']))
        expect(html).toMatch(/^<!-- (twelvefold:|id=|team|respondent)[^>]*-->$/);
    }),
    { numRuns: runs(200) },
  );
});

test('fault 20: every cut of a report is refused or reported, and changes no answer but the note at the cut', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(cases, shares, (assessment, places) => {
      const text = writeMarkdown(smallReport(assessment), markdownWords);
      for (const place of places) {
        const cut = text.slice(0, Math.floor(place * (text.length - 1)));
        const read = readMarkdown(cut, { checklist });
        if (read.kind === 'unreadable' || cut === text.trimEnd()) continue;
        if (read.kind !== 'repaired') throw new Error(`not reported: ${read.kind}`);
        const truncated = read.problems.find((problem) => problem.code === 'truncated');
        expect(truncated).toBeDefined();
        for (const [id, given] of Object.entries(read.value.answers)) {
          const { note, ...rest } = answerOf(assessment.answers, id);
          expect(given).toMatchObject(rest);
          if (id !== truncated?.after) expect(given.note).toBe(note);
        }
      }
    }),
    { numRuns: runs(100) },
  );
});

test('ticking one box and unticking another by hand gives two conflicts, and changes no answer', () => {
  const twoItems = fc.shuffledSubarray(
    checklist.items.map(({ id }) => id),
    { minLength: 2, maxLength: 2 },
  );
  fc.assert(
    fc.property(cases, twoItems, (assessment, [ticked = '', unticked = '']) => {
      const answers: Answers = {
        ...assessment.answers,
        [ticked]: { ...answerOf(assessment.answers, ticked), answer: 'no' },
        [unticked]: { ...answerOf(assessment.answers, unticked), answer: 'yes' },
      };
      const text = writeMarkdown(smallReport({ ...assessment, answers }), markdownWords);
      const clicked = text
        .split('\n')
        .map((line) => (line.startsWith('- [ ]') && line.includes(`id=${ticked} `) ? line.replace('[ ]', '[x]') : line))
        .map((line) =>
          line.startsWith('- [x]') && line.includes(`id=${unticked} `) ? line.replace('[x]', '[ ]') : line,
        );
      const { value, conflicts } = imported(clicked.join('\n'));
      expect(value.answers).toEqual(imported(text).value.answers);
      expect(conflicts.toSorted((a, b) => Number(b.ticked) - Number(a.ticked))).toMatchObject([
        { item: ticked, word: 'no', ticked: true, proposed: 'yes' },
        { item: unticked, word: 'yes', ticked: false, proposed: null },
      ]);
    }),
    { numRuns: runs(300) },
  );
});
