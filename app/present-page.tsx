import { checklist } from '@/content/checklist';
import { diagrams } from '@/content/diagrams';
import { presenterWords, simulationWords, type Words, words } from '@/content/load';
import { prompts } from '@/content/prompts';
import type { ItemWords } from '@/content/words';
import { itemsOf } from '@/domain/checklist';
import { FACTOR_IDS, type FactorId, factor } from '@/domain/factors';
import { type Stop, stopsOf } from '@/domain/presenting';
import type { Locale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

export const presentPath = (locale: Locale, id: FactorId, stop?: string): string =>
  localPath(locale, `/workshop/present/${id}${stop ? `#${stop}` : ''}`);

/** The pictures of a factor, in the order in which they are presented. */
export function picturesOf(all: Words, id: FactorId) {
  return Object.entries(all.factors[id].diagrams).map(([name, said], i) => ({
    name,
    words: said,
    steps: diagrams[id]?.[name] ?? [],
    slide: i === 0 ? 'picture' : `picture${i + 1}`,
  }));
}

export function questionTexts(all: Words, id: FactorId): { id: string; question: string; mayNotApply: boolean }[] {
  const items: Readonly<Record<string, ItemWords>> = all.factors[id].items;
  return itemsOf(checklist, id).map((item) => {
    const own = items[item.id];
    if (!own) throw new Error(`content: the question "${item.id}" has no words.`);
    return { id: item.id, question: own.question, mayNotApply: item.mayNotApply };
  });
}

/** What stands on each step in short, for the notes: a step's sentence, the prompts, a question. */
function linesOf(all: Words, id: FactorId, task: string, asked: readonly string[], exercise: string) {
  const lines: Record<string, string> = { principle: all.factors[id].principle, simulation: task, exercise };
  lines.discussion = asked.join(' ');
  for (const { slide, words: said } of picturesOf(all, id)) {
    lines[slide] = said.title;
    said.steps.forEach((text, i) => {
      lines[`${slide}-${i + 1}`] = text;
    });
  }
  questionTexts(all, id).forEach(({ question }, i) => {
    lines[`hands-${i + 1}`] = question;
  });
  return lines;
}

/** Everything the slides and the notes of a factor need, in one language. */
export async function presentOf(locale: Locale, id: FactorId) {
  const all = words(locale);
  const simulation = await simulationWords(locale, id);
  const said = await presenterWords(locale, id);
  const { prompts: asked, exercise } = prompts(locale, id);
  const pictures = picturesOf(all, id);
  const questions = questionTexts(all, id);
  const stops: readonly Stop[] = stopsOf(
    pictures.map(({ steps }) => steps.length),
    questions.length,
  );
  return {
    all,
    simulation,
    notes: said.notes,
    summary: said.summary,
    asked,
    exercise,
    pictures,
    questions,
    stops,
    lines: linesOf(all, id, simulation.task, asked, exercise.text),
    factors: FACTOR_IDS.map((each) => ({
      id: each,
      roman: factor(each).roman,
      title: all.factors[each].title,
      href: presentPath(locale, each),
    })),
    links: {
      home: localPath(locale, '/'),
      workshop: localPath(locale, '/workshop'),
      team: localPath(locale, '/team'),
      notes: `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}${localPath(locale, `/workshop/present/${id}/notes`)}`,
      lesson: lessonPath(locale, id),
    },
  };
}

export type Presented = Awaited<ReturnType<typeof presentOf>>;
