/** A night in steps of ten minutes, with one invoice in each. */

/** What became of the invoice of one step. `missing`: it was confirmed, and the database now attached does not hold it. */
export type Mark = 'a' | 'b' | 'refused' | 'missing';

/** Steps of a night, from 01:30 to 05:30. */
export const NIGHT = 24;

/** Invoices confirmed before the story opens. */
export const BEFORE = 4;

/** The time at which a step of the night begins, as hours and minutes. */
export function clock(step: number): string {
  const minutes = 90 + step * 10;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
