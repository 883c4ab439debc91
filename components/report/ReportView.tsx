'use client';

import { useDeferredValue, useState } from 'react';
import { ServiceSwitch } from '@/components/assessment/ServiceSwitch';
import { BeforeRead } from '@/components/ui/BeforeRead';
import { Link } from '@/components/ui/Link';
import { firstFixes } from '@/domain/plan';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useReadiness } from '@/state/hooks';
import { useReport } from '@/state/report-hooks';
import { AnswerTable } from './AnswerTable';
import { Below } from './Below';
import type { ExportWords } from './ExportMenu';
import { FacetBars } from './FacetBars';
import { FactorTable } from './FactorTable';
import { FixList } from './FixList';
import type { ImportWords } from './import-words';
import { Later } from './Later';
import type { LaterParts } from './later-parts';
import { OpenLists } from './OpenLists';
import { ReportDial } from './ReportDial';
import { ReportEmpty } from './ReportEmpty';
import { ReportHead } from './ReportHead';
import type { ReportWords } from './report-words';
import type { Done, SharingParts } from './sharing-parts';
import { usePast } from './use-past';
import { Verdict } from './Verdict';
import './report.css';
import './sharing.css';

/** How many fixes stand beside the dial. */
const FIRST_FIXES = 5;

export type ReportViewProps = {
  locale: Locale;
  words: ReportWords;
  exporting: ExportWords;
  importing: ImportWords;
  later: LaterParts;
  sharing: SharingParts;
  /** Says what an import or a merge did, whatever becomes of the button that began it. */
  onDone: (done: Done) => void;
  onBackup: () => void;
};

/** The report of the current service: what it scores, how sure that is, what to fix first, and every way to take it home. */
export function ReportView({ later, ...ways }: ReportViewProps) {
  const { locale, words, sharing } = ways;
  const { status } = useReadiness();
  // So much is drawn at once that it is drawn in a transition, in which the browser has its turn.
  const isRead = useDeferredValue(status !== 'loading');
  const report = useReport();
  const past = usePast(report);
  /** Counts the asking, so that each asks anew. */
  const [taking, setTaking] = useState(0);
  const [moving, setMoving] = useState(false);
  const labels = words.report;
  if (!isRead || !report || report.score.visited === 0) {
    return (
      <BeforeRead isRead={isRead} title={labels.title} noScript={labels.noScript}>
        <ReportEmpty {...ways} />
      </BeforeRead>
    );
  }
  const service = report.assessment.service.name || words.unnamed;
  const { rows } = report.plan;
  const failed = labels.later;
  const part = { report, words, locale };
  const { snapshots, earlier } = past;
  return (
    <>
      <ReportHead {...ways} report={report} service={service} onTake={() => setTaking(taking + 1)} />
      <div className="no-print">
        <ServiceSwitch words={words.services} />
      </div>
      {taking > 0 && (
        <Later key={taking} load={later.take} props={{ locale, onClose: () => setTaking(0) }} failed={failed} />
      )}
      {report.checklist.changes.length > 0 && (
        <Later
          load={later.news}
          props={{
            assessmentId: report.assessment.id,
            checklistVersion: report.assessment.checklistVersion,
            items: words.items,
            assessHref: words.assessHref,
            locale,
          }}
          failed={failed}
        />
      )}
      <Later load={later.past} props={{ ...part, onRead: past.onRead }} failed={failed} />
      <div className="rp-main">
        <ReportDial report={report} service={service} words={words} earlier={earlier} />
        <div>
          <Verdict score={report.score} words={words} locale={locale} />
          <section className="fix" aria-labelledby="fix-heading">
            <h2 id="fix-heading">{labels.fix.heading}</h2>
            {rows.length === 0 ? (
              <p>{labels.fix.none}</p>
            ) : (
              <FixList
                rows={firstFixes(report.plan, FIRST_FIXES)}
                words={words}
                report={report}
                ticket={sharing.ticket}
              />
            )}
            {rows.length > 0 && <p className="muted small">{labels.fix.order}</p>}
          </section>
        </div>
      </div>
      <Below>
        {rows.length > FIRST_FIXES && (
          <details className="rp-sec fix fix-all">
            <summary>{fill(labels.fix.all, { n: rows.length })}</summary>
            <FixList rows={rows} words={words} report={report} ticket={sharing.ticket} />
          </details>
        )}
        <Later load={later.whatIf} props={part} failed={failed} />
        <OpenLists {...part} />
        <Later load={later.ageing} props={part} failed={failed} />
        <Below>
          <FacetBars report={report} words={words} />
          <FactorTable report={report} words={words} earlier={earlier} onMoveTiers={() => setMoving(true)} />
          <Below>
            {past.isRead && (
              <>
                <Later load={later.history} props={{ ...part, snapshots }} failed={failed} />
                <Later load={later.compare} props={{ ...part, snapshots }} failed={failed} />
              </>
            )}
            {moving && (
              <Later
                load={later.tiers}
                props={{ factors: words.factors, tiers: words.tiers, onClose: () => setMoving(false) }}
                failed={failed}
              />
            )}
            <AnswerTable report={report} words={words} />
            {report.unknown.length > 0 && (
              <p className="rp-sec muted">{plural(locale, report.unknown.length, labels.unknown)}</p>
            )}
            <p className="rp-sec no-print">
              <Link href={words.methodHref}>{labels.methodLink}</Link>
            </p>
          </Below>
        </Below>
      </Below>
    </>
  );
}
