'use client';

import { useState } from 'react';
import { namesApart } from '@/components/assessment/services-list';
import { Modal } from '@/components/ui/Modal';
import type { Assessment } from '@/domain/assessment';
import { completed, type Draft } from '@/domain/draft';
import { fill } from '@/i18n/format';
import { useActions, useAssessments, useChecklist } from '@/state/hooks';
import { browserRandom, newId } from '@/state/ids';
import { ChooseFile } from './ChooseFile';
import { ImportPreview } from './ImportPreview';
import { ImportRefusal } from './ImportRefusal';
import type { WithLabels } from './later-parts';
import { MergePreview } from './MergePreview';
import { type Reading, readFile, readText } from './read-report';
import type { ImportProps, SharingWords } from './sharing-parts';
import { useMerge } from './use-merge';
import './sharing.css';

type Stage = { name: string; reading: Reading | null } | null;

/** Choose, look, then add or merge: three steps of one dialog. Nothing is stored before the last. */
export function ImportDialog({ words, locale, labels, onDone, onClose }: WithLabels<ImportProps, SharingWords>) {
  const [stage, setStage] = useState<Stage>(null);
  const [merging, setMerging] = useState<{ here: Assessment; there: Draft } | null>(null);
  const checklist = useChecklist();
  const { importAssessment, wholeAssessment } = useActions();
  const { assessments } = useAssessments();
  const merge = useMerge(labels, onDone);

  const take = async (name: string, reading: Promise<Reading>) => {
    setStage({ name, reading: null });
    setStage({ name, reading: await reading });
  };
  const reading = stage?.reading;
  const readable = reading?.kind === 'ok' || reading?.kind === 'repaired';
  const nameOf = (service: { name: string }) => service.name || words.unnamed;
  const apart = namesApart(assessments, words.unnamed);
  const title = () => {
    if (merging) return fill(labels.merge.title, { service: apart(merging.here.id) });
    if (!stage || !reading) return words.title;
    return fill(readable ? words.preview.title : words.refused.title, { file: stage.name });
  };
  return (
    <Modal title={title()} step={merging ?? reading} onClose={onClose}>
      {(close) => {
        const add = (draft: Draft) => {
          const id = importAssessment(completed(draft, () => newId(Date.now(), browserRandom)));
          const said = assessments.some((each) => each.id === id) ? labels.merge.sameAlready : labels.merge.added;
          onDone({ said: fill(said, { service: nameOf(draft.service) }), close: labels.close });
          close();
        };
        const button = (label: string, act: () => void, quiet = false) => (
          <button className={quiet ? 'btn btn-quiet' : 'btn'} type="button" onClick={act}>
            {label}
          </button>
        );
        const again = button(words.back, () => setStage(null));
        const cancel = button(words.cancel, close, true);
        if (merging) {
          return (
            <MergePreview
              {...merging}
              handMade={readable && reading.edited}
              labels={labels}
              words={words}
              locale={locale}
              onMerge={(merged) => {
                merge(merging.here, merged);
                close();
              }}
              acts={
                <>
                  {button(labels.merge.back, () => setMerging(null))}
                  {cancel}
                </>
              }
            />
          );
        }
        if (!stage) {
          return (
            <ChooseFile
              words={words}
              onFile={(file) => take(file.name, readFile(file, checklist))}
              onText={(text) => take(words.pastedName, readText(text, checklist))}
              cancel={cancel}
            />
          );
        }
        if (!reading) return <p role="status">{fill(words.reading, { file: stage.name })}</p>;
        if (!readable) return <ImportRefusal reading={reading} words={words} again={again} cancel={cancel} />;
        return (
          <ImportPreview
            reading={reading}
            words={words}
            locale={locale}
            onAdd={add}
            onMerge={async (id, there) => setMerging({ here: await wholeAssessment(id), there })}
            again={again}
            cancel={cancel}
          />
        );
      }}
    </Modal>
  );
}
