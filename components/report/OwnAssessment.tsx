import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import { factor } from '@/domain/factors';
import type { Report, ReportRow } from '@/domain/report';
import type { Locale } from '@/i18n/locales';
import type { ReportWords } from './report-words';
import { Verdict } from './Verdict';

type OwnAssessmentProps = {
  report: Report;
  words: ReportWords;
  labels: Ui['about']['own'];
  locale: Locale;
  notes: Readonly<Record<string, string>>;
  evidence: (id: string) => readonly string[];
  /** Where a file of the source can be read; empty where nobody said. */
  sourceUrl: string;
  file: string;
};

const isYes = ({ given }: ReportRow) => given.answer === 'yes';

/** The app's assessment of itself: first what is not a yes, then everything, each with the files that show it. */
export function OwnAssessment({ report, labels, file, ...rest }: OwnAssessmentProps) {
  const { words, locale } = rest;
  return (
    <div className="own">
      <Verdict score={report.score} words={words} locale={locale} />
      <p>
        <a href={file} download>
          {labels.download}
        </a>
      </p>
      <h3>{labels.open}</h3>
      <OwnRows {...rest} labels={labels} rows={report.rows.filter((row) => !isYes(row))} />
      <details>
        <summary>{labels.yes}</summary>
        <OwnRows {...rest} labels={labels} rows={report.rows.filter(isYes)} />
      </details>
    </div>
  );
}

type OwnRowsProps = Omit<OwnAssessmentProps, 'report' | 'file'> & { rows: readonly ReportRow[] };

function OwnRows({ rows, words, labels, notes, evidence, sourceUrl }: OwnRowsProps) {
  return (
    <ul className="own-rows">
      {rows.map(({ item, given }) => (
        <li key={item.id} data-own={item.id}>
          <p>
            <AnswerGlyph answer={given.answer} />{' '}
            <b>{given.answer ? words.answers[given.answer] : words.answers.unanswered}</b>
            {' · '}
            <span className="rn">{factor(item.factor).roman}</span>{' '}
            <Code text={words.items[item.id]?.question ?? item.id} />
          </p>
          <p>
            <Code text={notes[item.id] ?? ''} />
          </p>
          {evidence(item.id).length > 0 && (
            <p className="own-files">
              {labels.evidence}:{' '}
              {evidence(item.id).map((path, at) => (
                <span key={path}>
                  {at > 0 && ', '}
                  {sourceUrl === '' ? <code>{path}</code> : <a href={`${sourceUrl}/${path}`}>{path}</a>}
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
