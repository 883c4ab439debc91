'use client';

import { type ReactNode, useId, useRef } from 'react';
import { CopyButton } from '@/components/ui/CopyButton';
import type { Ui } from '@/content/ui';
import { useStored } from '@/state/hooks';

type Panel = { language: string; label: string; code: ReactNode };

/** The code as a person would type it: removed lines and the words for screen readers left out. */
function plainCode(root: HTMLElement | null): string {
  const panel = [...(root?.querySelectorAll<HTMLElement>('.panel') ?? [])].find((each) => each.offsetParent !== null);
  const lines = [...(panel?.querySelectorAll('.ln:not(.del)') ?? [])].map((line) => {
    const copy = line.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.vh')) hidden.remove();
    return (copy.textContent ?? '').replace(/\n$/, '');
  });
  return `${lines.join('\n')}\n`;
}

/**
 * Code in several languages. Native radios choose the panel in CSS, so it works without JavaScript;
 * with it the choice is remembered across lessons.
 */
export function LanguageTabs({ panels, labels }: { panels: readonly Panel[]; labels: Ui['lesson']['listing'] }) {
  const [stored, setStored] = useStored('code-language', '');
  const name = useId();
  const root = useRef<HTMLDivElement>(null);
  const chosen = panels.some((panel) => panel.language === stored) ? stored : panels[0]?.language;
  return (
    <div className="listing" ref={root}>
      <div className="bar">
        <fieldset className="langs">
          <legend className="vh">{labels.language}</legend>
          {panels.map((panel) => (
            <label key={panel.language}>
              <input
                type="radio"
                name={name}
                value={panel.language}
                checked={panel.language === chosen}
                onChange={() => setStored(panel.language)}
              />
              <span>{panel.label}</span>
            </label>
          ))}
        </fieldset>
        <CopyButton text={() => plainCode(root.current)} label={labels.copy} done={labels.copied} />
      </div>
      {panels.map((panel) => (
        <div key={panel.language} className="panel">
          {panel.code}
        </div>
      ))}
    </div>
  );
}
