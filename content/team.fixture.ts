/** Teams of any size for journeys, pictures and measurements: everybody differs, and always in the same way. */
import { ANSWERS, type Answer } from '@/domain/answers';
import type { Assessment, Service } from '@/domain/assessment';
import { writeJson } from '@/domain/formats/json-out';
import { checklist } from './checklist';

export const ledger: Service = { id: 'service-ledger', name: 'ledger-api', team: 'Payments', description: '' };

const NAMES = ['Ana', 'Bo', 'Chidi', 'Dana', 'Eun-ji', 'Farid', 'Grace', 'Hiro', 'Ines', 'Jonas', 'Seo-yeon', 'Leïla'];
const MADE = '2026-11-21T10:00:00.000Z';

/** Numbers from 0 to 1 that look like chance and are the same each time. */
function chances(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How likely a yes is, by factor; and how much people differ on it. */
const LIKELY = [0.95, 0.8, 0.5, 0.75, 0.85, 0.65, 0.95, 0.65, 0.5, 0.3, 0.65, 0.45];
const DIFFER = [0.05, 0.1, 0.45, 0.1, 0.15, 0.3, 0.05, 0.1, 0.5, 0.1, 0.15, 0.55];

/** Person `n` of a team, from 1. Their answers follow a habit of their own, factor by factor. */
export function person(n: number, service: Service = ledger): Assessment {
  const chance = chances(n);
  const factors = [...new Set(checklist.items.map(({ factor }) => factor))];
  const level = factors.map((_, i) => (LIKELY[i] ?? 0) + (chance() - 0.5) * 2 * (DIFFER[i] ?? 0));
  const answers = checklist.items.map((item, i) => {
    const yes = level[factors.indexOf(item.factor)] ?? 0;
    const drawn = chance();
    const value: Answer = drawn < yes - 0.08 ? 'yes' : drawn < yes + 0.08 ? 'partly' : 'no';
    const answer = chance() < 0.04 ? 'dont-know' : item.mayNotApply && chance() < 0.02 ? 'not-applicable' : value;
    const isNoted = answer === 'not-applicable' || chance() < 0.05;
    const note = isNoted ? `Seen in the incident of ${ANSWERS.length + (n % 20)} October.` : '';
    const answeredAt = new Date(Date.UTC(2026, 10, 20, 9, n % 60, i)).toISOString();
    return [item.id, { answer, note, answeredAt }] as const;
  });
  return {
    id: `person-${n}`,
    service,
    respondent: n <= NAMES.length ? (NAMES[n - 1] ?? '') : `Colleague ${n}`,
    checklistVersion: checklist.version,
    weights: null,
    answers: Object.fromEntries(answers),
    snapshots: [],
  };
}

/** The file that person hands in. */
export function personFile(n: number, service: Service = ledger): { name: string; mimeType: string; buffer: Buffer } {
  const text = writeJson(person(n, service), { checklist, now: MADE });
  return { name: `person-${n}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

export function peopleFiles(count: number) {
  return Array.from({ length: count }, (_, i) => personFile(i + 1));
}
