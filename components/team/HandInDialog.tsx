'use client';

import { useId, useRef, useState } from 'react';
import { madeLink } from '@/components/report/made-link';
import { pageAddress } from '@/components/report/page-address';
import { copyText } from '@/components/ui/copy-text';
import { Modal } from '@/components/ui/Modal';
import { saveFile } from '@/components/ui/save-file';
import { fileName } from '@/domain/formats/file-name';
import { writeJson } from '@/domain/formats/json-out';
import { answersOnly } from '@/domain/formats/link';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useActions, useChecklist } from '@/state/hooks';
import type { InvitedWords } from './invited-parts';

type HandInDialogProps = {
  assessmentId: string;
  /** Questions asked that have no answer. */
  open: number;
  /** Answers of not applicable that have no reason. */
  unreasoned: number;
  labels: InvitedWords;
  locale: Locale;
  reportHref: string;
  onClose: () => void;
};

/** A file with everything, or a link with the answers: the person who answered decides, and sends it. */
export function HandInDialog({
  assessmentId,
  open,
  unreasoned,
  labels,
  locale,
  reportHref,
  onClose,
}: HandInDialogProps) {
  const id = useId();
  const words = labels.dialog;
  const checklist = useChecklist();
  const actions = useActions();
  const field = useRef<HTMLTextAreaElement>(null);
  const [link, setLink] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const whole = async () => {
    const assessment = await actions.wholeAssessment(assessmentId);
    // What came before this round is nobody else's business.
    return { ...assessment, snapshots: [] };
  };
  const save = async () => {
    const assessment = await whole();
    const now = new Date().toISOString();
    const who = [assessment.service.name, assessment.respondent].filter((each) => each !== '').join(' ');
    const name = fileName(who, now, 'json');
    const isSaved = saveFile(name, writeJson(assessment, { checklist, now }), 'application/json');
    if (isSaved) actions.noteExport(assessmentId);
    setSaid(isSaved ? fill(words.saved, { file: name }) : words.refusedSave);
  };
  const copy = async () => {
    const assessment = await whole();
    const page = { origin: '', pathname: pageAddress(reportHref, window.location) };
    const now = new Date().toISOString();
    const given = { ...answersOnly(assessment), respondent: assessment.respondent };
    const made = await madeLink(given, { checklist, now, onlyAnswers: false, page });
    if (made.kind !== 'link') {
      setSaid(made.kind === 'too-long' ? words.tooLong : words.unsupported);
      return;
    }
    setLink(made.address);
    const copied = await copyText(made.address);
    if (copied) actions.noteExport(assessmentId);
    setSaid(copied ? words.copied : words.refusedCopy);
    if (!copied) requestAnimationFrame(() => field.current?.select());
  };
  return (
    <Modal title={words.title} onClose={onClose}>
      {(close) => (
        <>
          <p>{words.text}</p>
          {open > 0 && <p className="muted">{plural(locale, open, words.open)}</p>}
          {unreasoned > 0 && <p>{plural(locale, unreasoned, words.unreasoned)}</p>}
          <div className="acts">
            <button className="btn btn-primary" type="button" aria-describedby={`${id}-file`} onClick={save}>
              {words.file}
            </button>
            <p className="muted small" id={`${id}-file`}>
              {words.fileHint}
            </p>
          </div>
          <div className="acts">
            <button className="btn" type="button" aria-describedby={`${id}-link`} onClick={copy}>
              {words.link}
            </button>
            <p className="muted small" id={`${id}-link`}>
              {words.linkHint}
            </p>
          </div>
          {link !== null && (
            <div className="field">
              <label htmlFor={`${id}-address`}>{words.address}</label>
              <textarea
                id={`${id}-address`}
                ref={field}
                className="share-address"
                rows={3}
                readOnly={true}
                value={link}
                spellCheck={false}
                data-share-address=""
                onFocus={(event) => event.target.select()}
              />
            </div>
          )}
          <p className="said" role="status">
            {said}
          </p>
          <div className="acts">
            <button className="btn btn-quiet" type="button" onClick={close}>
              {labels.close}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
