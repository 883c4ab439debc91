/** Reads fields of untrusted data: what fits is taken, what does not is named. */
import * as v from 'valibot';
import { ANSWERS } from './answers';
import { TIERS } from './factors';
import type { Problem } from './problems';
import { found } from './problems';

export type Fields = Readonly<Record<string, unknown>>;
export type Place = { item?: string; snapshot?: number; member?: number; action?: number };

export const text = v.string();
export const answer = v.nullable(v.picklist(ANSWERS));
export const tier = v.picklist(TIERS);
/** Ids become parts of storage keys and of comments in Markdown, hence the letters. */
export const recordId = v.nullable(
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/), v.maxLength(64)),
);
export const itemId = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/), v.maxLength(100));
export const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** ISO 8601 with a zone, on a day that exists: engines disagree about 30 February. */
export const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\S+$/),
  v.isoTimestamp(),
  v.check((value) => !Number.isNaN(Date.parse(value)) && dayExists(value)),
);

function dayExists(iso: string): boolean {
  const day = iso.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** A day that exists, as in 2026-12-01. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((value) => dayExists(value)),
);

export function isTime(value: unknown): value is string {
  return v.is(time, value);
}

export function isRecordId(value: unknown): value is string {
  return value !== null && v.is(recordId, value);
}

/** `constructor` and its like are names every object answers to; they are nobody's id. */
export function isItemId(value: string): boolean {
  return v.is(itemId, value) && !(value in Object.prototype);
}

/** An object of JSON; own properties are its data. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads fields into one list of problems. */
export type Reader = ReturnType<typeof createReader>;

export function createReader() {
  const problems: Problem[] = [];

  /** A field of the right kind, or the fallback; a missing field is no problem. */
  function field<T>(
    from: Fields,
    name: string,
    schema: v.GenericSchema<unknown, T>,
    fallback: T,
    place: Place = {},
  ): T {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (value === undefined) return fallback;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    problems.push({ code: 'field-dropped', field: name, found: found(value), ...place });
    return fallback;
  }

  /** A text without halves of surrogate pairs. */
  function textField(from: Fields, name: string, place: Place = {}): string {
    const value = field(from, name, text, '', place);
    if (value.isWellFormed()) return value;
    problems.push({ code: 'text-repaired', field: name, ...place });
    return value.toWellFormed();
  }

  /** Names the fields that the format does not have. */
  function only(from: Fields, names: readonly string[], place: Place = {}) {
    for (const name of Object.keys(from)) {
      if (!names.includes(name)) problems.push({ code: 'field-unknown', field: name.slice(0, 100), ...place });
    }
  }

  return { problems, field, textField, only };
}
