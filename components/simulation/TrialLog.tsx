import { Fragment, useEffect, useRef } from 'react';
import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import type { Line } from '@/domain/simulations/simulation';
import { fill } from '@/i18n/format';
import { showNewest } from './whole-lines';

type TrialLogProps = {
  log: readonly Line[];
  lines: Readonly<Record<string, string>>;
  labels: Ui['trial'];
  /** Lines after which a changed setting began anew. */
  anew: readonly number[];
  /** While time runs by itself only the checks are spoken: a line a second is too much to hear. */
  quiet: boolean;
};

/** What happened, the newest line last and in sight. */
export function TrialLog({ log, lines, labels, anew, quiet }: TrialLogProps) {
  const box = useRef<HTMLDivElement>(null);
  const last = log.at(-1)?.id;
  useEffect(() => {
    if ((last !== undefined || anew.length > 0) && box.current) showNewest(box.current);
  }, [last, anew]);
  return (
    <div
      className="trial-log"
      role="log"
      aria-label={labels.log}
      aria-live={quiet ? 'off' : 'polite'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
      tabIndex={0}
      ref={box}
    >
      {log.length === 0 && <p>{labels.logEmpty}</p>}
      {log.map(({ id, code, values, tone }) => (
        <Fragment key={id}>
          <p className={`is-${tone}`}>
            {tone !== 'plain' && <span className="vh">{labels[tone]}</span>}
            <Code text={fill(lines[code] ?? code, values ?? {})} />
          </p>
          {anew.includes(id) && <p className="is-anew">{labels.begun}</p>}
        </Fragment>
      ))}
    </div>
  );
}
