/** Files a team of two languages passes round, with the words of the site. Reports are in `content/markdown.test.ts`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checklist } from '@/content/checklist';
import { NOW } from '@/domain/fixtures';
import { answerOfWord } from '@/domain/formats/answer-words';
import { anyText, assessments, carriedText } from '@/domain/formats/arbitraries';
import { unescapeFormula, writeCsv } from '@/domain/formats/csv';
import { csvRows } from '@/domain/formats/csv.fixture';
import { parseGfm, textOf } from '@/domain/formats/gfm-fixture';
import { writeOnboarding } from '@/domain/formats/onboarding';
import { teams } from '@/domain/formats/team-arbitraries';
import { writeActionsCsv } from '@/domain/formats/team-csv';
import { readTeamMarkdown } from '@/domain/formats/team-markdown-in';
import { writeTeamMarkdown } from '@/domain/formats/team-markdown-out';
import type { Learning } from '@/domain/learning';
import { answers, daysAgo, learning, rightAt, smallQuiz, wrongAt } from '@/domain/learning-fixtures';
import { onboarding } from '@/domain/onboarding';
import { report } from '@/domain/report';
import { runs } from '@/domain/runs';
import type { Team } from '@/domain/team';
import { completedTeam } from '@/domain/team-draft';
import { teamResult } from '@/domain/team-result';
import { LOCALES, type Locale } from '@/i18n/locales';
import { recordWords } from './record-words';
import { exportWords } from './report-words';
import { teamWords } from './team-words';

const [first, ...others] = LOCALES;

test('a team’s report goes from language to language and comes back with every agreement, note and action', () => {
  const passedOn = (team: Team, locale: Locale) => {
    const read = readTeamMarkdown(writeTeamMarkdown(teamResult(checklist, team), teamWords(locale).file, NOW), {
      checklist,
    });
    if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(`${locale}: ${read.kind}`);
    expect(read.changedSinceExport, locale).toBe(false);
    expect(read.conflicts, locale).toEqual([]);
    return completedTeam(read.value, () => 'minted', NOW);
  };
  fc.assert(
    fc.property(teams(checklist, carriedText), (team) => {
      const once = passedOn(team, first);
      expect([...others, first].reduce(passedOn, once)).toEqual(once);
      expect(once.actions.map(({ what, owner, done }) => [what, owner, done])).toEqual(
        team.actions.map(({ what, owner, done }) => [what, owner, done]),
      );
      for (const [id, { answer, note }] of Object.entries(team.consensus)) {
        if (answer !== null || note !== '') expect(once.consensus[id], id).toMatchObject({ answer, note });
      }
    }),
    { numRuns: runs(20) },
  );
});

test('a table for a spreadsheet says the same in every language: the same ids, answers and notes', () => {
  fc.assert(
    fc.property(assessments(checklist, anyText), (assessment) => {
      const made = report(checklist, assessment, NOW);
      for (const locale of LOCALES) {
        const [, ...rows] = csvRows(writeCsv(made, exportWords(locale).file));
        expect(
          rows.map(([, id, , , answer, note]) => [id, answerOfWord(answer ?? ''), unescapeFormula(note ?? '')]),
        ).toEqual(made.rows.map(({ item, given }) => [item.id, given.answer, given.note.toWellFormed()]));
      }
    }),
    { numRuns: runs(20) },
  );
});

test('a table of actions has the same rows in every language', () => {
  fc.assert(
    fc.property(teams(checklist, anyText), (team) => {
      for (const locale of LOCALES) {
        const { file } = teamWords(locale);
        const [, ...rows] = csvRows(writeActionsCsv(team, file));
        expect(
          rows.map(([what, , , owner, due, done]) =>
            [what, owner, due, done].map((cell) => unescapeFormula(cell ?? '')),
          ),
        ).toEqual(
          team.actions.map(({ what, owner, due, done }) => [
            ...[what.toWellFormed(), owner.toWellFormed(), due ?? ''],
            done ? file.teamFile.yes : file.teamFile.no,
          ]),
        );
      }
    }),
    { numRuns: runs(20) },
  );
});

const day = (iso: string) => iso.slice(0, 10);
const at = fc.integer({ min: 0, max: 400 }).map(daysAgo);
const known: fc.Arbitrary<Learning> = fc
  .record({
    readAt: fc.option(at),
    triedAt: fc.option(at),
    attempts: fc.array(fc.oneof(at.map(rightAt), at.map(wrongAt)), { maxLength: 3 }),
    note: fc.string({ unit: 'grapheme' }),
  })
  .map(({ readAt, triedAt, attempts, note }) =>
    learning({ config: { readAt, triedAt, note, questions: answers({ 'config-1': attempts }) }, logs: { readAt } }),
  );

/** The days of a file, table by table; languages may order them differently. */
function daysIn(file: string): readonly string[] {
  const tables = parseGfm(file).children.filter(({ type }) => type === 'table');
  return tables.map((table) => (textOf(table).match(/\d{4}-\d\d-\d\d/g) ?? []).toSorted().join(' '));
}

test('an onboarding record claims the same days and quotes the same questions in every language', () => {
  fc.assert(
    fc.property(known, (stored) => {
      const record = onboarding(stored, smallQuiz, NOW);
      const [one, ...rest] = LOCALES.map((locale) => writeOnboarding(record, recordWords(locale), day));
      const quotes = (file = '') =>
        parseGfm(file)
          .children.filter(({ type }) => type === 'blockquote')
          .map(textOf);
      for (const file of rest) {
        expect(daysIn(file)).toEqual(daysIn(one ?? ''));
        expect(quotes(file)).toEqual(quotes(one));
      }
    }),
    { numRuns: runs(50) },
  );
});
