/**
 * A stored record: named fields, each with the stamp of the edit that gave it its value, and the stamp that edit replaced.
 *
 * Stamps sit on fields, not on the record, so that a note typed in one tab does not undo the answer chosen in another.
 * Text on disk: `{"v":1,"answer":["yes","0mk…","0mh…"],"note":["one repo","0mk…"]}`.
 */
import type { Answer } from '@/domain/answers';
import { isAnswer } from '@/domain/answers';
import type { Weights } from '@/domain/factors';
import { isFactorId, isTier } from '@/domain/factors';
import { isStamp, tabOf } from './hlc';

const RECORD_VERSION = 1;

/** One answer to a quiz question: what was chosen, whether it was right, and when (ISO 8601). */
export type StoredAttempt = readonly [option: string, right: boolean, at: string];

/** The fields of an answer, then those of an assessment's head, then those of a lesson. */
export type Values = {
  answer: Answer | null;
  answeredAt: string | null;
  note: string;
  serviceId: string;
  name: string;
  team: string;
  description: string;
  respondent: string;
  checklistVersion: number;
  weights: Weights;
  createdAt: string;
  deleted: boolean;
  archived: boolean;
  /** ISO 8601 time of the last export of this assessment; the stamp says what it held. */
  exportedAt: string;
  readAt: string | null;
  triedAt: string | null;
  mentor: string;
  /** Of the quiz, by question id: the first answer and the latest. */
  [attempt: `first:${string}` | `last:${string}`]: StoredAttempt | null;
  /** When a question was first answered correctly. */
  [right: `right:${string}`]: string | null;
};

/** `seen` is the newest stamp of another tab that the writer had before it; absent where there was none. */
export type Field = readonly [value: unknown, stamp: string, seen?: string];
/** Fields this version does not know are carried along unread. */
export type StoredRecord = Readonly<Record<string, Field>>;

export type Parsed =
  | { kind: 'ok'; record: StoredRecord; dropped: readonly string[] }
  | { kind: 'newer'; version: number }
  | { kind: 'unreadable' };

type Guard<T> = (value: unknown) => value is T;
const isText: Guard<string> = (value) => typeof value === 'string';
const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';
const isMoment: Guard<string | null> = (value) => value === null || isText(value);
const isAttempt: Guard<StoredAttempt | null> = (value): value is StoredAttempt | null =>
  value === null || (Array.isArray(value) && isText(value[0]) && isFlag(value[1]) && isText(value[2]));
const isWeights: Guard<Weights> = (value): value is Weights =>
  value === null ||
  (isObject(value) && Object.entries(value).every(([factor, tier]) => isFactorId(factor) && isTier(tier)));

const GUARDS: { readonly [K in keyof Values]: Guard<Values[K]> } = {
  answer: (value): value is Answer | null => value === null || isAnswer(value),
  answeredAt: isMoment,
  note: isText,
  serviceId: isText,
  name: isText,
  team: isText,
  description: isText,
  respondent: isText,
  checklistVersion: (value): value is number => Number.isSafeInteger(value),
  weights: isWeights,
  createdAt: isText,
  deleted: isFlag,
  archived: isFlag,
  exportedAt: isText,
  readAt: isMoment,
  triedAt: isMoment,
  mentor: isText,
};

const isKnown = (name: string): name is keyof Values => Object.hasOwn(GUARDS, name);

/** What a field's value has to be; null for a field this version does not know. */
function guardOf(name: string): Guard<unknown> | null {
  if (isKnown(name)) return GUARDS[name] ?? null;
  if (name.startsWith('first:') || name.startsWith('last:')) return isAttempt;
  return name.startsWith('right:') ? isMoment : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isField(value: unknown): value is Field {
  if (!Array.isArray(value) || !isStamp(value[1])) return false;
  return value.length === 2 || (value.length === 3 && isStamp(value[2]));
}

/** What was read last, by text: both copies, and every tab that comes back, give mostly what was read before. */
const read = new Map<string, Parsed>();
const REMEMBERED = 500;
/** Snapshots are longer than this, in characters, and are read seldom. */
const LONG = 2000;

/** Reads a stored text. Fields of the wrong type are dropped and named; the rest is kept. */
export function parse(raw: string): Parsed {
  const known = read.get(raw);
  if (known) return known;
  const parsed = parseAfresh(raw);
  if (raw.length > LONG) return parsed;
  if (read.size >= REMEMBERED) read.clear();
  read.set(raw, parsed);
  return parsed;
}

function parseAfresh(raw: string): Parsed {
  let data: unknown;
  try {
    data = JSON.parse(raw);
  } catch {
    return { kind: 'unreadable' };
  }
  if (!isObject(data) || !Number.isSafeInteger(data.v)) return { kind: 'unreadable' };
  const { v, ...fields } = data;
  if (Number(v) > RECORD_VERSION) return { kind: 'newer', version: Number(v) };
  if (v !== RECORD_VERSION) return { kind: 'unreadable' };
  const kept: [string, Field][] = [];
  const dropped: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (isField(field) && guardOf(name)?.(field[0]) !== false) kept.push([name, field]);
    else dropped.push(name);
  }
  return { kind: 'ok', record: Object.fromEntries(kept), dropped };
}

const texts = new WeakMap<StoredRecord, string>();

/** The text of a record; equal records give equal texts, so that tabs writing the same do not wake each other. */
export function serialise(record: StoredRecord): string {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const fields = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify({ v: RECORD_VERSION, ...Object.fromEntries(fields) });
  texts.set(record, text);
  return text;
}

/** The value of one field; undefined where the record has none. */
export function fieldValue<K extends keyof Values>(record: StoredRecord | undefined, name: K): Values[K] | undefined {
  const value = record?.[name]?.[0];
  const isOfKind = (given: unknown): given is Values[K] => guardOf(name)?.(given) === true;
  return isOfKind(value) ? value : undefined;
}

/** An edit: every value with the same stamp, made by someone who saw `before`. */
export function stamped(values: Partial<Values>, stamp: string, before: StoredRecord = {}): StoredRecord {
  const edit = ([name, value]: [string, unknown]): [string, Field] => {
    const [, last = '', lastSeen] = before[name] ?? [];
    const seen = tabOf(last) === tabOf(stamp) ? lastSeen : last;
    return [name, seen ? [value, stamp, seen] : [value, stamp]];
  };
  return Object.fromEntries(Object.entries(values).map(edit));
}

/** The newest stamp in a record; empty for a record without fields. */
export function newestStamp(record: StoredRecord): string {
  let newest = '';
  for (const [, stamp] of Object.values(record)) if (stamp > newest) newest = stamp;
  return newest;
}
