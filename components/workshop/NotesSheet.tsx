import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import type { PresenterWords } from '@/content/words';
import { SLIDES } from '@/domain/presenting';

type NotesSheetProps = PresenterWords & {
  asked: readonly string[];
  exercise: { length: string; text: string };
  words: Ui['presenter'];
};

/** All notes of a factor on one page: to print, to prepare, and to read without JavaScript. */
export function NotesSheet({ notes, summary, asked, exercise, words }: NotesSheetProps) {
  return (
    <section className="nw-sheet" aria-labelledby="all-notes">
      <h2 id="all-notes">{words.window.all}</h2>
      <noscript>
        <p className="muted">{words.window.noScript}</p>
      </noscript>
      {SLIDES.map((kind) => (
        <section key={kind} aria-labelledby={`note-${kind}`}>
          <h3 id={`note-${kind}`}>{words.kinds[kind]}</h3>
          <p>
            <Code text={notes[kind]} />
          </p>
          {kind === 'discussion' && (
            <ul className="pl">
              {asked.map((prompt) => (
                <li key={prompt}>
                  <Code text={prompt} />
                </li>
              ))}
            </ul>
          )}
          {kind === 'exercise' && (
            <p>
              <b>{exercise.length}.</b> <Code text={exercise.text} />
            </p>
          )}
          {kind === 'summary' && (
            <ul className="pl">
              {summary.map((line) => (
                <li key={line}>
                  <Code text={line} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}
