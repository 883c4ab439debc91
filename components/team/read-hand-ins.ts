/** Reads what people handed in, one after the other, so that a broken file keeps nobody else out. Loaded with the first hand-in. */
import { type Reading, readFile, readText } from '@/components/report/read-report';
import type { Checklist } from '@/domain/checklist';
import { kindOfText } from '@/domain/formats/kind';
import { linksIn } from '@/domain/formats/links-in';
import type { MemberSource } from '@/domain/team';

/** One thing handed in: the name to call it by, and how to read it. */
export type Handed = { from: string; source: MemberSource; read: (checklist: Checklist) => Promise<Reading> };
export type Read = { from: string; source: MemberSource; reading: Reading };

export function handedFiles(files: readonly File[]): readonly Handed[] {
  return files.map((file) => ({ from: file.name, source: 'file', read: (checklist) => readFile(file, checklist) }));
}

/** A pasted text is one report, or whatever has links in it: a chat with names and times, too. */
export function handedText(text: string, called: { link: (n: number) => string; text: string }): readonly Handed[] {
  const links = isReport(text) ? [] : linksIn(text);
  if (links.length === 0)
    return [{ from: called.text, source: 'file', read: (checklist) => readText(text, checklist) }];
  return links.map((link, i) => ({
    from: called.link(i + 1),
    source: 'link',
    read: (checklist) => readText(link, checklist),
  }));
}

/** A report may hold links of its own, in notes. A chat may begin with a bracket, as no report of ours does. */
const isReport = (text: string) => kindOfText(text) === 'markdown' || /^\s*\{/.test(text);

export async function readAll(handed: readonly Handed[], checklist: Checklist): Promise<readonly Read[]> {
  const all: Read[] = [];
  for (const { from, source, read } of handed) all.push({ from, source, reading: await read(checklist) });
  return all;
}
