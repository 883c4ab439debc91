/** The plan and the factor sections of a Markdown report. */
import type { ItemAnswer } from '@/domain/answers';
import { answerOf } from '@/domain/answers';
import type { FactorId } from '@/domain/factors';
import { factor } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import { displayGain, type PlanRow } from '@/domain/plan';
import type { Report } from '@/domain/report';
import { itemMark } from './markdown-marks';
import type { Block, Phrasing } from './markdown-nodes';
import { heading, lineBreak, list, noteBlocks, paragraph, prose, quote, raw, strong, text } from './markdown-nodes';
import type { MarkdownWords } from './report-words';
import { fill, itemWords } from './report-words';

/** What to fix first: the first step, then the question it answers, then what it takes and gives. */
export function planBlocks({ plan }: Report, words: MarkdownWords): readonly Block[] {
  const rows = plan.rows.map((row) => ({ checked: null, children: [paragraph(...planRow(row, words))] }));
  const body = rows.length === 0 ? paragraph(...prose(words.plan.none)) : list(true, rows);
  return [heading(2, ...prose(words.plan.heading)), body];
}

function planRow({ item, answer, gain }: PlanRow, words: MarkdownWords): Phrasing[] {
  const { question, fix } = itemWords(words, item.id);
  const { labels } = words;
  const facts = [
    words.answers[answer],
    `${labels.effort}: ${words.efforts[item.effort]}`,
    `${labels.gain}: +${displayGain(gain)}`,
  ];
  return [
    { type: 'strong', children: prose(fix) },
    lineBreak,
    ...prose(`${factorTitle(item.factor, words)}: ${question}`),
    lineBreak,
    ...prose(facts.join(' · ')),
  ];
}

/** One section per factor that has items, then the answers nobody asks for any more. */
export function factorBlocks(report: Report, words: MarkdownWords): readonly Block[] {
  const sections = report.byFactor.filter(({ rows }) => rows.length > 0);
  const blocks = sections.flatMap(({ factor: id, score, rows }): Block[] => {
    const value =
      score.value === null ? words.notAssessed : fill(words.score, { score: displayScore(100 * score.value) });
    const facts = `${words.labels.score}: ${value} · ${words.labels.importance}: ${words.tiers[score.tier]}`;
    const items = rows.map(({ item, given }) => taskItem(item.id, given, words));
    return [heading(2, ...prose(factorTitle(id, words))), paragraph(...prose(facts)), list(false, items)];
  });
  const unknown = report.unknown.map((id) => taskItem(id, answerOf(report.assessment.answers, id), words));
  if (unknown.length === 0) return blocks;
  const { heading: title, note } = words.unknown;
  return [...blocks, heading(2, ...prose(title)), paragraph(...prose(note)), list(false, unknown)];
}

export function factorTitle(id: FactorId, words: MarkdownWords): string {
  return `${factor(id).roman}. ${words.factors[id]}`;
}

/** `- [x] **Yes** — question <!-- id=… -->`, with the note quoted under it. Only Yes is ticked. `more` follows the question. */
export function taskItem(id: string, given: ItemAnswer, words: MarkdownWords, more = '') {
  const { answer, note, answeredAt } = given;
  const mark = itemMark(id, answeredAt);
  const line = paragraph(
    strong(words.answers[answer ?? 'unanswered']),
    text(' \u2014 '),
    ...prose(itemWords(words, id).question),
    ...(answer === 'not-applicable' && note.trim() === '' ? [text(` (${words.reasonMissing})`)] : []),
    ...(more === '' ? [] : [text(` (${more})`)]),
    ...(mark === null ? [] : [text(' '), raw(mark)]),
  );
  return { checked: answer === 'yes', children: note === '' ? [line] : [line, quote(noteBlocks(note))] };
}
