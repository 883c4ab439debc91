'use client';

import { useId, useRef, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { Icon, type IconName } from '@/components/ui/Icon';
import { saveFile } from '@/components/ui/save-file';
import type { Ui } from '@/content/ui';
import type { CsvWords, MarkdownWords } from '@/domain/formats/report-words';
import type { Report } from '@/domain/report';
import { fill } from '@/i18n/format';
import type { ExportFormat } from './export-report';

export type ExportWords = { menu: Ui['exporting']; file: MarkdownWords & CsvWords };

/** Writers are loaded with the first export, not with the page. */
const writers = () => import('./export-report');

type Choice = { format: ExportFormat; icon: IconName; label: string; ending: string; hint: string };

/** Every way out: copy, three files, print. Where the browser refuses, the text itself is shown to be copied by hand. */
export function ExportMenu({ report, words }: { report: Report; words: ExportWords }) {
  const { menu } = words;
  const id = useId();
  const fallback = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const [text, setText] = useState('');

  const showText = (content: string) => {
    setText(content);
    fallback.current?.showModal();
  };
  const close = () => document.getElementById(id)?.hidePopover();
  const copy = async () => {
    const { written } = await writers();
    const { content } = written('markdown', report, words.file);
    close();
    if (await copyText(content)) setSaid(menu.copied);
    else showText(content);
  };
  const save = async (format: ExportFormat) => {
    const { written } = await writers();
    const file = written(format, report, words.file);
    close();
    if (saveFile(file.name, file.content, file.type)) setSaid(fill(menu.done, { file: file.name }));
    else showText(file.content);
  };
  const print = () => {
    close();
    window.print();
  };

  const choices: readonly Choice[] = [
    { format: 'markdown', icon: 'file', label: menu.markdown, ending: '.md', hint: menu.markdownHint },
    { format: 'json', icon: 'file', label: menu.json, ending: '.json', hint: menu.jsonHint },
    { format: 'csv', icon: 'file', label: menu.csv, ending: '.csv', hint: menu.csvHint },
  ];
  return (
    <div className="export">
      <button className="btn btn-primary" type="button" popoverTarget={id}>
        {menu.button}
        <Icon name="down" />
      </button>
      <p className="export-said" role="status">
        {said}
      </p>
      <div className="pop export-pop" id={id} popover="auto" role="dialog" aria-label={menu.heading}>
        <button className="mi" type="button" onClick={copy}>
          <Icon name="copy" />
          <b>{menu.copy}</b>
          <span className="d">{menu.copyHint}</span>
        </button>
        {choices.map(({ format, icon, label, ending, hint }) => (
          <button key={format} className="mi" type="button" onClick={() => save(format)}>
            <Icon name={icon} />
            <b>{label}</b>
            <span className="x">{ending}</span>
            <span className="d">{hint}</span>
          </button>
        ))}
        <button className="mi" type="button" onClick={print}>
          <Icon name="print" />
          <b>{menu.print}</b>
          <span className="d">{menu.printHint}</span>
        </button>
      </div>
      <dialog className="dialog" ref={fallback} aria-labelledby={`${id}-fallback`}>
        <form method="dialog" className="stack">
          <h2 id={`${id}-fallback`}>{menu.failed}</h2>
          <textarea
            className="inp"
            rows={12}
            readOnly
            value={text}
            onFocus={(event) => event.target.select()}
            aria-labelledby={`${id}-fallback`}
          />
          <div className="acts">
            <button className="btn" type="submit">
              {menu.close}
            </button>
          </div>
        </form>
      </dialog>
    </div>
  );
}
