/** Reads a team from a file or a text: its encoding first, then its kind. Loaded when one is opened. */
import type { Checklist } from '@/domain/checklist';
import { decode } from '@/domain/formats/decode';
import { kindOfText } from '@/domain/formats/kind';
import type { Conflict } from '@/domain/formats/markdown-items';
import { MAX_TEAM, readTeamJson } from '@/domain/formats/team-in';
import { readTeamMarkdown } from '@/domain/formats/team-markdown-in';
import { type Closed, type Opened, unreadable, withProblems } from '@/domain/problems';
import type { TeamDraft } from '@/domain/team-draft';
import { unknownAnswers } from '@/domain/unknown-answers';

export type TeamReadable = Opened<TeamDraft> & {
  /** Null where a file says nothing about its export. */
  changedSinceExport: boolean | null;
  conflicts: readonly Conflict[];
  /** A Markdown report is made to be edited by hand, and holds no people. */
  edited: boolean;
};
export type TeamReading = TeamReadable | Closed<unknown>;

export function readTeamText(text: string, checklist: Checklist): TeamReading {
  if (kindOfText(text) !== 'markdown') {
    const read = readTeamJson(text, { checklist });
    if ('raw' in read) return read;
    const unknown = unknownAnswers(read.value.consensus, checklist);
    return {
      ...withProblems(read, unknown),
      changedSinceExport: read.changedSinceExport,
      conflicts: [],
      edited: false,
    };
  }
  const read = readTeamMarkdown(text, { checklist });
  if ('raw' in read) return read;
  const { conflicts, changedSinceExport, unknown } = read;
  return { ...withProblems(read, unknown), conflicts, changedSinceExport, edited: true };
}

export async function readTeamFile(file: File, checklist: Checklist): Promise<TeamReading> {
  if (file.size > MAX_TEAM) return unreadable({ code: 'too-large', size: file.size, limit: MAX_TEAM }, null);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return unreadable({ code: 'not-read' }, null);
  const decoded = decode(new Uint8Array(bytes), MAX_TEAM);
  return decoded.kind === 'text' ? readTeamText(decoded.text, checklist) : decoded;
}
