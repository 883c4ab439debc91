import type { LinkRead } from '@/domain/formats/link';
import type { Report } from '@/domain/report';
import { unknownAnswers } from '@/domain/unknown-answers';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { ImportWords } from './import-words';
import { ProblemList } from './ProblemList';
import type { SharingWords } from './sharing-parts';

type SharedFactsProps = {
  read: Exclude<LinkRead, { raw: string }>;
  report: Report;
  labels: SharingWords;
  words: ImportWords;
  locale: Locale;
};

/** Whose assessment it is, when the link was made, and what of it could not be read. */
export function SharedFacts({ read, report, labels, words, locale }: SharedFactsProps) {
  const { shared } = labels;
  const { preview } = words;
  const { assessment, checklist, score } = report;
  const notes = Object.values(assessment.answers).filter(({ note }) => note !== '').length;
  const answered = score.counts.total - score.counts.unanswered;
  const version = assessment.checklistVersion;
  const rows: [label: string, value: string][] = [
    [shared.made, read.madeAt === null ? '' : longDate(locale, read.madeAt)],
    [preview.team, assessment.service.team],
    [preview.respondent, assessment.respondent],
    [preview.answers, fill(preview.answersCount, { n: answered, total: score.counts.total, notes })],
    [
      shared.checklist,
      version === checklist.version ? '' : fill(shared.otherChecklist, { version, current: checklist.version }),
    ],
  ];
  // Without notes no reason can be there: that is how the link was made.
  const unreadable = (read.kind === 'repaired' ? read.problems : []).filter(
    ({ code }) => code !== 'reason-missing' || notes > 0,
  );
  const problems = [...unreadable, ...unknownAnswers(assessment.answers, checklist)];
  return (
    <div className="preview shared-facts">
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {notes === 0 && <p className="muted">{shared.answersOnly}</p>}
      <ProblemList problems={problems} words={words} counted={preview.problems} locale={locale} heading="h2" />
    </div>
  );
}
