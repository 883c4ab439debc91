/** What merging a thousand people's answers costs. Run as a part of `npm run bench`, or alone: `npx tsx scripts/bench-team.ts`. */
import { fileURLToPath } from 'node:url';
import { checklist } from '@/content/checklist';
import { ANSWERS } from '@/domain/answers';
import { newTeam, type Team } from '@/domain/team';
import { type HandIn, joinTeam } from '@/domain/team-join';
import { teamResult } from '@/domain/team-result';

const PEOPLE = 1000;
const NOW = '2026-11-21T10:00:00.000Z';

/** In milliseconds: the very first merge of a process, and the median of ten after it. */
export type MergeCost = { joining: number; first: number; again: number };

export function mergeLine({ joining, first, again }: MergeCost): string {
  const what = `${PEOPLE} people × ${checklist.items.length} answers`;
  return `${what}: taken in in ${joining} ms, merged in ${first} ms the first time, ${again} ms from then on (goal 200 ms).`;
}

export function measureMerge(): MergeCost {
  const service = { id: 'service', name: 'Checkout API', team: '', description: '' };
  const empty = newTeam({ id: 'team', service, createdAt: NOW, checklistVersion: checklist.version });
  const handIns = Array.from({ length: PEOPLE }, (_, person): HandIn => {
    const answers = checklist.items.map(({ id }, i) => {
      const answeredAt = new Date(Date.parse(NOW) + 60_000 * person + 1000 * i).toISOString();
      return [id, { answer: ANSWERS[(person * 7 + i * 3) % ANSWERS.length] ?? null, note: '', answeredAt }] as const;
    });
    const draft = { id: `id-${person}`, service, respondent: `Person ${person}`, checklistVersion: checklist.version };
    return {
      from: `${person}.json`,
      source: 'file',
      draft: { ...draft, weights: null, snapshots: [], answers: Object.fromEntries(answers) },
    };
  });
  const start = performance.now();
  const { team } = joinTeam(empty, handIns, { mint: () => 'minted' });
  const joining = Math.round(performance.now() - start);
  const first = timed(team);
  const more = Array.from({ length: 10 }, () => timed(team)).sort((a, b) => a - b);
  return { joining, first, again: more[5] ?? 0 };
}

function timed(team: Team): number {
  const start = performance.now();
  teamResult(checklist, team);
  return Math.round(performance.now() - start);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(mergeLine(measureMerge()));
