/** Grades: the letter of a score and the number shown beside it, which never contradict each other. */

export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
/** A is best. The words for each letter are content. */
export type Grade = (typeof GRADES)[number];

/** The lowest score, of 100, that earns each letter. */
export const BAND_MINIMUM: Record<Grade, number> = { A: 90, B: 75, C: 60, D: 40, E: 0 };

/** Two scores closer than this are the same score: it absorbs the rounding of floating-point sums. */
export const TOLERANCE = 1e-9;

/** The letter of an unrounded score of 0 to 100. */
export function gradeOf(value: number): Grade {
  return GRADES.find((grade) => value + TOLERANCE >= BAND_MINIMUM[grade]) ?? 'E';
}

/** A score of 0 to 100 as text with one decimal, rounded down: 89.99 shows as 89.9, because it is a B. */
export function displayScore(value: number): string {
  return (Math.floor((value + TOLERANCE) * 10) / 10).toFixed(1);
}

/** The same without a decimal, for narrow places; rounded down as well. */
export function displayWholeScore(value: number): string {
  return String(Math.floor(value + TOLERANCE));
}

/** Whether the first letter is better than the second. */
export function isBetter(grade: Grade, than: Grade): boolean {
  return GRADES.indexOf(grade) < GRADES.indexOf(than);
}
