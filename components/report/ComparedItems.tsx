import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { Answer } from '@/domain/answers';
import type { ComparedItem } from '@/domain/compare';
import type { ReportWords } from './report-words';

type Labels = Ui['history']['compare'];

function Given({
  answer,
  asked,
  words,
  labels,
}: {
  answer: Answer | null;
  asked: boolean;
  words: ReportWords;
  labels: Labels;
}) {
  if (!asked) return labels.notAsked;
  return (
    <>
      <AnswerGlyph answer={answer} />
      {words.answers[answer ?? 'unanswered']}
    </>
  );
}

/** Question by question: both answers, and what the difference is called. */
export function ComparedItems({
  items,
  words,
  labels,
}: {
  items: readonly ComparedItem[];
  words: ReportWords;
  labels: Labels;
}) {
  return (
    <table className="cmp-items">
      <thead>
        <tr>
          <th scope="col">{labels.number}</th>
          <th scope="col">{labels.question}</th>
          <th scope="col">{labels.first}</th>
          <th scope="col">{labels.second}</th>
          <th scope="col">{labels.difference}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ item, first, second, difference }) => {
          const own = words.items[item.id];
          return (
            <tr key={item.id} data-compared={item.id} data-difference={difference}>
              <td className="num">{own?.number}</td>
              <td className="q">
                {own ? (
                  <Link href={own.sectionHref}>
                    <Code text={own.question} />
                  </Link>
                ) : (
                  <code>{item.id}</code>
                )}
              </td>
              <td className="ans-word">
                <span className="lbl">{labels.first}</span>
                <Given answer={first} asked={difference !== 'added'} words={words} labels={labels} />
              </td>
              <td className="ans-word">
                <span className="lbl">{labels.second}</span>
                <Given answer={second} asked={difference !== 'retired'} words={words} labels={labels} />
              </td>
              <td className="dif">{labels.differences[difference]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
