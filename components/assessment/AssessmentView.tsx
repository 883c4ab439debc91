'use client';

import Link from 'next/link';
import { useRef } from 'react';
import { DialBlank } from '@/components/dial/DialReport';
import { ImportButton } from '@/components/report/ImportButton';
import type { ImportWords } from '@/components/report/import-words';
import { Notice } from '@/components/ui/Notice';
import type { Ui } from '@/content/ui';
import { displayScore } from '@/domain/grade';
import { plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useAssessments, useChecklist, useStored } from '@/state/hooks';
import { useFactorScores, useScore } from '@/state/report-hooks';
import { FactorSection, type Section } from './FactorSection';
import { FilterBar } from './FilterBar';
import { LiveScore } from './LiveScore';
import { moveToUnanswered } from './moves';
import { SaveState } from './SaveState';
import { ServiceSwitch } from './ServiceSwitch';
import { ShortcutSheet } from './ShortcutSheet';
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
}: AssessmentViewProps) {
  const { current, status } = useAssessments();
  useTarget(status === 'ready');
  const checklist = useChecklist();
  const score = useScore();
  const scores = useFactorScores();
  const [keys, setKeys] = useStored('keys', 'on');
  const list = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const { chosen, choose, counts, shown } = useFilter(checklist, current?.answers, current?.weights);
  const onKeyDown = useShortcuts(list, keys === 'on', () => sheet.current?.showModal());
  const service = current?.service.name || words.services.unnamed;
  const next = () => list.current && moveToUnanswered(list.current);
  const done = counts.left === 0 ? words.done.none : plural(locale, counts.left, words.done.open);

  return (
    <div className="wrap">
      <div className="as-top">
        <h1>{words.title}</h1>
        <div className="acts">
          <SaveState words={ui.save} locale={locale} />
          <ImportButton words={importing} label={words.import} locale={locale} />
          <Link className="btn" href={reportHref}>
            {words.seeReport}
          </Link>
        </div>
      </div>
      <noscript>
        <Notice title={words.title}>
          <p>{words.noScript}</p>
        </Notice>
      </noscript>
      <ServiceSwitch words={words.services} />
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
            <LiveScore score={score} service={service} words={words.live} grades={ui.grades} methodHref={methodHref} />
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
            <button className="linkbtn" type="button" onClick={() => sheet.current?.showModal()}>
              {words.keys.sheet} <kbd>?</kbd>
            </button>
          </section>
        </aside>
        <div>
          <div className="bar2 no-print">
            <FilterBar chosen={chosen} counts={counts} onChoose={choose} words={words.filter} tiers={ui.tiers} />
            <button className="btn btn-sm next-open" type="button" disabled={counts.left === 0} onClick={next}>
              {words.nextUnanswered} <kbd>U</kbd>
            </button>
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for the radios inside it; every one has a visible control too. */}
          <div ref={list} onKeyDown={onKeyDown}>
            {shown?.size === 0 && <p className="muted">{words.filter.none}</p>}
            {sections.map((section) => (
              <FactorSection
                key={section.id}
                section={section}
                score={scores?.find(({ factor }) => factor === section.id) ?? null}
                shown={shown}
                words={words.section}
                tiers={ui.tiers}
              />
            ))}
          </div>
          <div className="as-end no-print">
            <p>{done}</p>
            <Link className="btn btn-primary" href={reportHref}>
              {words.seeReport}
            </Link>
          </div>
        </div>
      </div>
      <ShortcutSheet dialog={sheet} words={words.keys} />
    </div>
  );
}
