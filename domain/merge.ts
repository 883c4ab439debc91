/** Makes one assessment of the one here and one from outside. */
import type { Answers, ItemAnswer } from './answers';
import { answerOf } from './answers';
import type { Assessment, Snapshot } from './assessment';
import type { Draft } from './draft';
import type { Weights } from './factors';
import { mergeAnswer } from './merge-answers';

/** What a person chose instead of what stands by itself; `weights` where the tiers of the two sides differ. */
export type Decided = { answers?: Answers; weights?: Weights };

/**
 * The assessment here with what was given taken in. What is here stands in the words about the service and in the tiers,
 * unless it says nothing; snapshots of both are kept. `mint` makes ids.
 */
export function mergeAssessments(
  here: Assessment,
  there: Draft,
  { answers = {}, weights = here.weights ?? there.weights }: Decided,
  mint: () => string,
): Assessment {
  const rows = new Map<string, ItemAnswer>();
  for (const id of new Set([...Object.keys(here.answers), ...Object.keys(there.answers)])) {
    const merged = mergeAnswer(answerOf(here.answers, id), answerOf(there.answers, id));
    rows.set(id, Object.hasOwn(answers, id) ? answerOf(answers, id) : merged);
  }
  const { service } = here;
  return {
    ...here,
    service: {
      id: service.id,
      name: service.name || there.service.name,
      team: service.team || there.service.team,
      description: service.description || there.service.description,
    },
    respondent: here.respondent || there.respondent,
    checklistVersion: Math.max(here.checklistVersion, there.checklistVersion),
    weights,
    answers: Object.fromEntries(rows),
    snapshots: mergeSnapshots(here.snapshots, there.snapshots, mint),
  };
}

/** Snapshots of both, oldest first. The same one stands once; a different one under an id that is taken gets an id of its own. */
function mergeSnapshots(here: readonly Snapshot[], there: Draft['snapshots'], mint: () => string): readonly Snapshot[] {
  const all = [...here];
  const contents = new Set(here.map(contentOf));
  for (const given of there) {
    if (contents.has(contentOf(given))) continue;
    contents.add(contentOf(given));
    const id = given.id === null || all.some((each) => each.id === given.id) ? mint() : given.id;
    all.push({ ...given, id });
  }
  return all.sort((a, b) => Date.parse(a.takenAt) - Date.parse(b.takenAt));
}

/** Everything of a snapshot but its id, in one order. */
function contentOf({ id: _, answers, weights, ...rest }: Draft['snapshots'][number]): string {
  const given = Object.entries(answers).map(([item, { answer, note, answeredAt }]) => [item, answer, note, answeredAt]);
  return JSON.stringify([
    Object.entries(rest).sort(),
    Object.entries(weights ?? {}).sort(),
    given.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ]);
}
