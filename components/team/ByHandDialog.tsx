'use client';

import { type FormEvent, useId, useState } from 'react';
import { AnswerControl } from '@/components/assessment/AnswerControl';
import { Code } from '@/components/ui/Code';
import { keepEnter } from '@/components/ui/composing';
import { Modal } from '@/components/ui/Modal';
import { type Answer, answerOf } from '@/domain/answers';
import { itemById } from '@/domain/checklist';
import type { Member } from '@/domain/team';
import { fill } from '@/i18n/format';
import { useChecklist } from '@/state/hooks';
import type { Names } from './names';
import type { TeamWords } from './team-words';

type ByHandDialogProps = {
  /** Whose answers; null until there is a name. */
  member: Member | null;
  /** Ids of the questions to show. */
  asked: readonly string[];
  names: Names;
  words: TeamWords;
  onAdd: (name: string) => void;
  onAnswer: (member: Member, item: string, answer: Answer) => void;
  onClose: () => void;
};

/** A person without a browser: first the name, then the answers, kept one by one. */
export function ByHandDialog({ member, asked, names, words, onAdd, onAnswer, onClose }: ByHandDialogProps) {
  const id = useId();
  const labels = words.team.byHand;
  const checklist = useChecklist();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    onAdd(name.trim());
  };
  const answered = member ? asked.filter((itemId) => answerOf(member.answers, itemId).answer !== null).length : 0;
  const title = member ? fill(labels.answersOf, { name: names.of(member) }) : labels.title;
  return (
    <Modal title={title} step={member?.id} wide={member !== null} onClose={onClose}>
      {(close) =>
        member === null ? (
          <form onSubmit={add} onKeyDown={keepEnter}>
            <p>{labels.text}</p>
            <div className="field">
              <label htmlFor={`${id}-name`}>{labels.name}</label>
              <input
                id={`${id}-name`}
                value={name}
                autoComplete="off"
                aria-describedby={`${id}-hint`}
                onChange={(event) => setName(event.target.value)}
              />
              <span className="hint" id={`${id}-hint`}>
                {labels.nameHint}
              </span>
            </div>
            <div className="acts">
              <button className="btn btn-primary" type="submit">
                {labels.add}
              </button>
              <button className="btn btn-quiet" type="button" onClick={close}>
                {words.team.cancel}
              </button>
            </div>
          </form>
        ) : (
          <>
            <p>{labels.answersText}</p>
            <ol className="by-hand">
              {asked.map((itemId) => {
                const item = itemById(checklist, itemId);
                const own = words.items[itemId];
                if (!item || !own) return null;
                return (
                  <li key={itemId} data-by-hand={itemId}>
                    <p id={`${id}-${itemId}`}>
                      <span className="rn">{own.number}</span> <Code text={own.question} />
                    </p>
                    <AnswerControl
                      name={`by-hand-${itemId}`}
                      labelledBy={`${id}-${itemId}`}
                      value={answerOf(member.answers, itemId).answer}
                      mayNotApply={item.mayNotApply}
                      disabled={false}
                      words={words.answers}
                      onAnswer={(answer) => onAnswer(member, itemId, answer)}
                    />
                  </li>
                );
              })}
            </ol>
            <div className="acts by-hand-foot">
              <p className="num" role="status">
                {fill(labels.progress, { n: answered, total: asked.length })}
              </p>
              <button className="btn btn-primary" type="button" onClick={close}>
                {labels.done}
              </button>
            </div>
          </>
        )
      }
    </Modal>
  );
}
