'use client';

import { useState } from 'react';
import { type Choice, ChoiceMenu } from '@/components/ui/ChoiceMenu';
import { copyText } from '@/components/ui/copy-text';
import { saveFile } from '@/components/ui/save-file';
import type { Ui } from '@/content/ui';
import type { CsvWords, MarkdownWords } from '@/domain/formats/report-words';
import type { Report } from '@/domain/report';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useActions } from '@/state/hooks';
import type { ExportFormat } from './export-report';
import { Later } from './Later';
import type { SharingParts } from './sharing-parts';
import { TextFallback } from './TextFallback';

export type ExportWords = { menu: Ui['exporting']; file: MarkdownWords & CsvWords };

type ExportMenuProps = {
  report: Report;
  words: ExportWords;
  locale: Locale;
  share: SharingParts['share'];
  failed: { failed: string; retry: string };
  onBackup: () => void;
};

/** Writers are loaded with the first export, not with the page. */
const writers = () => import('./export-report');

/** Every way out: copy, link, three files, print, backup. Where the browser refuses, the text itself is shown to be copied by hand. */
export function ExportMenu({ report, words, locale, share, failed, onBackup }: ExportMenuProps) {
  const { menu } = words;
  const actions = useActions();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [sharing, setSharing] = useState(false);
  const { assessment } = report;

  const written = async (format: ExportFormat) => {
    const { written: write } = await writers();
    const whole = await actions.wholeAssessment(assessment.id);
    return write(format, { ...report, assessment: whole }, words.file);
  };
  const done = (what: string) => {
    actions.noteExport(assessment.id);
    setSaid(what);
  };
  const copy = async (close: () => void) => {
    const { content } = await written('markdown');
    close();
    if (await copyText(content)) done(menu.copied);
    else setRefused(content);
  };
  const save = async (format: ExportFormat, close: () => void) => {
    const file = await written(format);
    close();
    if (saveFile(file.name, file.content, file.type)) done(fill(menu.done, { file: file.name }));
    else setRefused(file.content);
  };
  const tried = (work: (close: () => void) => Promise<void>) => (close: () => void) =>
    void work(close).catch(() => setSaid(menu.notLoaded));
  const leaveTo = (act: () => void) => (close: () => void) => {
    close();
    act();
  };
  const file = (format: ExportFormat, ending: string): Choice => ({
    icon: 'file',
    label: menu[format],
    ending,
    hint: menu[`${format}Hint`],
    act: tried((close) => save(format, close)),
  });
  const choices: readonly Choice[] = [
    { icon: 'copy', label: menu.copy, hint: menu.copyHint, act: tried(copy) },
    { icon: 'link', label: menu.share, hint: menu.shareHint, act: leaveTo(() => setSharing(true)) },
    file('markdown', '.md'),
    file('json', '.json'),
    file('csv', '.csv'),
    { icon: 'print', label: menu.print, hint: menu.printHint, act: leaveTo(() => window.print()) },
    { icon: 'save', label: menu.backup, hint: menu.backupHint, act: leaveTo(onBackup) },
  ];
  return (
    <div className="export">
      <ChoiceMenu label={menu.button} heading={menu.heading} choices={choices} said={said} primary={true} />
      {sharing && (
        <Later
          load={share}
          props={{ assessmentId: assessment.id, locale, onClose: () => setSharing(false) }}
          failed={failed}
        />
      )}
      {refused !== null && (
        <TextFallback title={menu.failed} text={refused} close={menu.close} onClose={() => setRefused(null)} />
      )}
    </div>
  );
}
