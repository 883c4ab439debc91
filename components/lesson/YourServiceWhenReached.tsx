'use client';

import type { ComponentProps } from 'react';
import { WhenReached } from '@/components/ui/WhenReached';
import { QuestionsStill } from './QuestionsStill';
import type { YourService } from './YourService';
import '@/components/assessment/question.css';

type Props = ComponentProps<typeof YourService>;

const load = () => import('./YourService').then((module) => module.YourService);

/**
 * The factor's questions in its lesson. Their code, and the score's, come when a reader comes near them. What stands there
 * until then is drawn here, so that a page carries the words of its questions once.
 */
export function YourServiceWhenReached(props: Props) {
  const { failed, retry, noScript } = props.labels;
  return (
    <WhenReached load={load} props={props} className="questions-place" failed={{ text: failed, retry }}>
      <QuestionsStill questions={props.questions} noScript={noScript} />
    </WhenReached>
  );
}
