/** What became of hand-ins, as sentences: a summary, and a note for each one that needs one. */
import { problemTold, reasonTold } from '@/components/report/import-told';
import type { HandIn, Joined } from '@/domain/team-join';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Read } from './read-hand-ins';
import type { TeamWords } from './team-words';

/** Something to say about one hand-in. */
export type Remark = {
  title: string;
  lines: readonly string[];
  /** What can be taken in all the same. */
  handIn: HandIn | null;
  left: boolean;
};

type About = {
  words: TeamWords;
  /** Name of the team's service. */
  here: string;
  /** The name of a member, by id. */
  nameOf: (member: string) => string;
};

/** Whatever was left out, with its reason and what to do next. */
export function refusalsTold(read: readonly Read[], joined: readonly Joined[], about: About): readonly Remark[] {
  return [...read.flatMap((each) => unread(each, about)), ...joined.flatMap((each) => notJoined(each, about))];
}

function unread({ from, reading }: Read, { words }: About): readonly Remark[] {
  if (!('raw' in reading)) return [];
  const labels = words.team.handIn;
  const isTeam =
    reading.kind === 'unreadable' &&
    reading.reason.code === 'other-file' &&
    reading.reason.format === 'twelvefold/team';
  const why = isTeam
    ? labels.reason.teamFile
    : reading.kind === 'from-the-future'
      ? fill(labels.reason.future, { version: reading.version })
      : reasonTold(reading.reason, words.importing);
  return [{ title: fill(labels.refused, { file: from }), lines: [why], handIn: null, left: true }];
}

function notJoined(joined: Joined, { words, here, nameOf }: About): readonly Remark[] {
  const labels = words.team.handIn;
  const title = fill(labels.refused, { file: joined.from });
  if (joined.kind === 'same') {
    const lines = [fill(labels.reason.duplicate, { other: nameOf(joined.member) })];
    return [{ title, lines, handIn: null, left: true }];
  }
  if (joined.kind !== 'other-service') return [];
  const { name } = joined.service;
  const sentence = joined.sameName
    ? labels.reason.sameName
    : name === ''
      ? labels.reason.otherServiceUnnamed
      : labels.reason.otherService;
  return [{ title, lines: [fill(sentence, { service: name, here })], handIn: joined.handIn, left: true }];
}

/** Hand-ins that are in, though something in them could not be read. */
export function looksTold(read: readonly Read[], joined: readonly Joined[], words: TeamWords, locale: Locale) {
  const labels = words.team.handIn;
  const taken = new Set(joined.flatMap(({ from, kind }) => (kind === 'added' || kind === 'updated' ? from : [])));
  return read.flatMap(({ from, reading }): readonly Remark[] => {
    if ('raw' in reading || !taken.has(from)) return [];
    const lines = [
      ...(reading.changedSinceExport && !reading.edited ? [labels.changed] : []),
      ...(reading.conflicts.length > 0 ? [plural(locale, reading.conflicts.length, labels.conflicts)] : []),
      ...(reading.kind === 'repaired'
        ? new Set(reading.problems.map((each) => problemTold(each, words.importing)))
        : []),
    ];
    return lines.length === 0 ? [] : [{ title: fill(labels.looked, { file: from }), lines, handIn: null, left: false }];
  });
}

/** "9 hand-ins are in. 4 were left out." */
export function summaryTold(joined: readonly Joined[], leftOut: number, words: TeamWords, locale: Locale): string {
  const labels = words.team.handIn;
  const count = (kind: Joined['kind']) => joined.filter((each) => each.kind === kind).length;
  const added = count('added');
  const updated = count('updated');
  return [
    added > 0 && plural(locale, added, labels.done),
    updated > 0 && plural(locale, updated, labels.updated),
    leftOut > 0 && plural(locale, leftOut, labels.leftOut),
    added + updated === 0 && labels.restNone,
  ]
    .filter(Boolean)
    .join(' ');
}
