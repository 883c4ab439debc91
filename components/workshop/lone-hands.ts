/** Shows of hands of a presentation without a team, by question, as one text. */
import { counted, type HandsByItem } from '@/domain/team-hands';

/** Whatever was stored, what is read are counts. */
export function readHands(text: string): HandsByItem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).flatMap(([item, given]) => {
    const hands = typeof given === 'object' && given !== null ? counted(given) : null;
    return hands ? [[item, hands] as const] : [];
  });
  return Object.fromEntries(entries);
}
