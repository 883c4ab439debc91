'use client';

import { Emblem } from '@/components/dial/Emblem';
import { Link } from '@/components/ui/Link';
import { settledIn } from '@/domain/factor-score';
import type { Report } from '@/domain/report';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useReadiness } from '@/state/hooks';
import { ExportMenu } from './ExportMenu';
import { ImportButton } from './ImportButton';
import type { ReportViewProps } from './ReportView';
import type { ReportWords } from './report-words';

type ReportHeadProps = Omit<ReportViewProps, 'later'> & { report: Report; service: string; onTake: () => void };

function about({ assessment }: Report, words: ReportWords): string {
  const { team, description } = assessment.service;
  const { respondent } = assessment;
  return [
    description,
    team && `${words.services.team}: ${team}`,
    respondent && `${words.services.respondent}: ${respondent}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function meta(report: Report, locale: Locale, words: ReportWords): string {
  const { score } = report;
  const moved = score.movedFactors.map((id) => words.factors[id].title).join(', ');
  return fill(words.report.meta, {
    date: longDate(locale, report.generatedAt),
    answered: settledIn(score.counts),
    total: score.counts.total,
    weights: moved ? fill(words.report.weightsCustom, { factors: moved }) : words.report.weightsDefault,
  });
}

/** Whose report it is, how it was weighed, and every way on: a snapshot, other answers, in and out. */
export function ReportHead({ report, service, onTake, ...ways }: ReportHeadProps) {
  const { words, exporting, importing, sharing, locale, onDone, onBackup } = ways;
  const { readOnly } = useReadiness();
  const said = about(report, words);
  const labels = words.report;
  return (
    <div className="rp-top">
      <div>
        <div className="print-only">
          <Emblem size={40} />
        </div>
        <h1>{service}</h1>
        {said !== '' && <p className="meta">{said}</p>}
        <p className="meta num">{meta(report, locale, words)}</p>
      </div>
      <div className="acts no-print">
        <button className="btn" type="button" disabled={readOnly} onClick={onTake}>
          {labels.takeSnapshot}
        </button>
        <Link className="btn" href={words.assessHref}>
          {labels.change}
        </Link>
        <ImportButton
          words={importing}
          label={labels.import}
          locale={locale}
          load={sharing.importing}
          onDone={onDone}
        />
        <ExportMenu
          report={report}
          words={exporting}
          locale={locale}
          share={sharing.share}
          failed={labels.later}
          onBackup={onBackup}
        />
      </div>
    </div>
  );
}
