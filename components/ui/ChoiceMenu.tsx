'use client';

import { useId } from 'react';
import { Icon, type IconName } from './Icon';
import './choice-menu.css';

export type Choice = {
  icon: IconName;
  label: string;
  /** Of a file. */
  ending?: string;
  hint: string;
  /** Gets the way to close the menu. */
  act: (close: () => void) => void;
};

type ChoiceMenuProps = {
  label: string;
  heading: string;
  choices: readonly Choice[];
  /** What was done, announced. */
  said: string;
  primary?: boolean;
};

/** A button that opens a list of ways, each with a sentence of its own. */
export function ChoiceMenu({ label, heading, choices, said, primary = false }: ChoiceMenuProps) {
  const id = useId();
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <>
      <button className={primary ? 'btn btn-primary' : 'btn'} type="button" popoverTarget={id}>
        {label}
        <Icon name="down" />
      </button>
      <p className="export-said" role="status">
        {said}
      </p>
      <div className="pop export-pop" id={id} popover="auto" role="dialog" aria-label={heading}>
        {choices.map(({ icon, label: way, ending, hint, act }) => (
          <button key={way} className="mi" type="button" onClick={() => act(close)}>
            <Icon name={icon} />
            <b>{way}</b>
            {ending && <span className="x">{ending}</span>}
            <span className="d">{hint}</span>
          </button>
        ))}
      </div>
    </>
  );
}
