import type { Ui } from '@/content/ui';
import type { Snapshot } from '@/domain/assessment';
import { type Comparison, DIFFERENCES } from '@/domain/compare';
import { factor } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import { longDate } from '@/i18n/date';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { changeText } from './points';
import type { ReportWords } from './report-words';

type ChangeSinceProps = {
  since: Snapshot;
  change: Comparison;
  words: ReportWords;
  labels: Ui['history']['change'];
  locale: Locale;
};

/** In this order, which is the one a reader wants: what got better, what got worse, what is known now. */
const COUNTED = ['better', 'worse', 'answered', 'opened', 'applicability', 'open', 'added', 'retired'] as const;

const percent = (value: number | null) => (value === null ? null : 100 * value);

function countSentence({ counts }: Comparison, labels: Ui['history']['change'], locale: Locale): string {
  const forms = { ...labels, better: labels.rose, worse: labels.fell };
  const said = COUNTED.filter((each) => counts[each] > 0).map((each) => plural(locale, counts[each], forms[each]));
  return said.length === 0 ? '' : `${said.join(', ')}.`;
}

function scoreSentences({ first, second }: Comparison, labels: Ui['history']['change']): string[] {
  if (first === null) return [labels.noScore];
  const number = (value: number | null) => (value === null ? labels.noNumber : displayScore(value));
  const before = first.grade ?? labels.noGrade;
  const after = second?.grade ?? labels.noGrade;
  return [
    fill(labels.score, {
      before: number(first.value),
      after: number(second?.value ?? null),
      change: changeText(first.value, second?.value ?? null, labels),
    }),
    fill(before === after ? labels.gradeSame : labels.grade, { before, after }),
  ];
}

/** What has changed since the last snapshot: score and grade, the factors that moved, the answers that did. */
export function ChangeSince({ since, change, words, labels, locale }: ChangeSinceProps) {
  const moved = change.factors
    .map((each) => ({ ...each, shown: changeText(percent(each.first), percent(each.second), labels) }))
    .filter(({ first, second, change, shown }) => (change === null ? first !== second : shown !== labels.noChange))
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  const rest = change.factors.length - moved.length;
  const restSentence = (some: number, others: number) =>
    some === 0 ? labels.noneMoved : others === 0 ? labels.allMoved : plural(locale, others, labels.others);
  const items = change.items.filter(({ difference }) => difference !== 'same');
  const names = change.tiersApart.map((id) => words.factors[id].title).join(', ');
  const said = (answer: (typeof items)[number]['first'], asked: boolean) =>
    asked ? words.answers[answer ?? 'unanswered'] : labels.notAsked;
  return (
    <div className="chg" data-change="">
      <h3>{fill(labels.heading, { date: longDate(locale, since.takenAt) })}</h3>
      {items.length === 0 && moved.length === 0 ? (
        <p>{labels.nothing}</p>
      ) : (
        <>
          <p className="num">{scoreSentences(change, labels).join(' ')}</p>
          <p className="num">{countSentence(change, labels, locale)}</p>
        </>
      )}
      {names !== '' && <p>{fill(labels.tiers, { factors: names })}</p>}
      {change.versions && <p>{fill(labels.versions, change.versions)}</p>}
      {moved.length > 0 && (
        <ul>
          {moved.map(({ factor: id, shown }) => (
            <li key={id} data-moved={id}>
              <span className="rn">{factor(id).roman}</span>
              <span>{words.factors[id].title}</span>
              <span className="d">{shown}</span>
            </li>
          ))}
        </ul>
      )}
      {(items.length > 0 || moved.length > 0) && <p className="muted">{restSentence(moved.length, rest)}</p>}
      {items.length > 0 && (
        <details>
          <summary>{labels.items}</summary>
          <ul>
            {[...items]
              .sort((a, b) => DIFFERENCES.indexOf(a.difference) - DIFFERENCES.indexOf(b.difference))
              .map(({ item, first, second, difference }) => (
                <li key={item.id} data-changed={item.id}>
                  <span className="rn num">{words.items[item.id]?.number ?? ''}</span>
                  <span>{words.items[item.id]?.question ?? item.id}</span>
                  <span className="d">
                    {fill(labels.fromTo, {
                      before: said(first, difference !== 'added'),
                      after: said(second, difference !== 'retired'),
                    })}
                  </span>
                </li>
              ))}
          </ul>
        </details>
      )}
    </div>
  );
}
