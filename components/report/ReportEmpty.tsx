'use client';

import { ServiceSwitch } from '@/components/assessment/ServiceSwitch';
import { Link } from '@/components/ui/Link';
import { useAssessments } from '@/state/hooks';
import { useTeamList, useTeams } from '@/state/team-hooks';
import { ImportButton } from './ImportButton';
import type { ReportViewProps } from './ReportView';

type ReportEmptyProps = Omit<ReportViewProps, 'later'>;

/** Before the first answer: ways to get one, by answering or from a file. */
export function ReportEmpty({ locale, words, exporting, importing, sharing, onDone, onBackup }: ReportEmptyProps) {
  const { assessments, readOnly } = useAssessments();
  const hasTeams = (useTeamList(useTeams().teams) ?? []).length > 0;
  const labels = words.report.empty;
  return (
    <div className="rp-empty">
      <h1>{labels.title}</h1>
      <p>{labels.text}</p>
      {hasTeams && (
        <p>
          {labels.team} <Link href={words.teamHref}>{labels.teamLink}</Link>
        </p>
      )}
      <div className="acts">
        <Link className="btn btn-primary" href={words.assessHref}>
          {labels.assess}
        </Link>
        <ImportButton
          words={importing}
          label={labels.import}
          locale={locale}
          load={sharing.importing}
          onDone={onDone}
        />
        <button className="btn" type="button" disabled={readOnly} onClick={onBackup}>
          {exporting.menu.backup}
        </button>
      </div>
      {assessments.length > 0 && <ServiceSwitch words={words.services} />}
    </div>
  );
}
