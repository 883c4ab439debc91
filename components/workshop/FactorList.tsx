import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';

export type FactorRow = {
  id: string;
  roman: string;
  title: string;
  present: string;
  /** The exercise on its slide, beside the timer. */
  timed: string;
  notes: string;
  lesson: string;
  prompts: readonly string[];
  exercise: { length: string; text: string };
};

/** Every factor: its presentation, its notes, its prompts and its exercise. */
export function FactorList({ rows, words }: { rows: readonly FactorRow[]; words: Ui['workshop']['factors'] }) {
  return (
    <ul className="wk-factors">
      {rows.map(({ id, roman, title, present, timed, notes, lesson, prompts, exercise }) => (
        <li key={id} id={id}>
          <h3>
            <span className="rn">{roman}</span> {title}
          </h3>
          <p className="wk-ways">
            <Link className="btn btn-sm" href={present}>
              {fill(words.present, { title })}
            </Link>
            <Link href={notes} aria-label={fill(words.notesOf, { title })}>
              {words.notes}
            </Link>
            <Link href={lesson}>{words.lesson}</Link>
          </p>
          <details>
            <summary>{`${words.discuss}, ${words.exercise}`}</summary>
            <ul className="pl">
              {prompts.map((prompt) => (
                <li key={prompt}>
                  <Code text={prompt} />
                </li>
              ))}
            </ul>
            <p>
              <b>{exercise.length}.</b> <Code text={exercise.text} />{' '}
              <Link href={timed} aria-label={`${words.timed}: ${title}`}>
                {words.timed}
              </Link>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
