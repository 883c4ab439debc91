import { Link } from '@/components/ui/Link';
import { firstAnswersText, type OnboardingWords } from '@/domain/formats/onboarding-words';
import { PARTS } from '@/domain/learning';
import type { OnboardingRecord } from '@/domain/onboarding';
import { longDate } from '@/i18n/date';
import type { Locale } from '@/i18n/locales';
import { LessonName } from './LessonName';

type RecordTableProps = {
  record: OnboardingRecord;
  locale: Locale;
  hrefs: Readonly<Record<string, string>>;
  words: OnboardingWords;
};

/** The twelve with the date of each part and the first answers of the quiz. */
export function RecordTable({ record, locale, hrefs, words }: RecordTableProps) {
  const { columns } = words;
  return (
    <div className="rec-scroll">
      <table className="rec-table">
        <thead>
          <tr>
            <th scope="col">{columns.factor}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {columns[part]}
              </th>
            ))}
            <th scope="col">{columns.firstAnswers}</th>
          </tr>
        </thead>
        <tbody>
          {record.factors.map(({ factor, parts, firstAnswers }) => (
            <tr key={factor} data-record={factor}>
              <th scope="row">
                <Link href={hrefs[factor] ?? ''}>
                  <LessonName lesson={factor} words={words} />
                </Link>
              </th>
              {PARTS.map((part) => (
                <td key={part} data-label={columns[part]} className={parts[part] === null ? 'no' : undefined}>
                  {parts[part] === null ? words.notYet : longDate(locale, parts[part])}
                </td>
              ))}
              <td data-label={columns.firstAnswers} className={firstAnswers.answered === 0 ? 'no' : undefined}>
                {firstAnswersText(firstAnswers, words)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
