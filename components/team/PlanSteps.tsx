import { Code } from '@/components/ui/Code';
import { plan } from '@/domain/plan';
import type { TeamResult } from '@/domain/team-result';
import { fill } from '@/i18n/format';
import type { TeamWords } from './team-words';

type PlanStepsProps = {
  result: TeamResult;
  disabled: boolean;
  words: TeamWords;
  /** Begins an action about this question. */
  onTake: (item: string) => void;
};

/** First steps for what was agreed is no or partly, in plan order; one that is an action already is left out. */
export function PlanSteps({ result, disabled, words, onTake }: PlanStepsProps) {
  const labels = words.team.actions;
  const { team, checklist } = result;
  const taken = new Set(team.actions.map(({ item }) => item));
  const rows = plan(checklist, team.consensus, team.weights).rows.filter(({ item }) => !taken.has(item.id));
  if (rows.length === 0) return null;
  return (
    <details className="plan-steps no-print">
      <summary>
        {labels.fromPlan} <span className="num">{rows.length}</span>
      </summary>
      <p className="muted small">{labels.fromPlanText}</p>
      <ul>
        {rows.map(({ item }) => {
          const own = words.items[item.id];
          return (
            own && (
              <li key={item.id} data-plan-step={item.id}>
                <span className="rn">{own.number}</span>
                <span>
                  <Code text={own.fix} />
                </span>
                <button
                  className="btn btn-sm"
                  type="button"
                  disabled={disabled}
                  aria-label={fill(labels.takeOf, { what: own.number })}
                  onClick={() => onTake(item.id)}
                >
                  {labels.take}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
