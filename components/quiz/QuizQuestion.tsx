'use client';

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import type { QuizWords } from '@/content/words';
import { type QuizQuestion as Question, shownOptions } from '@/domain/quiz';
import { visitSeed } from '@/state/visit-seed';
import { ExplainedOptions, OpenOptions } from './QuizOptions';
import type { Asked } from './use-asked';
import './quiz.css';

type QuizQuestionProps = {
  question: Question;
  words: QuizWords[string];
  /** "Question 2 of 4", or where it comes from. */
  heading: ReactNode;
  asked: Asked;
  labels: Ui['quiz'];
  /** Where one question is asked at a time: what explains it, and the way on, once it is answered. */
  read?: ReactNode;
  next?: ReactNode;
};

/** One question: choose, check, and every option explains itself. Native radios, and Enter checks. */
export function QuizQuestion({ question, words, heading, asked, labels, read, next }: QuizQuestionProps) {
  const { given, ready, readOnly, check, again } = asked;
  const [chosen, setChosen] = useState<string | null>(null);
  const [hint, setHint] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const reopened = useRef(false);
  const checked = useRef(false);
  const result = useRef<HTMLDivElement>(null);
  const name = useId();
  const shown = shownOptions(question, visitSeed());
  const right = given === question.correct;

  // The reasons that come with the verdict are longer than the options: they push it down.
  useEffect(() => {
    if (!checked.current || given === null) return;
    checked.current = false;
    result.current?.scrollIntoView({ block: 'nearest' });
  }, [given]);

  useEffect(() => {
    if (!reopened.current || given !== null) return;
    reopened.current = false;
    box.current?.querySelector('input')?.focus();
  }, [given]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (given !== null) {
      reopened.current = true;
      setChosen(null);
      again();
      return;
    }
    setHint(chosen === null);
    if (chosen === null) return;
    // The radio that has the focus goes away.
    button.current?.focus();
    checked.current = true;
    check(chosen);
  };

  const submits = (
    <button ref={button} className={next && given === null ? 'btn btn-primary' : 'btn'} type="submit" disabled={!ready}>
      {given === null ? labels.check : labels.again}
    </button>
  );
  return (
    <form className="quiz" onSubmit={submit} data-question={question.id} data-given={given ?? ''}>
      <fieldset ref={box}>
        <legend>
          <span className="lbl">{heading}</span>
          <Code text={words.question} />
        </legend>
        {given === null ? (
          <OpenOptions
            shown={shown}
            words={words.options}
            name={name}
            chosen={chosen}
            disabled={!ready}
            onChoose={(option) => {
              setChosen(option);
              setHint(false);
            }}
          />
        ) : (
          <ExplainedOptions
            shown={shown}
            words={words.options}
            chosen={given}
            correct={question.correct}
            labels={labels}
          />
        )}
      </fieldset>
      <div className={next ? 'res has-next' : 'res'} ref={result}>
        {!next && submits}
        <p role="status">
          {hint && labels.choose}
          {given !== null && (
            <>
              <b>{right ? labels.right : labels.wrong}</b> {right ? labels.rightMore : labels.wrongMore}
              {readOnly && ` ${labels.notSaved}`}
            </>
          )}
        </p>
        {next && (
          <>
            {given !== null && read}
            <div className="acts">
              {submits}
              {given !== null && next}
            </div>
          </>
        )}
      </div>
    </form>
  );
}
