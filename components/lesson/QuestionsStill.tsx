'use client';

import type { QuestionProps } from '@/components/assessment/Question';
import { Code } from '@/components/ui/Code';

/** A factor's questions to read: what stands in a lesson until they can be answered, on paper and without JavaScript. */
export function QuestionsStill({ questions, noScript }: { questions: readonly QuestionProps[]; noScript: string }) {
  return (
    <div className="check still">
      <noscript>
        <p>{noScript}</p>
      </noscript>
      {questions.map(({ item, number, words, labels }) => (
        <div className="item" id={item.id} data-item={item.id} key={item.id}>
          <span className="id">{number}</span>
          <p className="q">
            <Code text={words.question} />
          </p>
          <details className="more below">
            <summary>{labels.more}</summary>
            <dl>
              <dt>{labels.good}</dt>
              <dd>
                <Code text={words.good} />
              </dd>
              <dt>{labels.check}</dt>
              <dd>
                <Code text={words.check} />
              </dd>
              <dt>{labels.fix}</dt>
              <dd>
                <Code text={words.fix} />
              </dd>
            </dl>
          </details>
        </div>
      ))}
    </div>
  );
}
