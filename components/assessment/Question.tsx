'use client';

import { type MouseEvent, memo } from 'react';
import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { ItemWords } from '@/content/words';
import type { Item } from '@/domain/checklist';
import { useActions, useAnswer } from '@/state/hooks';
import { AnswerControl } from './AnswerControl';
import { Evidence } from './Evidence';
import { More } from './More';
import { focusRow } from './moves';
import './question.css';

export type QuestionProps = {
  item: Item;
  /** "III.2". */
  number: string;
  words: ItemWords;
  labels: Ui['question'];
  answers: Ui['answers'];
  efforts: Ui['efforts'];
  /** Where to go from here: the lesson section, or the assessment. */
  link: { href: string; label: string };
};

/**
 * One question with its answer, its note, and what good looks like one click away. The same answer everywhere it appears.
 * Remembered, so that an answer draws its own question and not the other fifty.
 */
export const Question = memo(function Question({ item, number, words, labels, answers, efforts, link }: QuestionProps) {
  const { given, ready, readOnly } = useAnswer(item.id);
  const actions = useActions();
  const textId = `question-${item.id}`;
  const disabled = !ready || readOnly;
  const open = ready && given.answer === null;
  // The button goes with the answer, so the focus moves to where the next answer is given.
  const clear = (event: MouseEvent<HTMLButtonElement>) => {
    focusRow(event.currentTarget.closest<HTMLElement>('[data-item]') ?? undefined);
    actions.setAnswer(item.id, null);
  };
  return (
    <div className={open ? 'item todo' : 'item'} id={item.id} data-item={item.id} data-answer={given.answer ?? ''}>
      <span className="id">{number}</span>
      <p className="q" id={textId}>
        {open && <span className="vh">{labels.todo}</span>}
        <Code text={words.question} />
      </p>
      <div className="ctl">
        <AnswerControl
          name={`answer-${item.id}`}
          labelledBy={textId}
          value={given.answer}
          mayNotApply={item.mayNotApply}
          disabled={disabled}
          words={answers}
          onAnswer={(answer) => actions.setAnswer(item.id, answer)}
        />
      </div>
      <div className="below">
        <Evidence
          itemId={item.id}
          given={given}
          disabled={disabled}
          words={labels}
          onNote={(note) => actions.setNote(item.id, note)}
        />
        <More words={words} labels={labels} effort={item.effort} efforts={efforts} />
        <Link className="to" href={link.href}>
          {link.label}
        </Link>
        {given.answer !== null && !disabled && (
          <button className="linkbtn no-print" type="button" onClick={clear}>
            {labels.clear}
          </button>
        )}
      </div>
    </div>
  );
});
