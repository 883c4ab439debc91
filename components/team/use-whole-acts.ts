'use client';

import { useRouter } from 'next/navigation';
import type { Done } from '@/components/report/sharing-parts';
import { consensusAssessment, type Team } from '@/domain/team';
import { agree } from '@/domain/team-edits';
import { type TeamResult, unanimous } from '@/domain/team-result';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useActions } from '@/state/hooks';
import type { TeamWords } from './team-words';
import type { TeamState } from './use-team';

type WholeActsOptions = {
  team: Team;
  result: TeamResult;
  state: TeamState;
  words: TeamWords;
  locale: Locale;
  onDone: (done: Done) => void;
};

/** What a room does with a team as a whole; each says what it did, with the way back where there is one. */
export function useWholeActs({ team, result, state, words, locale, onDone }: WholeActsOptions) {
  const { importAssessment } = useActions();
  const router = useRouter();
  const { consensus, nextRound, removeTeam, close, undo } = words.team;
  return {
    /** Agrees on what everybody answered alike. */
    takeOver() {
      const alike = unanimous(result);
      const at = state.now();
      const run = state.editWithWayBack((all) =>
        alike.reduce((next, { item, answer }) => agree(next, item.id, answer, at), all),
      );
      const said = plural(locale, alike.length, consensus.tookOver);
      onDone({ said, close, undo: { label: undo, said: consensus.gaveBack, run } });
    },
    /** Makes an assessment of what was agreed, and goes to its report. */
    openReport() {
      const respondent =
        team.round === '' ? consensus.respondent : fill(consensus.respondentRound, { round: team.round });
      importAssessment({ ...consensusAssessment(team), respondent }, 'replace-after-preview');
      router.push(words.reportHref);
    },
    async startRound() {
      await state.startRound(team);
      const open = team.actions.filter(({ done }) => !done).length;
      const run = () => state.show(team.id);
      onDone({
        said: plural(locale, open, nextRound.begun),
        close,
        undo: { label: nextRound.back, said: nextRound.shown, run },
      });
    },
    remove() {
      void state.remove(team);
      const run = () => void state.restore(team);
      onDone({ said: removeTeam.removed, close, undo: { label: undo, said: removeTeam.restored, run } });
    },
  };
}
