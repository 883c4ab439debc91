'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { Modal } from '@/components/ui/Modal';
import { saveFile } from '@/components/ui/save-file';
import type { Assessment } from '@/domain/assessment';
import { fileName } from '@/domain/formats/file-name';
import { writeJson } from '@/domain/formats/json-out';
import { MAX_ADDRESS } from '@/domain/formats/link';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useActions, useChecklist } from '@/state/hooks';
import type { WithLabels } from './later-parts';
import { type MadeLink, madeLink } from './made-link';
import type { ShareProps, SharingWords } from './sharing-parts';
import './sharing.css';

/** "3.2 kB": an address is ASCII, so its characters are its bytes. */
const kilobytes = (characters: number, locale: Locale) =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(characters / 1000)} kB`;

/** Makes a link of the assessment and copies it, or offers the file where the link would be too long to travel. */
export function ShareDialog({ assessmentId, locale, labels, onClose }: WithLabels<ShareProps, SharingWords>) {
  const words = labels.link;
  const checklist = useChecklist();
  const actions = useActions();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [assessment, setAssessment] = useState<Assessment | null>(null);
  const [onlyAnswers, setOnlyAnswers] = useState(false);
  const [made, setMade] = useState<MadeLink | null>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    actions.wholeAssessment(assessmentId).then(setAssessment, () => {});
  }, [actions, assessmentId]);

  useEffect(() => {
    if (!assessment) return;
    let wanted = true;
    const now = new Date().toISOString();
    madeLink(assessment, { checklist, now, onlyAnswers, page: window.location }).then(
      (link) => wanted && setMade(link),
    );
    return () => {
      wanted = false;
    };
  }, [assessment, checklist, onlyAnswers]);

  const copy = async (address: string) => {
    if (await copyText(address)) {
      actions.noteExport(assessmentId);
      setSaid(words.copied);
      return;
    }
    field.current?.focus();
    field.current?.select();
    setSaid(words.refused);
  };
  const save = () => {
    if (!assessment) return;
    const now = new Date().toISOString();
    const name = fileName(assessment.service.name, now, 'json');
    const isSaved = saveFile(name, writeJson(assessment, { checklist, now }), 'application/json');
    if (isSaved) actions.noteExport(assessmentId);
    setSaid(isSaved ? fill(words.saved, { file: name }) : words.fileRefused);
  };
  const sizes = { size: kilobytes(made?.size ?? 0, locale), limit: kilobytes(MAX_ADDRESS, locale) };
  const tooLong = onlyAnswers ? words.tooLongAnswers : words.tooLong;
  return (
    <Modal title={words.title} onClose={onClose}>
      {(close) => (
        <>
          <p>{words.privacy}</p>
          <div>
            <label className="check-label">
              <input
                className="cb"
                type="checkbox"
                checked={onlyAnswers}
                aria-describedby={`${id}-hint`}
                onChange={(event) => {
                  setOnlyAnswers(event.target.checked);
                  setSaid('');
                }}
              />
              {words.answersOnly}
            </label>
            <p className="muted small" id={`${id}-hint`}>
              {words.answersOnlyHint}
            </p>
          </div>
          {made?.kind === 'link' && (
            <div className="field">
              <label htmlFor={`${id}-address`}>{words.address}</label>
              <textarea
                id={`${id}-address`}
                ref={field}
                className="share-address"
                rows={3}
                readOnly
                value={made.address}
                spellCheck={false}
                data-share-address=""
                onFocus={(event) => event.target.select()}
              />
              <span className="hint num">{fill(words.size, sizes)}</span>
              {made.leftOut > 0 && <span className="hint">{plural(locale, made.leftOut, words.withoutHistory)}</span>}
            </div>
          )}
          {made && made.kind !== 'link' && (
            <p className="said" role="alert">
              {made.kind === 'too-long' ? fill(tooLong, sizes) : words.unsupported}
            </p>
          )}
          <p className="said" role="status">
            {made ? said : words.making}
          </p>
          <div className="acts">
            {made?.kind === 'link' && (
              <button className="btn btn-primary" type="button" onClick={() => copy(made.address)}>
                {words.copy}
              </button>
            )}
            {made && made.kind !== 'link' && (
              <button className="btn btn-primary" type="button" onClick={save}>
                {words.file}
              </button>
            )}
            <button className="btn btn-quiet" type="button" onClick={close}>
              {labels.close}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
