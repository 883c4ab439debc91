'use client';

import type { KeyboardEvent, RefObject } from 'react';
import { useActions } from '@/state/hooks';
import { commandOf, isTyping } from './keys';
import { currentRow, moveBy, moveToUnanswered, openEvidence } from './moves';

/**
 * The key handler of the list of questions: keys act only while the focus is in the list, and not while typing. `refuse` is
 * told whether the key was the one of an answer that the question does not offer.
 */
export function useShortcuts(
  list: RefObject<HTMLElement | null>,
  enabled: boolean,
  showHelp: () => void,
  refuse: (refused: boolean) => void,
) {
  const { setAnswer } = useActions();
  return (event: KeyboardEvent<HTMLElement>) => {
    const root = list.current;
    const command = enabled && root && !isTyping(event.target) ? commandOf(event.nativeEvent) : null;
    if (!root || !command) return;
    event.preventDefault();
    refuse(false);
    if (command.do === 'help') showHelp();
    if (command.do === 'next') moveBy(root, 1);
    if (command.do === 'previous') moveBy(root, -1);
    if (command.do === 'nextUnanswered') moveToUnanswered(root);
    if (command.do === 'evidence') openEvidence(root);
    if (command.do === 'answer') {
      const row = currentRow(root);
      // A question that always applies does not offer "not applicable", by key as by hand.
      const radio = row?.querySelector<HTMLInputElement>(`input[value="${command.answer}"]`);
      refuse(row !== undefined && !radio);
      if (!row?.dataset.item || !radio || radio.disabled) return;
      setAnswer(row.dataset.item, command.answer);
      radio.focus();
      // Its reason is asked for at once, so the next keys belong there.
      if (command.answer === 'not-applicable') requestAnimationFrame(() => openEvidence(root));
    }
  };
}
