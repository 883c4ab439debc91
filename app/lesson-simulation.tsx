import type { ReactNode } from 'react';
import { LessonTrial } from '@/app/lesson-trial';
import { TrialFigure, TrialStill } from '@/components/simulation/TrialFigure';
import { checklist } from '@/content/checklist';
import { simulationWords, type Words } from '@/content/load';
import { simulations } from '@/content/simulations';
import type { ItemWords } from '@/content/words';
import { itemById, itemNumber } from '@/domain/checklist';
import { type FactorId, factor } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';

/** The place of a factor's simulation in its lesson; its code and nearly all its words come when it is reached. */
export async function lessonSimulation(locale: Locale, all: Words, id: FactorId): Promise<ReactNode> {
  const { title, task } = await simulationWords(locale, id);
  const item = itemById(checklist, simulations[id]);
  if (!item) throw new Error(`content/simulations.ts: "${simulations[id]}" is no question.`);
  const items: Readonly<Record<string, ItemWords>> = all.factors[id].items;
  const { trial } = all.ui;
  const number = `${factor(id).roman}.1`;
  return (
    <TrialFigure number={number} labels={trial}>
      <LessonTrial
        locale={locale}
        factor={id}
        number={number}
        question={{
          href: `#${item.id}`,
          number: itemNumber(checklist, item),
          text: items[item.id]?.question ?? '',
        }}
        failed={{ text: trial.failed, retry: trial.retry }}
      >
        <TrialStill title={title} task={task} labels={trial} />
      </LessonTrial>
    </TrialFigure>
  );
}
