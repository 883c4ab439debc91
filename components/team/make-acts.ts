'use client';

import type { Done } from '@/components/report/sharing-parts';
import * as edits from '@/domain/team-edits';
import { setHands } from '@/domain/team-hands';
import { fill } from '@/i18n/format';
import type { Names } from './names';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';
import type { TeamState } from './use-team';

type ActsOptions = Pick<TeamState, 'edit' | 'editWithWayBack' | 'newId' | 'now'> & {
  names: Names;
  words: TeamWords['team'];
  onDone: (done: Done) => void;
};

/** The ways to change the team that is shown; what takes something away says so, with the way back. */
export function makeTeamActs({ edit, editWithWayBack, newId, now, names, words, onDone }: ActsOptions): TeamActs {
  const undoable = (said: string, back: string, run: () => void): Done => ({
    said,
    close: words.close,
    undo: { label: words.undo, said: back, run },
  });
  return {
    rename: (member, name) => edit((team) => edits.renameMember(team, member.id, name)),
    removeMember(member) {
      const name = names.of(member);
      const back = editWithWayBack((team) => edits.removeMember(team, member.id));
      onDone(undoable(fill(words.people.removed, { name }), fill(words.people.restored, { name }), back));
    },
    setHideNames: (hideNames) => edit((team) => ({ ...team, hideNames })),
    setRound: (round) => edit((team) => ({ ...team, round })),
    setQuestions: (questions) => edit((team) => ({ ...team, questions })),
    setHands: (item, hands) => edit((team) => setHands(team, item, hands)),
    agree: (item, answer) => edit((team) => edits.agree(team, item, answer, now())),
    noteAgreement: (item, note) => edit((team) => edits.noteAgreement(team, item, note)),
    addAction: (action) => edit((team) => edits.addAction(team, { ...action, id: newId(), addedAt: now() })),
    changeAction: (id, change) => edit((team) => edits.changeAction(team, id, change)),
    removeAction(action) {
      const back = editWithWayBack((team) => edits.removeAction(team, action.id));
      onDone(undoable(words.actions.removed, words.actions.restored, back));
    },
  };
}
