/** Differences of scores as text. */
import { displayScore } from '@/domain/grade';

/**
 * From one score to another, 0 to 100: "+7.5", "−7.5" with a true minus, or the words for no change and for no number. It
 * is the difference of the numbers as they are shown, so that a reader who subtracts finds the same.
 */
export function changeText(
  before: number | null,
  after: number | null,
  words: { noChange: string; noNumber: string },
): string {
  if (before === null || after === null) return words.noNumber;
  const tenths = Math.round(10 * (Number(displayScore(after)) - Number(displayScore(before))));
  if (tenths === 0) return words.noChange;
  return `${tenths > 0 ? '+' : '−'}${(Math.abs(tenths) / 10).toFixed(1)}`;
}
