/** How people are called on the page: by name, by number, or counted where there are too many to name. */
import type { Member, Team } from '@/domain/team';
import { shownName } from '@/domain/team';
import { fill, plural } from '@/i18n/format';
import { listed } from '@/i18n/list';
import type { Locale } from '@/i18n/locales';
import type { TeamWords } from './team-words';

/** More than so many are counted instead of named. */
const NAMED = 2;

export type Names = {
  of: (member: Member) => string;
  /** "Ana and Bo", or "5 people". */
  some: (members: readonly Member[]) => string;
  all: (members: readonly Member[]) => string;
  /** By number, whatever they are called. */
  numbers: (members: readonly Member[]) => string;
};

export function namesIn(team: Pick<Team, 'hideNames'>, words: TeamWords['team'], locale: Locale): Names {
  const of = (member: Member) => shownName(team, member) ?? fill(words.person, { n: member.number });
  const all = (members: readonly Member[]) => listed(locale, members.map(of));
  return {
    of,
    all,
    numbers: (members) =>
      listed(
        locale,
        members.map(({ number }) => fill(words.person, { n: number })),
      ),
    some: (members) => (members.length > NAMED ? plural(locale, members.length, words.someone) : all(members)),
  };
}
