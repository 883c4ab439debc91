/** What can be wrong with data from outside, as codes with their data: the words for them are content. */
import type { ItemAnswer } from './answers';

/** Where a problem is. `snapshot`, `member` and `action` are positions in their lists, from 0; `line` counts from 1. */
type Place = { item?: string; snapshot?: number; member?: number; action?: number; line?: number };

/** Something that was dropped, changed or needs a look; everything else of the data was kept. `found` is a short description, see `found`. */
export type Problem = Place &
  (
    | { code: 'record-dropped'; item: string; found: string }
    | { code: 'answer-unknown'; item: string; found: string }
    | { code: 'field-dropped'; field: string; found: string }
    /** A field the format does not have; it is not carried along. */
    | { code: 'field-unknown'; field: string }
    /** The key of an answer that can be no question's id, such as `__proto__`. */
    | { code: 'id-ignored'; item: string }
    /** Halves of surrogate pairs became U+FFFD: no text file can carry them. */
    | { code: 'text-repaired'; field: string }
    /** Not applicable on an item that always applies: it is unanswered now. */
    | { code: 'not-applicable-refused'; item: string }
    /** Not applicable without a reason: kept as it is. */
    | { code: 'reason-missing'; item: string }
    | { code: 'weight-dropped'; factor: string; found: string }
    | { code: 'snapshot-dropped'; snapshot: number; found: string }
    | { code: 'member-dropped'; member: number; found: string }
    | { code: 'hands-dropped'; item: string; found: string }
    | { code: 'action-dropped'; action: number; found: string }
    /** Two of a team under one id: the later one gets an id of its own. */
    | { code: 'id-taken'; found: string }
    /** Told apart only by their place in the file: none of them was taken. JSON names no candidates. */
    | { code: 'duplicate-item'; item: string; lines: readonly number[]; candidates: readonly ItemAnswer[] }
    /** The file ends early, or items are missing. `expected` is null when the end, which says it, is missing. `after` is the last item found: its note may be cut. */
    | { code: 'truncated'; expected: number | null; found: number; after: string | null }
    /** No assessment id, no checklist version and no custom weights could be read. */
    | { code: 'head-missing' }
    | { code: 'title-unread'; line: number; found: string }
    | { code: 'item-without-id'; line: number; found: string }
    /** An answer to a question the checklist does not know: the record keeps it, no score counts it. `question` is what a report shows. */
    | { code: 'item-unknown'; item: string; question: string }
    /** Text under an item that is neither its question nor a quoted note. */
    | { code: 'text-ignored'; item: string; line: number; found: string }
  );

/** The kinds of file that are told apart by how they begin. */
export type FileKind = 'empty' | 'json' | 'markdown' | 'html' | 'pdf' | 'zip' | 'binary' | 'text';

/** A place in a text: `position` counts UTF-16 units from 0, the others from 1. */
export type TextPlace = { position: number; line: number; column: number };

/** What the files of this app say they are. */
export type OurFormat = 'twelvefold/assessment' | 'twelvefold/team' | 'twelvefold/backup';

/** Why nothing could be taken from the data. */
export type Reason =
  | { code: 'empty' }
  /** The browser could not read the file at all. */
  | { code: 'not-read' }
  /** Size and limit in bytes, or in UTF-16 units for a text. */
  | { code: 'too-large'; size: number; limit: number }
  | { code: 'too-deep'; limit: number }
  | { code: 'too-many'; limit: number }
  | { code: 'wrong-kind'; kind: FileKind }
  /** Neither UTF-8 nor UTF-16. */
  | { code: 'encoding'; guess: 'euc-kr' | null }
  | ({ code: 'truncated' } & TextPlace)
  | ({ code: 'broken' } & TextPlace)
  | ({ code: 'duplicate-key'; key: string } & TextPlace)
  /** Another app's JSON, or JSON that names no format. */
  | { code: 'other-app'; format: string | null }
  /** One of our formats that is opened elsewhere. */
  | { code: 'other-file'; format: OurFormat }
  | { code: 'no-version'; found: string }
  | { code: 'no-answers'; found: string }
  /** An invite that does not say which service it is about. */
  | { code: 'no-service'; found: string }
  /** A team file without a list of members. */
  | { code: 'no-members'; found: string }
  | { code: 'migration-failed'; from: number; to: number }
  /** Symbols that no share link has, such as a broken percent escape. */
  | { code: 'link-malformed' }
  /** The checksum of a share link does not fit: it was cut or changed on the way. */
  | { code: 'link-altered' }
  /** What a share link holds grows beyond the limit, in bytes; the rest was not unpacked. */
  | { code: 'link-too-large'; limit: number }
  /** The browser has no streams to unpack a share link with. */
  | { code: 'link-unsupported' }
  /** Several reports in one Markdown file; the lines where they begin. */
  | { code: 'several-reports'; lines: readonly number[] };

/** Data that could be read. */
export type Opened<T> = { kind: 'ok'; value: T } | { kind: 'repaired'; value: T; problems: readonly Problem[] };

/** Data that could not be read, with what was given: nothing that is not understood may be overwritten. */
export type Closed<R> =
  | { kind: 'from-the-future'; version: number; raw: R }
  | { kind: 'unreadable'; reason: Reason; raw: R };

export function opened<T>(value: T, problems: readonly Problem[]): Opened<T> {
  return problems.length === 0 ? { kind: 'ok', value } : { kind: 'repaired', value, problems };
}

/** What was read, with more to look at. */
export function withProblems<T>(read: Opened<T>, more: readonly Problem[]): Opened<T> {
  return opened(read.value, [...(read.kind === 'repaired' ? read.problems : []), ...more]);
}

export function unreadable<R>(reason: Reason, raw: R): Closed<R> {
  return { kind: 'unreadable', reason, raw };
}

const SHOWN = 60;

/** What was found, short enough to show: scalars as JSON writes them, otherwise the kind of thing. */
export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return JSON.stringify(excerpt(value));
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** The beginning of a text. */
export function excerpt(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
