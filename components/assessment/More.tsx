import { memo } from 'react';
import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import type { ItemWords } from '@/content/words';
import type { Effort } from '@/domain/checklist';
import { fill } from '@/i18n/format';

type MoreProps = { words: ItemWords; labels: Ui['question']; effort: Effort; efforts: Ui['efforts'] };

/** What good looks like, how to check it and where to begin, one press away. No answer changes it, so none draws it. */
export const More = memo(function More({ words, labels, effort, efforts }: MoreProps) {
  return (
    <details className="more">
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
          <Code text={words.fix} /> <span className="muted">{fill(labels.effort, { effort: efforts[effort] })}</span>
        </dd>
      </dl>
    </details>
  );
});
