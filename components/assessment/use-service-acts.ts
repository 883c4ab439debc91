import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { useActions, useAssessments } from '@/state/hooks';
import type { AssessmentEntry } from '@/state/view';

/** What was done, in words, and the way back. */
export type Said = { text: string; undo: (() => void) | null };

/** What can be done with a service; each says what it did, and how it is taken back. */
export function useServiceActs(
  words: Ui['services']['list'],
  nameOf: (entry: AssessmentEntry) => string,
  say: (said: Said) => void,
) {
  const actions = useActions();
  const { current } = useAssessments();
  const tell = (sentence: string, entry: AssessmentEntry, undo: Said['undo'] = null) =>
    say({ text: fill(sentence, { service: nameOf(entry) }), undo });

  function restore(entry: AssessmentEntry) {
    actions.restoreService(entry.id);
    tell(words.said.restored, entry);
  }

  function unarchive(entry: AssessmentEntry) {
    actions.unarchiveService(entry.id);
    tell(words.said.unarchived, entry);
  }

  return {
    restore,
    show: (entry: AssessmentEntry) => actions.switchService(entry.id),
    duplicate(entry: AssessmentEntry) {
      const copy = fill(words.copyName, { service: nameOf(entry) });
      actions.duplicateService(entry.id, copy);
      say({ text: fill(words.said.duplicated, { service: nameOf(entry), copy }), undo: null });
    },
    async clear(entry: AssessmentEntry) {
      const before = await actions.wholeAssessment(entry.id);
      await actions.clearAnswers(entry.id);
      tell(words.said.cleared, entry, () => {
        actions.importAssessment(before, 'replace-after-preview');
        if (current) actions.switchService(current.id);
        tell(words.said.uncleared, entry);
      });
    },
    archive(entry: AssessmentEntry) {
      if (entry.archived) return unarchive(entry);
      actions.archiveService(entry.id);
      tell(words.said.archived, entry, () => unarchive(entry));
    },
    remove(entry: AssessmentEntry) {
      actions.deleteService(entry.id);
      tell(words.said.deleted, entry, () => restore(entry));
    },
  };
}
