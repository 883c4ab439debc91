/** What can be seen of a person's hand-in. */
import type { Member } from '@/domain/team';

/** ISO 8601 time of the last answer; null where none has a time. */
export function lastAnswered({ answers }: Pick<Member, 'answers'>): string | null {
  let last: string | null = null;
  for (const { answer, answeredAt } of Object.values(answers)) {
    if (answer === null || answeredAt === null) continue;
    if (last === null || Date.parse(answeredAt) > Date.parse(last)) last = answeredAt;
  }
  return last;
}

export function notesIn({ answers }: Pick<Member, 'answers'>): number {
  return Object.values(answers).filter(({ note }) => note.trim() !== '').length;
}
