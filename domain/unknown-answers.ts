/** Answers whose id is no question of the checklist. A record keeps them in silence; whoever opens a file is told, as an id may be a slip. */
import type { Answers } from './answers';
import type { Checklist } from './checklist';
import { itemById } from './checklist';
import type { Problem } from './problems';

/** One for each that says something. `questionOf` is the text a file shows beside an id, '' where it shows none. */
export function unknownAnswers(
  answers: Answers,
  checklist: Checklist,
  questionOf: (id: string) => string = () => '',
): readonly Problem[] {
  return Object.entries(answers)
    .filter(([id, { answer, note }]) => !itemById(checklist, id) && (answer !== null || note !== ''))
    .map(([item]) => ({ code: 'item-unknown', item, question: questionOf(item) }));
}
