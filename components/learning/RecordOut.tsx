'use client';

import { useRef, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { Icon } from '@/components/ui/Icon';
import { saveFile } from '@/components/ui/save-file';
import type { Ui } from '@/content/ui';
import type { OnboardingWords } from '@/domain/formats/onboarding-words';
import type { OnboardingRecord } from '@/domain/onboarding';
import { fill } from '@/i18n/format';

type RecordOutProps = { record: OnboardingRecord; words: OnboardingWords; labels: Ui['learning']['record'] };

/** Copy, download, print. Where the browser refuses, the text itself is shown to be copied by hand. */
export function RecordOut({ record, words, labels }: RecordOutProps) {
  const [said, setSaid] = useState('');
  const [text, setText] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const show = (content: string) => {
    setText(content);
    setSaid(labels.failed);
  };
  const file = async () => (await import('./record-file')).recordFile(record, words, labels.fileName);
  const copy = async () => {
    const { content } = await file();
    if (await copyText(content)) setSaid(labels.copied);
    else show(content);
  };
  const save = async () => {
    const { name, content } = await file();
    if (saveFile(name, content, 'text/markdown;charset=utf-8')) setSaid(fill(labels.saved, { file: name }));
    else show(content);
  };
  return (
    <div className="rec-out no-print">
      <div className="acts">
        <button className="btn btn-primary" type="button" onClick={copy}>
          <Icon name="copy" />
          {labels.copy}
        </button>
        <button className="btn" type="button" onClick={save}>
          <Icon name="file" />
          {labels.download}
        </button>
        <button className="btn" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {labels.print}
        </button>
      </div>
      <p role="status">{said}</p>
      {text !== null && (
        <textarea
          ref={field}
          className="inp"
          rows={12}
          readOnly
          value={text}
          aria-label={labels.copy}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
