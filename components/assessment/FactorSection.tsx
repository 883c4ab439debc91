'use client';

import { memo } from 'react';
import { Importance } from '@/components/ui/Importance';
import { Link } from '@/components/ui/Link';
import { Scale } from '@/components/ui/Scale';
import type { Ui } from '@/content/ui';
import { answeredIn, type FactorScore, knownShare } from '@/domain/factor-score';
import { type FactorId, factor } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import { fill } from '@/i18n/format';
import { Question, type QuestionProps } from './Question';

export type Section = {
  id: FactorId;
  title: string;
  principle: string;
  href: string;
  questions: readonly QuestionProps[];
};

type FactorSectionProps = {
  section: Section;
  score: FactorScore | null;
  shown: ReadonlySet<string> | null;
  words: Ui['assess']['section'];
  tiers: Ui['tiers'];
};

function standing(score: FactorScore, words: Ui['assess']['section']): string {
  if (score.applicable === 0) return words.notApplicable;
  if (score.value === null) return words.notAssessed;
  return fill(words.score, { score: displayScore(score.value * 100) });
}

/** One factor's questions under its heading, with its progress and score. `shown` null means all. */
export const FactorSection = memo(function FactorSection({ section, score, shown, words, tiers }: FactorSectionProps) {
  const visible = section.questions.filter(({ item }) => shown === null || shown.has(item.id));
  if (visible.length === 0) return null;
  const { roman, tier } = factor(section.id);
  const total = section.questions.length;
  const heading = `factor-${section.id}`;
  const answered = score ? answeredIn(score.counts) : 0;
  return (
    <section className="fsec" aria-labelledby={heading}>
      <header>
        <span className="rn" aria-hidden="true">
          {roman}
        </span>
        <h2 id={heading}>
          <Link href={section.href}>{section.title}</Link>
        </h2>
        <p className="say">{section.principle}</p>
        <Importance tier={score?.tier ?? tier} label={tiers[score?.tier ?? tier]} />
        <span className="sc num">
          <span>
            {fill(words.progress, { n: answered, total })}
            {score && answered > 0 && `, ${standing(score, words)}`}
          </span>
          <Scale value={score?.value ?? null} known={score ? knownShare(score) : 1} />
        </span>
      </header>
      {visible.map((question) => (
        <Question key={question.item.id} {...question} />
      ))}
    </section>
  );
});
