import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import { needsReason } from '@/domain/answers';
import { factor } from '@/domain/factors';
import type { Report } from '@/domain/report';
import type { ReportWords } from './report-words';

/** Every answer with its note, by factor; every row leads to the section that teaches it. Printed in full. */
export function AnswerTable({ report, words }: { report: Report; words: ReportWords }) {
  const labels = words.report;
  return (
    <section className="rp-sec rp-answers" aria-labelledby="answers-heading">
      <h2 id="answers-heading">{labels.answersHeading}</h2>
      {report.byFactor.map(({ factor: id, rows }) => (
        <table key={id} className="answers">
          <caption>
            <span className="rn">{factor(id).roman}</span> {words.factors[id].title}
          </caption>
          <thead>
            <tr>
              <th scope="col">{labels.answersNo}</th>
              <th scope="col">{labels.answersQuestion}</th>
              <th scope="col">{labels.answersAnswer}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, given }) => {
              const own = words.items[item.id];
              if (!own) return null;
              return (
                <tr key={item.id} data-answer-row={item.id}>
                  <td className="num">{own.number}</td>
                  <td>
                    <Link href={own.sectionHref}>
                      <Code text={own.question} />
                    </Link>
                    {given.note !== '' && <p className="note">{given.note}</p>}
                    {needsReason(given) && <p className="note is-missing">{labels.reasonMissing}</p>}
                  </td>
                  <td className="ans-word">
                    <AnswerGlyph answer={given.answer} />
                    <Link href={own.questionHref}>
                      {given.answer ? words.answers[given.answer] : words.answers.unanswered}
                    </Link>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </section>
  );
}
