/** What to know about people's hand-ins, as sentences by member. */
import type { TeamResult } from '@/domain/team-result';
import type { TeamWarning } from '@/domain/team-warnings';
import { fill } from '@/i18n/format';
import type { Names } from './names';
import type { TeamWords } from './team-words';

type About = { result: TeamResult; names: Names; words: TeamWords };

/** The sentences for each member that has any. */
export function remarksOn({ result, names, words }: About): ReadonlyMap<string, readonly string[]> {
  const remarks = new Map<string, string[]>();
  const byId = new Map(result.members.map((member) => [member.id, member]));
  const add = (id: string, sentence: string) => remarks.set(id, [...(remarks.get(id) ?? []), sentence]);
  for (const warning of result.warnings) {
    if ('member' in warning) {
      const said = aboutOne(warning, result, words);
      if (said !== null) add(warning.member, said);
      continue;
    }
    const labels = words.team.people.warning;
    const sentence = warning.code === 'same-name' ? labels.sameName : labels.sameAnswers;
    for (const id of warning.members) {
      const others = warning.members.flatMap((other) => (other === id ? [] : (byId.get(other) ?? [])));
      // A name that is shared says nothing: the number tells who is meant.
      const told = names.numbers(others);
      add(id, fill(sentence, { others: told }));
    }
  }
  return remarks;
}

function aboutOne(
  warning: Extract<TeamWarning, { member: string }>,
  { checklist }: TeamResult,
  words: TeamWords,
): string | null {
  const labels = words.team.people.warning;
  switch (warning.code) {
    case 'other-service':
      return warning.service === ''
        ? labels.otherServiceUnnamed
        : fill(labels.otherService, { service: warning.service });
    case 'other-checklist':
      return fill(labels.otherChecklist, { version: warning.version, current: checklist.version });
    case 'other-tiers':
      return fill(labels.otherTiers, { factors: warning.factors.map((id) => words.factors[id].title).join(', ') });
    case 'partial':
      // The row says it in numbers.
      return null;
  }
}
