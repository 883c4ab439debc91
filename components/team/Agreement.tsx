'use client';

import { useId } from 'react';
import { AnswerControl } from '@/components/assessment/AnswerControl';
import { type ItemAnswer, needsReason } from '@/domain/answers';
import type { Item } from '@/domain/checklist';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';

type AgreementProps = {
  item: Item;
  /** What was agreed; unanswered until somebody says. */
  given: ItemAnswer;
  disabled: boolean;
  words: TeamWords;
  acts: TeamActs;
};

/** What the team agrees on for one question, with the reason. Never filled in beforehand. */
export function Agreement({ item, given, disabled, words, acts }: AgreementProps) {
  const id = useId();
  const labels = words.team.questions;
  const missing = needsReason(given);
  const said = given.answer !== null || given.note !== '';
  return (
    <div className={said ? 'agreement is-said' : 'agreement'} data-consensus={given.answer ?? ''}>
      <p className="l" id={`${id}-label`}>
        {labels.consensus}
      </p>
      <AnswerControl
        name={`consensus-${item.id}`}
        labelledBy={`${id}-label question-${item.id}`}
        value={given.answer}
        mayNotApply={item.mayNotApply}
        disabled={disabled}
        words={words.answers}
        onAnswer={(answer) => acts.agree(item.id, answer)}
      />
      {said && (
        <div className={missing ? 'field err' : 'field'}>
          <label htmlFor={`${id}-note`}>{labels.consensusNote}</label>
          <textarea
            id={`${id}-note`}
            rows={2}
            value={given.note}
            disabled={disabled}
            aria-describedby={`${id}-hint`}
            onChange={(event) => acts.noteAgreement(item.id, event.target.value)}
            {...(missing ? { 'aria-invalid': true } : {})}
          />
          <span className={missing ? 'msg' : 'hint'} id={`${id}-hint`}>
            {missing ? labels.reasonMissing : labels.consensusNoteHint}
          </span>
        </div>
      )}
      {given.answer !== null && !disabled && (
        <button className="linkbtn no-print" type="button" onClick={() => acts.agree(item.id, null)}>
          {labels.consensusClear}
        </button>
      )}
    </div>
  );
}
