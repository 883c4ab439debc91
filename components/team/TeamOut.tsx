'use client';

import { useState } from 'react';
import { TextFallback } from '@/components/report/TextFallback';
import { type Choice, ChoiceMenu } from '@/components/ui/ChoiceMenu';
import { copyText } from '@/components/ui/copy-text';
import { saveFile } from '@/components/ui/save-file';
import type { TeamResult } from '@/domain/team-result';
import { fill } from '@/i18n/format';
import type { TeamFormat } from './export-team';
import type { TeamWords } from './team-words';

type TeamOutProps = { result: TeamResult; words: TeamWords; now: () => string; onImport: () => void };

/** Writers are loaded with the first export, not with the page. */
const writers = () => import('./export-team');

/** Every way out, and the way in. Where the browser refuses, the text itself is shown to be copied by hand. */
export function TeamOut({ result, words, now, onImport }: TeamOutProps) {
  const labels = words.team.out;
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const written = async (format: TeamFormat) => (await writers()).written(format, result, words.file, now());
  const copy = async (close: () => void) => {
    const { content } = await written('markdown');
    close();
    if (await copyText(content)) setSaid(labels.copied);
    else setRefused(content);
  };
  const save = async (format: TeamFormat, close: () => void) => {
    const file = await written(format);
    close();
    if (saveFile(file.name, file.content, file.type)) setSaid(fill(labels.done, { file: file.name }));
    else setRefused(file.content);
  };
  const tried = (work: (close: () => void) => Promise<void>) => (close: () => void) =>
    void work(close).catch(() => setSaid(labels.notLoaded));
  const leaveTo = (act: () => void) => (close: () => void) => {
    close();
    act();
  };
  const file = (format: TeamFormat, ending: string): Choice => ({
    icon: 'file',
    label: labels[format],
    ending,
    hint: labels[`${format}Hint`],
    act: tried((close) => save(format, close)),
  });
  const choices: readonly Choice[] = [
    { icon: 'copy', label: labels.copy, hint: labels.copyHint, act: tried(copy) },
    file('markdown', '.md'),
    file('json', '.json'),
    file('csv', '.csv'),
    { icon: 'print', label: labels.print, hint: labels.printHint, act: leaveTo(() => window.print()) },
    { icon: 'save', label: labels.import, hint: labels.importHint, act: leaveTo(onImport) },
  ];
  return (
    <div className="export">
      <ChoiceMenu label={labels.button} heading={labels.heading} choices={choices} said={said} />
      {refused !== null && (
        <TextFallback title={labels.failed} text={refused} close={words.team.close} onClose={() => setRefused(null)} />
      )}
    </div>
  );
}
