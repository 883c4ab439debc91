/** Teams of every kind, for laws that hold for all of them. */
import fc from 'fast-check';
import { ANSWERS } from '@/domain/answers';
import type { Checklist } from '@/domain/checklist';
import { FACTOR_IDS, TIERS } from '@/domain/factors';
import type { Action, Hands, Member, Team } from '@/domain/team';
import { assessments } from './arbitraries';

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const weights = fc.option(fc.dictionary(fc.constantFrom(...FACTOR_IDS), fc.constantFrom(...TIERS), { minKeys: 1 }));
const hands = fc
  .tuple(...ANSWERS.map(() => fc.nat(40)))
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => Object.fromEntries(ANSWERS.map((answer, i) => [answer, counts[i] ?? 0])) as Hands);

/** Teams whose texts are drawn from `words`. */
export function teams(checklist: Checklist, words: fc.Arbitrary<string>): fc.Arbitrary<Team> {
  const ids = checklist.items.map(({ id }) => id);
  const one = assessments(checklist, words);
  const member = fc
    .record({
      given: one,
      id: fc.uuid(),
      source: fc.constantFrom('file', 'link', 'by-hand'),
      renamed: fc.option(words),
    })
    .map(
      ({ given, id, source, renamed }): Omit<Member, 'number'> => ({
        id,
        name: renamed ?? given.respondent,
        respondent: given.respondent,
        source,
        service: { id: given.service.id, name: given.service.name },
        checklistVersion: given.checklistVersion,
        weights: given.weights,
        answers: given.answers,
      }),
    );
  const action: fc.Arbitrary<Action> = fc.record({
    id: fc.uuid(),
    what: words,
    factor: fc.option(fc.constantFrom(...FACTOR_IDS)),
    item: fc.option(fc.constantFrom(...ids)),
    owner: words,
    due: fc.option(moment.map((time) => time.slice(0, 10))),
    done: fc.boolean(),
    addedAt: fc.option(moment),
  });
  return fc
    .record({
      id: fc.uuid(),
      about: one,
      round: words,
      createdAt: moment,
      weights,
      questions: fc.option(fc.subarray(ids)),
      members: fc.uniqueArray(member, { selector: ({ id }) => id, maxLength: 4 }),
      hands: fc.dictionary(fc.constantFrom(...ids), hands, { maxKeys: 3 }),
      actions: fc.uniqueArray(action, { selector: ({ id }) => id, maxLength: 4 }),
      hideNames: fc.boolean(),
    })
    .map(({ about, members, ...rest }) => ({
      ...rest,
      service: about.service,
      checklistVersion: about.checklistVersion,
      consensus: about.answers,
      members: members.map((each, i) => ({ ...each, number: i + 1 })),
    }));
}
