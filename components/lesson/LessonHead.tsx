import type { ReactNode } from 'react';
import { Importance } from '@/components/ui/Importance';
import type { Ui } from '@/content/ui';
import type { Tier } from '@/domain/factors';
import { fill } from '@/i18n/format';

type LessonHeadProps = {
  roman?: string;
  title: string;
  principle: string;
  importance?: { tier: Tier; reason: string };
  minutes: number;
  /** How far the reader is. */
  parts: ReactNode;
  /** What each part asks for before it is done. */
  rule: string;
  ui: Ui;
};

/** Numeral, name, one-line principle, importance with its reason. */
export function LessonHead({ roman, title, principle, importance, minutes, parts, rule, ui }: LessonHeadProps) {
  return (
    <header className="art-head">
      <h1>
        {roman && <span className="rn">{roman}</span>}
        <span>{title}</span>
      </h1>
      <p className="say">{principle}</p>
      <div className="meta">
        {importance && (
          <Importance tier={importance.tier} label={fill(ui.lesson.importance, { tier: ui.tiers[importance.tier] })} />
        )}
        <span>{fill(ui.lesson.minutes, { n: minutes })}</span>
        {parts}
      </div>
      <p className="part-rule no-print">{rule}</p>
      {importance && <p className="imp-why">{importance.reason}</p>}
    </header>
  );
}
