'use client';

import { useMemo, useState } from 'react';
import { Hatch } from '@/components/dial/Hatch';
import type { Done } from '@/components/report/sharing-parts';
import { localDay } from '@/components/ui/local-day';
import { itemById } from '@/domain/checklist';
import type { Team } from '@/domain/team';
import { isRecord } from '@/domain/team-agreement';
import { teamResult } from '@/domain/team-result';
import type { Locale } from '@/i18n/locales';
import { useChecklist } from '@/state/hooks';
import type { ActionDraft } from './ActionForm';
import { Actions } from './Actions';
import { Consensus } from './Consensus';
import { FactorSpreads } from './FactorSpreads';
import { FirstList } from './FirstList';
import { HandIns } from './HandIns';
import { HeatMap } from './HeatMap';
import { makeTeamActs } from './make-acts';
import { namesIn } from './names';
import { People } from './People';
import { PlanSteps } from './PlanSteps';
import { PrintedDiscussion } from './PrintedDiscussion';
import { Questions } from './Questions';
import { firstFilter, type QuestionFilter } from './question-filter';
import { EMPTY_ACTION, type RoomDialog, RoomDialogs } from './RoomDialogs';
import { TeamBar } from './TeamBar';
import { TeamDial } from './TeamDial';
import { TeamHead } from './TeamHead';
import { TeamOut } from './TeamOut';
import type { TeamWords } from './team-words';
import { useHandIns } from './use-hand-ins';
import type { TeamState } from './use-team';
import { useWholeActs } from './use-whole-acts';

type TeamRoomProps = {
  team: Team;
  state: TeamState;
  words: TeamWords;
  locale: Locale;
  onDone: (done: Done) => void;
  onStart: () => void;
  onImport: () => void;
};

/** One team: what came in, where people differ, what they agree on and what they will do. */
export function TeamRoom({ team, state, words, locale, onDone, onStart, onImport }: TeamRoomProps) {
  const checklist = useChecklist();
  const result = useMemo(() => teamResult(checklist, team), [checklist, team]);
  const names = useMemo(() => namesIn(team, words.team, locale), [team, words, locale]);
  const [filter, setFilter] = useState<QuestionFilter | null>(null);
  // Said once: agreeing on a first answer moves nothing.
  const [isOpened] = useState(() => isRecord(result));
  const [visit, setVisit] = useState(0);
  // Hands that are counted do not take the list away in which they are counted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only people who join choose another list to begin with
  const first = useMemo(() => firstFilter(result), [result.members.length]);
  const [dialog, setDialog] = useState<RoomDialog | null>(null);
  const { edit, editWithWayBack, join, readOnly, newId, now } = state;
  const acts = makeTeamActs({ edit, editWithWayBack, newId, now, names, words: words.team, onDone });
  const whole = useWholeActs({ team, result, state, words, locale, onDone });
  const service = team.service.name || words.team.unnamed;
  const begun = result.members.length > 0;
  const handIns = useHandIns({
    here: service,
    words,
    locale,
    names,
    join,
  });
  const act = (draft: Partial<ActionDraft>) =>
    setDialog({ kind: 'action', draft: { ...EMPTY_ACTION, ...draft }, action: null });
  const actOn = (id: string) => {
    const item = itemById(checklist, id);
    act({ factor: item?.factor ?? null, item: id, what: words.items[id]?.fix.replaceAll('`', '') ?? '' });
  };
  const discuss = (item: string | null) => {
    setFilter('discuss');
    setVisit(visit + 1);
    // After the list is there.
    requestAnimationFrame(() => {
      const card = item === null ? null : document.getElementById(`discuss-${item}`);
      const heading = document.getElementById('discuss-heading');
      (card ?? heading)?.scrollIntoView();
      (card?.querySelector<HTMLElement>('h3') ?? heading)?.focus();
    });
  };
  const shared = { result, names, disabled: readOnly, words, locale, acts };
  const record = isOpened && !begun;
  const questions = (
    <Questions
      {...shared}
      filter={filter ?? first}
      visit={visit}
      onFilter={setFilter}
      onAct={({ item }) => actOn(item.id)}
    />
  );
  const consensus = (
    <Consensus
      result={result}
      disabled={readOnly}
      words={words}
      locale={locale}
      onReport={whole.openReport}
      onTakeOver={whole.takeOver}
    />
  );
  return (
    <>
      <Hatch />
      <TeamHead
        result={result}
        disabled={readOnly}
        words={words}
        locale={locale}
        acts={acts}
        out={<TeamOut result={result} words={words} now={now} onImport={onImport} />}
        onInvite={() => setDialog({ kind: 'invite' })}
      />
      <TeamBar
        team={team}
        teams={state.list}
        disabled={readOnly}
        words={words}
        onShow={state.show}
        onOther={onStart}
        onNextRound={() => void whole.startRound()}
        onRemove={whole.remove}
      />
      {/* A report that was opened holds what was agreed and no people: it comes first. */}
      {record && consensus}
      {record && questions}
      <div className={begun ? 'team-grid' : 'team-grid is-new'}>
        <div>
          {begun ? <HeatMap result={result} names={names} words={words} /> : <p>{words.team.heat.empty}</p>}
          <HandIns
            handIns={handIns}
            disabled={readOnly}
            words={words}
            locale={locale}
            onByHand={() => setDialog({ kind: 'by-hand', member: null })}
          />
        </div>
        {begun && <FirstList result={result} words={words} locale={locale} onDiscuss={discuss} />}
      </div>
      <People {...shared} onAnswers={(member) => setDialog({ kind: 'by-hand', member: member.id })} />
      {begun && <TeamDial result={result} service={service} words={words} locale={locale} />}
      {begun && <FactorSpreads result={result} words={words} locale={locale} />}
      {!record && questions}
      {!record && consensus}
      <PrintedDiscussion which="agreed" result={result} words={words} />
      <Actions
        team={team}
        today={localDay(now())}
        disabled={readOnly}
        words={words}
        locale={locale}
        acts={acts}
        onAdd={() => act({})}
        onEdit={(action) => setDialog({ kind: 'action', draft: action, action })}
      />
      <PlanSteps result={result} disabled={readOnly} words={words} onTake={actOn} />
      <PrintedDiscussion which="open" result={result} words={words} />
      {dialog && (
        <RoomDialogs
          dialog={dialog}
          team={team}
          names={names}
          words={words}
          state={state}
          acts={acts}
          onDialog={setDialog}
        />
      )}
    </>
  );
}
