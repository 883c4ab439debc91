'use client';

import { useId, useState } from 'react';
import type { Ui } from '@/content/ui';
import {
  AGENDA_IDS,
  LONGEST,
  overrun,
  PLAN,
  type Plan,
  readPlan,
  startOf,
  timeText,
  totalMinutes,
} from '@/domain/agenda';
import { fill, plural } from '@/i18n/format';
import { useStored } from '@/state/hooks';
import { AgendaTable } from './AgendaTable';
import type { OpensLinks } from './opens';

type AgendaPlannerProps = { locale: string; links: OpensLinks; words: Ui['workshop']['agenda'] };

/** The agenda with a start time and minutes of one's own, kept in this browser. */
export function AgendaPlanner({ locale, links, words }: AgendaPlannerProps) {
  const id = useId();
  const [stored, setStored] = useStored('agenda', JSON.stringify(PLAN));
  const plan = readPlan(stored);
  const keep = (change: Partial<Plan>) => setStored(JSON.stringify({ ...plan, ...change }));
  const isChanged = Object.keys(plan.minutes).length > 0;
  return (
    <>
      <div className="wk-choose needs-script no-print">
        <fieldset className="wk-which">
          <legend className="lbl">{words.choose}</legend>
          {AGENDA_IDS.map((agenda) => (
            <label key={agenda} className="opt">
              <input
                type="radio"
                name="agenda"
                value={agenda}
                checked={plan.agenda === agenda}
                onChange={() => keep({ agenda, minutes: {} })}
              />
              <span>{words.names[agenda]}</span>
            </label>
          ))}
        </fieldset>
        <StartField start={plan.start} words={words} onStart={(start) => keep({ start })} />
      </div>
      <p className="wk-about">{words.about[plan.agenda]}</p>
      <AgendaTable
        plan={plan}
        links={links}
        words={words}
        minutes={(block, minutes, title) => (
          <>
            <input
              className="inp needs-script no-print"
              id={`${id}-${block}`}
              type="number"
              inputMode="numeric"
              min="0"
              max={LONGEST}
              step="5"
              value={minutes}
              aria-label={fill(words.minutesOf, { block: title })}
              onFocus={(event) => event.target.select()}
              onChange={(event) => keep({ minutes: { ...plan.minutes, [block]: event.target.valueAsNumber || 0 } })}
            />
            <span className="print-only">{minutes}</span>
            <noscript>{minutes}</noscript>
          </>
        )}
      />
      <p className="wk-total" role="status">
        <b>{fill(words.total, { total: timeText(totalMinutes(plan), null) })}</b>{' '}
        {plan.start !== null && fill(words.ends, { time: timeText(totalMinutes(plan), plan.start) })}{' '}
        <Difference locale={locale} minutes={overrun(plan)} words={words} />
      </p>
      <p className="muted small no-print needs-script">
        {words.kept}{' '}
        {isChanged && (
          <button type="button" className="linkbtn" onClick={() => keep({ minutes: {} })}>
            {words.reset}
          </button>
        )}
      </p>
    </>
  );
}

type DifferenceProps = { locale: string; minutes: number; words: Ui['workshop']['agenda'] };

function Difference({ locale, minutes, words }: DifferenceProps) {
  if (minutes === 0) return <span>{words.exact}</span>;
  const forms = minutes > 0 ? words.over : words.under;
  return <span className={minutes > 0 ? 'is-over' : undefined}>{plural(locale, Math.abs(minutes), forms)}</span>;
}

type StartFieldProps = {
  start: number | null;
  words: Ui['workshop']['agenda'];
  onStart: (start: number | null) => void;
};

/** A text, for a clock on the wall: what is no time is kept and said, and the agenda stays as it was. */
function StartField({ start, words, onStart }: StartFieldProps) {
  const id = useId();
  const [typed, setText] = useState<string | null>(null);
  const text = typed ?? (start === null ? '' : timeText(0, start));
  const [isWrong, setWrong] = useState(false);
  const take = (given: string) => {
    setText(given);
    setWrong(false);
    const at = startOf(given.trim());
    if (at !== null && given.trim().length === 5) onStart(at);
  };
  const settle = () => {
    const given = text.trim();
    const at = startOf(given);
    setWrong(given !== '' && at === null);
    if (given !== '' && at === null) return;
    setText(null);
    onStart(at);
  };
  return (
    <div className={isWrong ? 'field err' : 'field'}>
      <label htmlFor={id}>{words.start}</label>
      <input
        id={id}
        value={text}
        placeholder="09:30"
        autoComplete="off"
        inputMode="numeric"
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => take(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      <span className={isWrong ? 'msg' : 'hint'} id={`${id}-hint`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? words.invalid : words.startHint}
      </span>
    </div>
  );
}
