'use client';

import { type SyntheticEvent, useCallback, useRef, useState } from 'react';
import { DialBlank } from '@/components/dial/DialReport';
import { DoneNote } from '@/components/report/DoneNote';
import { ImportButton } from '@/components/report/ImportButton';
import type { ImportWords } from '@/components/report/import-words';
import { Later } from '@/components/report/Later';
import type { LaterParts, TiersProps } from '@/components/report/later-parts';
import type { Done, SharingParts } from '@/components/report/sharing-parts';
import { InviteArrival } from '@/components/team/InviteArrival';
import type { HandIn, InvitedPart } from '@/components/team/invited-parts';
import { Link } from '@/components/ui/Link';
import { Notice } from '@/components/ui/Notice';
import type { Ui } from '@/content/ui';
import { displayScore } from '@/domain/grade';
import { plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useAssessmentsAfter, useLatest } from '@/state/after-hooks';
import { useChecklist, useStored } from '@/state/hooks';
import { reportIn } from '@/state/report-hooks';
import { FactorSection, type Section } from './FactorSection';
import { FilterBar } from './FilterBar';
import { LiveScore } from './LiveScore';
import { moveToUnanswered, noteRow } from './moves';
import { SaveState } from './SaveState';
import { ServiceSwitch } from './ServiceSwitch';
import { ShortcutSheet } from './ShortcutSheet';
import { useAway } from './use-away';
import { useFilter } from './use-filter';
import { useShortcuts } from './use-shortcuts';
import { useTarget } from './use-target';
import './assessment.css';

type AssessmentViewProps = {
  locale: Locale;
  sections: readonly Section[];
  words: Ui['assess'];
  ui: Pick<Ui, 'tiers' | 'grades' | 'save'>;
  importing: ImportWords;
  reportHref: string;
  methodHref: string;
  factors: TiersProps['factors'];
  later: LaterParts;
  failed: Ui['report']['later'];
  loadImport: SharingParts['importing'];
  invited: InvitedPart;
};

/** The assessment: services, the questions by factor, and the score beside them. */
export function AssessmentView({
  locale,
  sections,
  words,
  ui,
  importing,
  reportHref,
  methodHref,
  factors,
  later,
  failed,
  loadImport,
  invited,
}: AssessmentViewProps) {
  // The answer is drawn first, what follows from it after.
  const state = useAssessmentsAfter();
  const { current, status } = state;
  useTarget(status === 'ready');
  const checklist = useChecklist();
  const score = reportIn(state, checklist)?.score ?? null;
  const [keys, setKeys] = useStored('keys', 'on');
  const list = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const [moving, setMoving] = useState(false);
  /** Whether the last key was that of an answer its question does not offer. */
  const [refused, setRefused] = useState(false);
  const moveTiers = useCallback(() => setMoving(true), []);
  const [imported, setImported] = useState<Done | null>(null);
  /** The questions somebody asked, where only they are wanted. */
  const [asked, setAsked] = useState<ReadonlySet<string> | null>(null);
  const [handIn, setHandIn] = useState<HandIn | null>(null);
  const { chosen, choose, counts, undated, shown } = useFilter(checklist, current?.answers, asked, useLatest());
  useAway(list, { ready: status === 'ready', assessmentId: current?.id, chosen, asked });
  const onKeyDown = useShortcuts(list, keys === 'on', () => sheet.current?.showModal(), setRefused);
  const service = current?.service.name || words.services.unnamed;
  // A finger answers without a focus, a key without a change.
  const used = ({ target }: SyntheticEvent<HTMLElement, Event>) => noteRow(list.current, target as Element);
  const next = () => list.current && moveToUnanswered(list.current);
  const done = counts.left === 0 ? words.done.none : plural(locale, counts.left, words.done.open);

  return (
    <div className="wrap">
      <div className="as-top">
        <h1>{words.title}</h1>
        <div className="acts">
          <SaveState words={ui.save} />
          <ImportButton words={importing} label={words.import} locale={locale} load={loadImport} onDone={setImported} />
          <Link className="btn" href={reportHref}>
            {words.seeReport}
          </Link>
        </div>
      </div>
      {imported && <DoneNote key={imported.said} done={imported} onClose={() => setImported(null)} />}
      <noscript>
        <Notice title={words.title}>
          <p>{words.noScript}</p>
        </Notice>
      </noscript>
      <InviteArrival
        load={invited}
        failed={failed}
        reportHref={reportHref}
        locale={locale}
        onAsked={setAsked}
        onHandIn={setHandIn}
      />
      <ServiceSwitch words={words.services} />
      {current && checklist.changes.length > 0 && (
        <Later
          load={later.news}
          props={{
            assessmentId: current.id,
            checklistVersion: current.checklistVersion,
            items: importing.items,
            assessHref: '',
            locale,
          }}
          failed={failed}
        />
      )}
      <div className="m-score no-print">
        <span className="n num">{score?.value == null ? '–' : displayScore(score.value)}</span>
        <span>{words.live.of}</span>
        <button className="btn btn-sm" type="button" disabled={counts.left === 0} onClick={next}>
          {words.nextUnanswered}
        </button>
      </div>
      <div className="as">
        <aside className="as-side" aria-label={words.live.heading}>
          {score ? (
            <LiveScore
              score={score}
              service={service}
              words={words.live}
              grades={ui.grades}
              methodHref={methodHref}
              factors={factors}
              onMoveTiers={moveTiers}
            />
          ) : (
            <div className="live dial-box">
              <DialBlank />
              <div className="dial-read">
                <span className="u">{words.live.none}</span>
              </div>
            </div>
          )}
          <section className="side-sec">
            <h2>{words.keys.heading}</h2>
            <label className="check-label">
              <input
                className="cb"
                type="checkbox"
                checked={keys === 'on'}
                onChange={(event) => setKeys(event.target.checked ? 'on' : 'off')}
              />
              {words.keys.on}
            </label>
            <p className="muted">{words.keys.note}</p>
            <p role="status">{refused && words.keys.alwaysApplies}</p>
            <button className="linkbtn" type="button" onClick={() => sheet.current?.showModal()}>
              {words.keys.sheet} <kbd>?</kbd>
            </button>
          </section>
        </aside>
        <div>
          <div className="bar2 no-print">
            <FilterBar
              chosen={chosen}
              counts={counts}
              undated={undated}
              locale={locale}
              onChoose={choose}
              words={words.filter}
              tiers={ui.tiers}
            />
            <button className="btn btn-sm next-open" type="button" disabled={counts.left === 0} onClick={next}>
              {words.nextUnanswered} <kbd>U</kbd>
            </button>
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for the radios inside it; every one has a visible control too. */}
          <div ref={list} onKeyDown={onKeyDown} onFocus={used} onChange={used}>
            {shown?.size === 0 && <p className="muted">{words.filter.none}</p>}
            {sections.map((section) => (
              <FactorSection
                key={section.id}
                section={section}
                score={score?.factors.find(({ factor }) => factor === section.id) ?? null}
                shown={shown}
                words={words.section}
                tiers={ui.tiers}
              />
            ))}
          </div>
          <div className="as-end no-print">
            <p>{done}</p>
            <div className="acts">
              <Link className={handIn ? 'btn' : 'btn btn-primary'} href={reportHref}>
                {words.seeReport}
              </Link>
              {handIn && (
                <button className="btn btn-primary" type="button" onClick={handIn.open}>
                  {handIn.label}
                </button>
              )}
            </div>
          </div>
        </div>
      </div>
      <ShortcutSheet dialog={sheet} words={words.keys} />
      {moving && (
        <Later
          load={later.tiers}
          props={{
            factors,
            tiers: ui.tiers,
            onClose: () => setMoving(false),
          }}
          failed={failed}
        />
      )}
    </div>
  );
}
