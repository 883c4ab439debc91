import type { QuestionProps } from '@/components/assessment/Question';
import { checklist } from '@/content/checklist';
import type { Words } from '@/content/load';
import type { ItemWords } from '@/content/words';
import { type Item, itemNumber, itemsOf } from '@/domain/checklist';
import type { FactorId } from '@/domain/factors';

/** A factor's questions, ready to show: words travel only with the pages that show them. */
export function questionsOf(all: Words, id: FactorId, link: (item: Item) => QuestionProps['link']): QuestionProps[] {
  const own: Readonly<Record<string, ItemWords>> = all.factors[id].items;
  return itemsOf(checklist, id).flatMap((item) => {
    const words = own[item.id];
    if (!words) return [];
    return {
      item,
      number: itemNumber(checklist, item),
      words,
      labels: all.ui.question,
      answers: all.ui.answers,
      efforts: all.ui.efforts,
      link: link(item),
    };
  });
}
