'use client';

import { memo } from 'react';
import { DialReport } from '@/components/dial/DialReport';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { answeredIn, settledIn } from '@/domain/factor-score';
import type { FactorId } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import type { Score } from '@/domain/score';
import { fill } from '@/i18n/format';

type LiveScoreProps = {
  score: Score;
  service: string;
  words: Ui['assess']['live'];
  grades: Ui['grades'];
  methodHref: string;
  factors: Readonly<Record<FactorId, { title: string }>>;
  onMoveTiers: () => void;
};

/** What a grade or its absence is called. */
function gradeWords(score: Score, words: Ui['assess']['live'], grades: Ui['grades']): string {
  if (score.value === null) return words.none;
  if (score.grade === null) return words.provisional;
  return fill(words.grade, { grade: score.grade, name: grades[score.grade] });
}

/** How wide the open questions leave the score. */
function rangeWords(score: Score, words: Ui['assess']['live']): string | null {
  if (score.value === null || score.floor === null || score.ceiling === null) return null;
  if (score.floor === score.ceiling) return words.rangeExact;
  return fill(words.range, { floor: displayScore(score.floor), ceiling: displayScore(score.ceiling) });
}

/** The score beside the questions: dial, number, range, grade or why there is none, and the rule behind it. */
export const LiveScore = memo(function LiveScore({
  score,
  service,
  words,
  grades,
  factors,
  methodHref,
  onMoveTiers,
}: LiveScoreProps) {
  const moved = score.movedFactors.map((id) => factors[id].title);
  const { total } = score.counts;
  const settled = settledIn(score.counts);
  const visited = answeredIn(score.counts);
  const range = rangeWords(score, words);
  return (
    <section aria-labelledby="live-score">
      <h2 className="vh" id="live-score">
        {words.heading}
      </h2>
      <div className="live dial-box">
        <DialReport score={score} size="mid" id="live-dial" title={fill(words.dial, { service })} />
        <div className="dial-read">
          <span className="n num" data-score="">
            {score.value === null ? '–' : displayScore(score.value)}
          </span>
          <span className="u">{score.value === null ? words.none : words.of}</span>
        </div>
      </div>
      <p className="grade" data-grade="">
        {gradeWords(score, words, grades)}
      </p>
      {range && (
        <p className="range num" data-range="">
          {range}
        </p>
      )}
      {moved.length > 0 && (
        <p className="range" data-custom-weights="">
          {fill(words.weightsCustom, { factors: moved.join(', ') })}
        </p>
      )}
      <dl className="prog num">
        <div className="r">
          <dt>{words.complete}</dt>
          <dd>{fill(words.ofTotal, { n: settled, total })}</dd>
        </div>
        {visited !== settled && (
          <div className="r">
            <dt>{words.visited}</dt>
            <dd>{fill(words.ofTotal, { n: visited, total })}</dd>
          </div>
        )}
      </dl>
      <details className="how">
        <summary>{words.how}</summary>
        <p>{words.howText}</p>
        <Link href={methodHref}>{words.howLink}</Link>
        <p>
          <button className="linkbtn" type="button" onClick={onMoveTiers}>
            {words.changeTiers}
          </button>
        </p>
      </details>
    </section>
  );
});
