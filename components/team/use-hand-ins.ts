'use client';

import { useState } from 'react';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useChecklist } from '@/state/hooks';
import type { Remark } from './hand-in-told';
import type { Names } from './names';
import type { TeamWords } from './team-words';
import type { TeamState } from './use-team';

/** What reading and telling take is fetched with the first hand-in. */
const later = () => Promise.all([import('./read-hand-ins'), import('./hand-in-told')]);

type HandInsOptions = {
  here: string;
  words: TeamWords;
  locale: Locale;
  names: Names;
  join: TeamState['join'];
};

/** Takes files and links in, and keeps what is to be said about them. */
export function useHandIns({ here, words, locale, names, join }: HandInsOptions) {
  const [said, setSaid] = useState('');
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const checklist = useChecklist();
  const labels = words.team.handIn;

  async function take(kind: 'files' | 'text', given: readonly File[] | string) {
    const count = typeof given === 'string' ? 1 : given.length;
    setSaid(plural(locale, count, labels.reading));
    try {
      const [{ handedFiles, handedText, readAll }, told] = await later();
      const called = { link: (n: number) => fill(labels.pasted, { n }), text: labels.pastedText };
      const handed = typeof given === 'string' ? handedText(given, called) : handedFiles(given);
      const read = await readAll(handed, checklist);
      const handIns = read.flatMap(({ from, source, reading }) =>
        'raw' in reading ? [] : { from, source, draft: reading.value },
      );
      const { joined, team } = join(handIns, false);
      const nameOf = (id: string) => {
        const member = team?.members.find((each) => each.id === id);
        return member ? names.of(member) : '';
      };
      const refused = told.refusalsTold(read, joined, { words, here, nameOf });
      setRemarks([...refused, ...told.looksTold(read, joined, words, locale)]);
      const links = read.filter(({ source }) => source === 'link').length;
      const summary = told.summaryTold(joined, refused.length, words, locale);
      setSaid(links > 0 ? `${plural(locale, links, labels.linksRead)} ${summary}` : summary);
    } catch {
      setSaid(words.team.out.notLoaded);
    }
    return kind;
  }

  return {
    said,
    remarks,
    takeFiles: (files: readonly File[]) => void take('files', files),
    takeText: (text: string) => void take('text', text),
    /** Takes in what was left out for its service: one, or all there are. */
    include(which: readonly Remark[]) {
      const given = which.flatMap(({ handIn }) => handIn ?? []);
      const [first] = given;
      if (!first) return;
      join(given, true);
      setRemarks(remarks.filter((each) => !which.includes(each)));
      setSaid(
        given.length === 1
          ? fill(labels.included, { file: first.from })
          : plural(locale, given.length, labels.includedAll),
      );
    },
    dismiss: (remark: Remark | null) => setRemarks(remark ? remarks.filter((each) => each !== remark) : []),
  };
}
