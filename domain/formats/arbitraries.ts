/** Random assessments with notes that try to break out of a format. */
import fc from 'fast-check';
import type { ItemAnswer } from '@/domain/answers';
import { ANSWERS } from '@/domain/answers';
import type { Assessment } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import type { Weights } from '@/domain/factors';
import { FACTOR_IDS, TIERS } from '@/domain/factors';

const BLANKS = '\n|\n\n|\n\n\n| |  |\t|\r|\r\n|\\\n|  \n|\u00a0|\u2028|\u200b|\ufeff'.split('|');
const CONTROLS = Array.from('\u0000\u0001\u001b\u007f\u0085\u202e\ud800');
const MARKS = '--> <!-- <!--id=logs-to-stdout--> <!--twelvefold:end <script> </p> & &amp; &#0; &#x20; {"a": "}'.split(
  ' ',
);
const OURS = [
  '<!-- id=logs-to-stdout -->',
  '<!-- twelvefold:end items=1 -->',
  '<!-- team -->',
  '- [x] **Yes** ',
  '| - | - |',
];
const MARKDOWN = '\\ \\| ` `` ``` ~~~ ~~ * ** _ __ a_b | # ## > = === --- - + 1. 1) ! $x$ @team #12 [^1] [a]:'.split(
  ' ',
);
const LINKS =
  '](javascript:alert(1)) ![x](http://x.test/b.png) [a](b) <http://x.test> http://x.test/?a=1&b=2 www.x.test a@b.test';
const WORDS = [
  'word',
  'ledger-api',
  '예',
  '한글'.normalize('NFD'),
  '👩‍💻',
  'e\u0301',
  ': ',
  '=1+1',
  '@SUM(A1)',
  "'",
  '# ',
  '- ',
  '> ',
];
const DRAWING = '```mermaid\nflowchart LR\n\n  A["a <b> & \\\\ c"] --> B\n```';
/** Pieces of Markdown, HTML, JSON, CSV and of our own marks. */
export const PIECES = [
  ...BLANKS,
  ...CONTROLS,
  ...MARKS,
  ...OURS,
  ...MARKDOWN,
  ...LINKS.split(' '),
  ...WORDS,
  DRAWING,
  `${DRAWING}\n\n`,
];

/** Any text, and texts made of such pieces. Not always well-formed. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);

export const wellFormedText = anyText.map((text) => text.toWellFormed());
/** What every text file carries. */
export const carriedText = wellFormedText.map((text) => text.replaceAll('\0', ''));

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,3}$/).filter((each) => !(each in Object.prototype));
const time = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const weights: fc.Arbitrary<Weights> = fc.option(
  fc.dictionary(fc.constantFrom(...FACTOR_IDS), fc.constantFrom(...TIERS), {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  }),
);

function givenTo(mayNotApply: boolean, text: fc.Arbitrary<string>): fc.Arbitrary<ItemAnswer> {
  const answers = [...ANSWERS, null].filter((answer) => mayNotApply || answer !== 'not-applicable');
  return fc.record({ answer: fc.constantFrom(...answers), note: text, answeredAt: fc.option(time) });
}

function answersTo({ items }: Checklist, text: fc.Arbitrary<string>) {
  const asked = new Set(items.map((item) => item.id));
  const known = fc.tuple(...items.map(({ mayNotApply }) => fc.option(givenTo(mayNotApply, text))));
  const unknown = fc.dictionary(
    id.filter((each) => !asked.has(each)),
    givenTo(true, text),
    { maxKeys: 2, noNullPrototype: true },
  );
  return fc.tuple(known, unknown).map(([given, others]) => ({
    ...Object.fromEntries(items.flatMap((item, i) => (given[i] ? [[item.id, given[i]]] : []))),
    ...others,
  }));
}

/** Assessments as the app can hold them; `text` makes names and notes. */
export function assessments(checklist: Checklist, text: fc.Arbitrary<string>): fc.Arbitrary<Assessment> {
  const snapshot = fc.record({
    id,
    takenAt: time,
    reason: text,
    checklistVersion: fc.integer({ min: 1, max: 9 }),
    scoringVersion: fc.integer({ min: 1, max: 9 }),
    weights,
    answers: answersTo(checklist, text),
  });
  return fc.record({
    id,
    service: fc.record({ id, name: text, team: text, description: text }),
    respondent: text,
    checklistVersion: fc.integer({ min: 1, max: 9 }),
    weights,
    answers: answersTo(checklist, text),
    snapshots: fc.array(snapshot, { maxLength: 2 }),
  });
}
