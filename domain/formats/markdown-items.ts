/** Reads the items of a Markdown report: word, tick, id and note, and where they contradict each other. */
import type { Answer, Answers, ItemAnswer } from '@/domain/answers';
import type { Checklist } from '@/domain/checklist';
import type { Problem } from '@/domain/problems';
import { excerpt } from '@/domain/problems';
import { unknownAnswers } from '@/domain/unknown-answers';
import { answerOfWord } from './answer-words';
import type { Entry } from './markdown-lines';
import { readItems } from './markdown-marks';
import { plainText, quotedText } from './markdown-text';

/** Where word and tick disagree. The value keeps the word's answer; nothing proposed applies unconfirmed. */
export type Conflict = {
  item: string;
  line: number;
  word: Answer | null;
  ticked: boolean;
  /** Yes for a newly ticked box; null where a Yes was unticked, which says only what the answer is not. */
  proposed: Answer | null;
};

/** `question` is the text that stands between word and id. */
export type ReadItem = { id: string; line: number; given: ItemAnswer; conflict: Conflict | null; question: string };

/** The items among the entries of lists; every other list is passed over. */
export function readEntries(entries: readonly Entry[]): { items: readonly ReadItem[]; problems: readonly Problem[] } {
  const items: ReadItem[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const ids = readItems(entry.text);
    const [mark] = ids;
    const box = /^\[([ xX])\](?:[ \t]+|$)/.exec(entry.text);
    const found = excerpt(entry.text);
    const above = items.at(-1)?.id;
    if (mark && ids.length === 1) {
      const words = entry.text.slice(box?.[0].length ?? 0, mark.position);
      items.push(readItem(entry, mark, box ? box[1] !== ' ' : null, words, problems));
    } else if (box || ids.length > 1) problems.push({ code: 'item-without-id', line: entry.line, found });
    else if (entry.nested && above) problems.push(...ignored(above, [entry, ...entry.stray]));
  }
  return { items, problems };
}

function ignored(item: string, texts: readonly { line: number; text: string }[]): readonly Problem[] {
  return texts.map(({ line, text }) => ({ code: 'text-ignored', item, line, found: excerpt(text) }));
}

type Mark = { id: string; at: string | null };

function readItem(
  entry: Entry,
  { id, at }: Mark,
  ticked: boolean | null,
  words: string,
  problems: Problem[],
): ReadItem {
  const { line } = entry;
  problems.push(...ignored(id, entry.stray));
  const word = wordOf(words);
  const answer = answerOfWord(word);
  if (answer === undefined) problems.push({ code: 'answer-unknown', item: id, line, found: excerpt(word) });
  const given = { answer: answer ?? null, note: quotedText(entry.quote), answeredAt: at };
  const conflict = conflictOf({ item: id, line, word: given.answer, ticked });
  return { id, line, given, conflict, question: questionOf(words) };
}

function conflictOf({ ticked, ...seen }: Omit<Conflict, 'ticked' | 'proposed'> & { ticked: boolean | null }) {
  if (ticked === null || ticked === (seen.word === 'yes')) return null;
  return { ...seen, ticked, proposed: ticked ? ('yes' as const) : null };
}

/** The bold word, or what stands before the dash when someone took the stars away. */
function wordOf(text: string): string {
  const bold = /^(\*\*|__|\*|_)(.{1,60}?)\1/.exec(text);
  return plainText(bold?.[2] ?? text.split(DASH, 1)[0] ?? '').trim();
}

const DASH = / [\u2014\u2013-] |: /;

function questionOf(text: string): string {
  const dash = DASH.exec(text);
  return dash === null ? '' : plainText(text.slice(dash.index + dash[0].length)).trim();
}

/** Answers to questions the checklist does not know, with their questions and lines. */
export function unknownItems(answers: Answers, items: readonly ReadItem[], checklist: Checklist): readonly Problem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return unknownAnswers(answers, checklist, (id) => byId.get(id)?.question ?? '').map((problem) => {
    const line = byId.get(problem.item ?? '')?.line;
    return line === undefined ? problem : { ...problem, line };
  });
}

/** Items by id. One that stands twice with different contents is left out and named: neither place is more right. */
export function withoutDuplicates(items: readonly ReadItem[], problems: Problem[]): readonly ReadItem[] {
  const places = Map.groupBy(items, ({ id }) => id);
  return [...places].flatMap(([item, [first, ...others]]) => {
    if (!first) return [];
    if (others.every((other) => sameContent(first, other))) return [first];
    const all = [first, ...others];
    const lines = all.map(({ line }) => line);
    problems.push({ code: 'duplicate-item', item, lines, candidates: all.map(({ given }) => given) });
    return [];
  });
}

function sameContent(a: ReadItem, b: ReadItem): boolean {
  const text = ({ given, conflict }: ReadItem) => JSON.stringify([given, conflict?.ticked ?? null]);
  return text(a) === text(b);
}
