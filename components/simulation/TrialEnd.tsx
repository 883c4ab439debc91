import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import type { TrialQuestion } from './trial-of';

type TrialEndProps = {
  solved: boolean;
  words: { hint: string; solved: string };
  labels: Ui['trial'];
  question: TrialQuestion;
  again: () => void;
};

/** Where to look, or why it works and the question it leads to; both lie in one place. */
export function TrialEnd({ solved, words, labels, question, again }: TrialEndProps) {
  return (
    <footer className="trial-end">
      <div className="trial-why-it">
        <p data-shown={!solved}>
          <b>{labels.hintLabel}</b> <Code text={words.hint} />
        </p>
        <div data-shown={solved}>
          <p>
            <b>{labels.solvedLabel}</b> <Code text={words.solved} />
          </p>
          <p className="trial-question">
            {labels.question}{' '}
            <a href={question.href}>
              <span className="num">{question.number}</span> <Code text={question.text} />
            </a>
          </p>
        </div>
      </div>
      <button type="button" className="btn btn-sm" data-act="again" onClick={again}>
        {labels.again}
      </button>
    </footer>
  );
}
