'use client';

import { localDay } from '@/components/ui/local-day';
import { type Action, askedOf, type Team } from '@/domain/team';
import { changedIn, ownersIn } from '@/domain/team-actions';
import { addByHand, answerByHand } from '@/domain/team-edits';
import { useChecklist } from '@/state/hooks';
import { type ActionDraft, ActionForm } from './ActionForm';
import { ByHandDialog } from './ByHandDialog';
import { InviteDialog } from './InviteDialog';
import type { Names } from './names';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';
import type { TeamState } from './use-team';

/** What can be open over the team. */
export type RoomDialog =
  | { kind: 'by-hand'; member: string | null }
  | { kind: 'action'; draft: ActionDraft; action: Action | null }
  | { kind: 'invite' };

export const EMPTY_ACTION: ActionDraft = { what: '', factor: null, item: null, owner: '', due: null, done: false };

type RoomDialogsProps = {
  dialog: RoomDialog;
  team: Team;
  names: Names;
  words: TeamWords;
  state: Pick<TeamState, 'edit' | 'newId' | 'now' | 'readOnly'>;
  acts: TeamActs;
  onDialog: (dialog: RoomDialog | null) => void;
};

/** The dialog that is open: inviting people, typing somebody's answers, or an action. */
export function RoomDialogs({ dialog, team, names, words, state, acts, onDialog }: RoomDialogsProps) {
  const checklist = useChecklist();
  const { edit, newId, now, readOnly } = state;
  const close = () => onDialog(null);
  if (dialog.kind === 'invite') {
    return <InviteDialog team={team} disabled={readOnly} words={words} acts={acts} onClose={close} />;
  }
  if (dialog.kind === 'by-hand') {
    return (
      <ByHandDialog
        member={team.members.find(({ id }) => id === dialog.member) ?? null}
        asked={askedOf(checklist, team)}
        names={names}
        words={words}
        onAdd={(name) => {
          const member = newId();
          edit((all) => addByHand(all, member, name));
          onDialog({ kind: 'by-hand', member });
        }}
        onAnswer={(member, item, answer) => edit((all) => answerByHand(all, member.id, item, answer, now()))}
        onClose={close}
      />
    );
  }
  return (
    <ActionForm
      draft={dialog.draft}
      isNew={dialog.action === null}
      owners={ownersIn(team)}
      today={localDay(now())}
      words={words}
      onSave={(draft) => {
        if (dialog.action) acts.changeAction(dialog.action.id, changedIn(dialog.draft, draft));
        else acts.addAction(draft);
      }}
      onClose={close}
    />
  );
}
