'use client';

import { Question, type QuestionProps } from '@/components/assessment/Question';
import { SaveState } from '@/components/assessment/SaveState';
import { ServiceSwitch } from '@/components/assessment/ServiceSwitch';
import { useTarget } from '@/components/assessment/use-target';
import { Link } from '@/components/ui/Link';
import { Scale } from '@/components/ui/Scale';
import type { Ui } from '@/content/ui';
import { answeredIn, knownShare } from '@/domain/factor-score';
import type { FactorId } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import { fill } from '@/i18n/format';
import { useReadiness } from '@/state/hooks';
import { useFactorScore } from '@/state/report-hooks';

type YourServiceProps = {
  factor: FactorId;
  title: string;
  questions: readonly QuestionProps[];
  labels: Ui['lesson']['yourService'];
  services: Ui['assess']['services'];
  save: Ui['save'];
  assessHref: string;
};

/** This factor's questions inside its lesson: the same answers as in the assessment, with the factor's live score. */
export function YourService({ factor, title, questions, labels, services, save, assessHref }: YourServiceProps) {
  const { status } = useReadiness();
  useTarget(status === 'ready');
  const score = useFactorScore(factor);
  return (
    <div className="check">
      <div className="check-h">
        <ServiceSwitch words={services} begin={labels.begin} />
        <div className="fscore">
          <span className="num">
            {score && score.value !== null
              ? fill(labels.factorScore, { score: displayScore(score.value * 100), factor: title })
              : fill(labels.factorNone, { factor: title })}
            {score && `. ${fill(labels.answered, { n: answeredIn(score.counts), total: score.counts.total })}`}
          </span>
          <Scale value={score?.value ?? null} known={score ? knownShare(score) : 1} />
        </div>
      </div>
      {questions.map((each) => (
        <Question key={each.item.id} {...each} />
      ))}
      <p className="check-f">
        <SaveState words={save} /> <Link href={assessHref}>{labels.allQuestions}</Link>
      </p>
    </div>
  );
}
