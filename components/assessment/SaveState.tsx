'use client';

import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import type { Ui } from '@/content/ui';
import { clockTime, fill } from '@/i18n/format';
import { useAssessments } from '@/state/hooks';

/** What is saved and where, in words; announced politely. */
export function SaveState({ words }: { words: Ui['save'] }) {
  const { status, savedAt, persistence, current } = useAssessments();
  const text =
    status === 'loading'
      ? words.loading
      : persistence === 'memory'
        ? words.memory
        : savedAt
          ? fill(words.saved, { time: clockTime(savedAt) })
          : current
            ? words.kept
            : words.empty;
  return (
    <span className="save" role="status">
      <AnswerGlyph answer={status === 'ready' && current && persistence !== 'memory' ? 'yes' : null} />
      {text}
    </span>
  );
}
