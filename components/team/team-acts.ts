/** What the parts of the team page can do; the page gives each the team it is about. */
import type { Answer } from '@/domain/answers';
import type { Action, Hands, Member } from '@/domain/team';

export type TeamActs = {
  rename: (member: Member, name: string) => void;
  /** Says so, with the way back. */
  removeMember: (member: Member) => void;
  setHideNames: (hide: boolean) => void;
  setRound: (round: string) => void;
  setQuestions: (questions: readonly string[] | null) => void;
  setHands: (item: string, hands: Hands | null) => void;
  agree: (item: string, answer: Answer | null) => void;
  noteAgreement: (item: string, note: string) => void;
  addAction: (action: Omit<Action, 'id' | 'addedAt'>) => void;
  /** Only what is named changes: others may have changed the rest. */
  changeAction: (id: string, change: Partial<Omit<Action, 'id' | 'addedAt'>>) => void;
  removeAction: (action: Action) => void;
};
