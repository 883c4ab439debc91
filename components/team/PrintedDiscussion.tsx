import { Code } from '@/components/ui/Code';
import { ANSWERS } from '@/domain/answers';
import type { ItemSpread, TeamResult } from '@/domain/team-result';
import { fill } from '@/i18n/format';
import type { TeamWords } from './team-words';

function said({ counts }: ItemSpread, words: TeamWords): string {
  const of = { ...counts, 'dont-know': counts.dontKnow, 'not-applicable': counts.notApplicable };
  return ANSWERS.filter((answer) => of[answer] > 0)
    .map((answer) => fill(words.team.questions.count, { answer: words.answers[answer], n: of[answer] }))
    .join(', ');
}

type PrintedDiscussionProps = { which: 'agreed' | 'open'; result: TeamResult; words: TeamWords };

/**
 * On paper: every agreed question, or every open one, with how it was answered and what was agreed. What came out of the
 * meeting is printed first, and what is still to be discussed last.
 */
export function PrintedDiscussion({ which, result, words }: PrintedDiscussionProps) {
  const labels = words.team.printed;
  const { toDiscuss, items } = result;
  const all = [...toDiscuss, ...items.filter((each) => !toDiscuss.includes(each))];
  const isAgreed = ({ consensus }: ItemSpread) => consensus !== null;
  const rows = which === 'agreed' ? all.filter(isAgreed) : toDiscuss.filter((each) => !isAgreed(each));
  if (rows.length === 0) return null;
  return (
    <section className={which === 'agreed' ? 'print-only' : 'rp-sec print-only'}>
      {which === 'open' && <h2>{words.team.questions.heading}</h2>}
      <table className="printed">
        <thead>
          <tr>
            <th scope="col">{labels.rank}</th>
            <th scope="col">{labels.question}</th>
            <th scope="col">{labels.said}</th>
            <th scope="col">{labels.agreed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((spread) => {
            const own = words.items[spread.item.id];
            const { consensus } = spread;
            const rank = toDiscuss.indexOf(spread) + 1;
            return (
              <tr key={spread.item.id}>
                <td className="num">{rank || ''}</td>
                <td>
                  <span className="rn">{own?.number}</span> <Code text={own?.question ?? spread.item.id} />
                </td>
                <td className="num">{said(spread, words)}</td>
                <td>
                  {consensus?.answer ? <b>{words.answers[consensus.answer]}</b> : labels.open}
                  {consensus?.note && <span className="printed-note">{consensus.note}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
