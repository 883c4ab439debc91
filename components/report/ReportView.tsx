'use client';

import Link from 'next/link';
import { ServiceSwitch } from '@/components/assessment/ServiceSwitch';
import { Emblem } from '@/components/dial/Emblem';
import { Notice } from '@/components/ui/Notice';
import { settledIn } from '@/domain/factor-score';
import { firstFixes } from '@/domain/plan';
import type { Report } from '@/domain/report';
import { fill, longDate, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useAssessments } from '@/state/hooks';
import { useReport } from '@/state/report-hooks';
import { AnswerTable } from './AnswerTable';
import { ExportMenu, type ExportWords } from './ExportMenu';
import { FacetBars } from './FacetBars';
import { FactorTable } from './FactorTable';
import { FixList } from './FixList';
import { ImportButton } from './ImportButton';
import type { ImportWords } from './import-words';
import { OpenLists } from './OpenLists';
import { ReportDial } from './ReportDial';
import type { ReportWords } from './report-words';
import { Verdict } from './Verdict';
import './report.css';

/** How many fixes stand beside the dial. */
const FIRST_FIXES = 5;

type ReportViewProps = { locale: Locale; words: ReportWords; exporting: ExportWords; importing: ImportWords };

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

/** The report of the current service: what it scores, how sure that is, what to fix first, and every way to take it home. */
export function ReportView({ locale, words, exporting, importing }: ReportViewProps) {
  const { status, assessments } = useAssessments();
  const several = assessments.filter(({ deleted }) => !deleted).length > 1;
  const report = useReport();
  const labels = words.report;
  if (status === 'loading') {
    return (
      <>
        <h1 className="vh">{labels.title}</h1>
        <noscript>
          <Notice title={labels.title}>
            <p>{labels.noScript}</p>
          </Notice>
        </noscript>
      </>
    );
  }
  if (!report || report.score.visited === 0) {
    return (
      <div className="rp-empty">
        <h1>{labels.empty.title}</h1>
        <p>{labels.empty.text}</p>
        <div className="acts">
          <Link className="btn btn-primary" href={words.assessHref}>
            {labels.empty.assess}
          </Link>
          <ImportButton words={importing} label={labels.empty.import} locale={locale} />
        </div>
      </div>
    );
  }
  const service = report.assessment.service.name || words.unnamed;
  const { team, description } = report.assessment.service;
  const { respondent } = report.assessment;
  const about = [
    description,
    team && `${words.services.team}: ${team}`,
    respondent && `${words.services.respondent}: ${respondent}`,
  ]
    .filter(Boolean)
    .join(' · ');
  const { rows } = report.plan;
  return (
    <>
      <div className="rp-top">
        <div>
          <div className="print-only">
            <Emblem size={40} />
          </div>
          <h1>{service}</h1>
          {about !== '' && <p className="meta">{about}</p>}
          <p className="meta num">{meta(report, locale, words)}</p>
        </div>
        <div className="acts no-print">
          <Link className="btn" href={words.assessHref}>
            {labels.change}
          </Link>
          <ImportButton words={importing} label={labels.import} locale={locale} />
          <ExportMenu report={report} words={exporting} />
        </div>
      </div>
      {several && (
        <div className="no-print">
          <ServiceSwitch words={words.services} />
        </div>
      )}
      <div className="rp-main">
        <ReportDial report={report} service={service} words={words} />
        <div>
          <Verdict score={report.score} words={words} locale={locale} />
          <section className="fix" aria-labelledby="fix-heading">
            <h2 id="fix-heading">{labels.fix.heading}</h2>
            {rows.length === 0 ? (
              <p>{labels.fix.none}</p>
            ) : (
              <FixList rows={firstFixes(report.plan, FIRST_FIXES)} words={words} />
            )}
            {rows.length > 0 && <p className="muted small">{labels.fix.order}</p>}
          </section>
        </div>
      </div>
      {rows.length > FIRST_FIXES && (
        <details className="rp-sec fix fix-all">
          <summary>{fill(labels.fix.all, { n: rows.length })}</summary>
          <FixList rows={rows} words={words} />
        </details>
      )}
      <OpenLists report={report} words={words} />
      <FacetBars report={report} words={words} />
      <FactorTable report={report} words={words} />
      <AnswerTable report={report} words={words} />
      {report.unknown.length > 0 && (
        <p className="rp-sec muted">{plural(locale, report.unknown.length, labels.unknown)}</p>
      )}
      <p className="rp-sec no-print">
        <Link href={words.methodHref} prefetch={false}>
          {labels.methodLink}
        </Link>
      </p>
    </>
  );
}
