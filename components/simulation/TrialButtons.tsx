import { useId } from 'react';
import type { Ui } from '@/content/ui';

export type TrialButton = {
  key: string;
  text: string;
  /** Why it cannot be pressed now; null when it can. */
  why: string | null;
  primary?: boolean;
  press: () => void;
};

type RowProps = { buttons: readonly TrialButton[]; labels: Ui['trial']; className: string };

/** Buttons, and the reasons why some of them cannot be pressed now. */
function Row({ buttons, labels, className }: RowProps) {
  const id = useId();
  const reasons = [...new Set(buttons.flatMap(({ why }) => why ?? []))];
  return (
    <div className={className}>
      {buttons.map(({ key, text, why, primary, press }) => (
        <button
          key={key}
          type="button"
          data-act={key}
          className={primary ? 'btn btn-primary' : 'btn'}
          aria-disabled={why !== null}
          {...(why === null ? {} : { 'aria-describedby': `${id}-${reasons.indexOf(why)}` })}
          onClick={() => why === null && press()}
        >
          {key === 'play' ? (
            <span className="trial-swap">
              {[labels.play, labels.pause].map((each) => (
                <span key={each} data-shown={each === text}>
                  {each}
                </span>
              ))}
            </span>
          ) : (
            text
          )}
        </button>
      ))}
      {/* Another set of reasons is another text: no reason slides along when one before it goes. */}
      <p key={reasons.join(' ')} className="trial-why">
        {reasons.map((why, i) => (
          <span key={why} id={`${id}-${i}`}>
            {why}
          </span>
        ))}
      </p>
    </div>
  );
}

type TrialButtonsProps = {
  /** What a person does to the world. */
  acts: readonly TrialButton[];
  /** Step and play; none where the world has no time of its own. */
  time: readonly TrialButton[];
  labels: Ui['trial'];
  /** Some acts are not always possible, so that room for the reasons is kept. */
  conditional: boolean;
};

/** What can be done, and below it the passing of time; each row with the reasons where something cannot be done now. */
export function TrialButtons({ acts, time, labels, conditional }: TrialButtonsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce these as form fields.
    <div className="trial-acts" role="group" aria-label={labels.act}>
      <Row buttons={acts} labels={labels} className={conditional ? 'trial-row is-conditional' : 'trial-row'} />
      {time.length > 0 && <Row buttons={time} labels={labels} className="trial-row is-time" />}
    </div>
  );
}
