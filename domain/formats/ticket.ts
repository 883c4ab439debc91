/** Writes one fix of the plan as a ticket in Markdown: what is wrong today, the first step, and how to tell that it is done. */
import type { Answer, ItemAnswer } from '@/domain/answers';
import type { Effort } from '@/domain/checklist';
import type { Tier } from '@/domain/factors';
import type { PlanRow } from '@/domain/plan';
import { displayGain } from '@/domain/plan';
import type { Block, Phrasing } from './markdown-nodes';
import { heading, list, noteBlocks, oneLine, paragraph, prose, quote, strong, text } from './markdown-nodes';
import { markdownText } from './markdown-write';
import { fill } from './report-words';

/** Words of a ticket. Sentences hold `{names}` for values; backticks mark code. */
export type TicketWords = {
  /** `{service}` and `{step}`: the title line. */
  title: string;
  labels: Readonly<Record<'today' | 'note' | 'step' | 'good' | 'check' | 'facts' | 'links', string>>;
  /** `{answer}` to the question, which follows. */
  today: string;
  /** `{gain}` points of 100. */
  gain: string;
  /** `{effort}`. */
  effort: string;
  /** `{tier}` and `{factor}`. */
  importance: string;
  /** What each link leads to. */
  lesson: string;
  question: string;
  answers: Readonly<Record<Answer, string>>;
  tiers: Readonly<Record<Tier, string>>;
  efforts: Readonly<Record<Effort, string>>;
};

export type TicketItem = {
  /** "III. Config". */
  factor: string;
  /** "III.2". */
  number: string;
  question: string;
  good: string;
  check: string;
  fix: string;
  /** Absolute addresses; none where the site is opened from a file. */
  lessonAddress: string;
  questionAddress: string;
};

export type TicketInput = { service: string; row: PlanRow; given: ItemAnswer; item: TicketItem };

/** The text, ending with a line feed. What a person wrote is text in it and nothing else. */
export function writeTicket({ service, row, given, item }: TicketInput, words: TicketWords): string {
  const { labels } = words;
  const section = (label: string, ...blocks: Block[]): Block[] => [heading(2, ...prose(label)), ...blocks];
  const facts = [
    fill(words.gain, { gain: displayGain(row.gain) }),
    fill(words.effort, { effort: words.efforts[row.item.effort] }),
    fill(words.importance, { tier: words.tiers[row.tier], factor: item.factor }),
  ];
  const today = fill(words.today, { answer: words.answers[row.answer] });
  const blocks: Block[] = [
    heading(1, ...titleLine(service, item.fix, words)),
    ...section(labels.today, paragraph(strong(item.number), ...prose(` ${item.question} ${today}`))),
    ...(given.note === '' ? [] : [paragraph(text(labels.note)), quote(noteBlocks(given.note))]),
    ...section(labels.step, paragraph(...prose(item.fix))),
    ...section(labels.good, paragraph(...prose(item.good))),
    ...section(labels.check, paragraph(...prose(item.check))),
    ...section(
      labels.facts,
      list(
        false,
        facts.map((fact) => ({ checked: null, children: [paragraph(...prose(fact))] })),
      ),
    ),
    ...section(
      labels.links,
      list(false, [
        { checked: null, children: [paragraph(link(words.lesson, item.lessonAddress))] },
        { checked: null, children: [paragraph(link(words.question, item.questionAddress))] },
      ]),
    ),
  ];
  return markdownText(blocks);
}

/** The service's name is a person's text; the step is ours, with code in it. */
function titleLine(service: string, fix: string, words: TicketWords): Phrasing[] {
  const [before = '', after = ''] = fill(words.title, { step: firstSentence(fix) }).split('{service}');
  return [...prose(before), ...oneLine(service), ...prose(after)];
}

/** Without its full stop; a stop inside code ends no sentence. */
function firstSentence(text: string): string {
  return /^(?:`[^`]*`|[^`])*?(?=[.:](?:\s|$))/.exec(text)?.[0] || text;
}

function link(label: string, url: string): Phrasing {
  return { type: 'link', url, title: null, children: [text(label)] };
}
