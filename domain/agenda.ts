/** Agendas of a workshop as values: blocks with their minutes and what opens each; times are computed, never stored. */
import type { FactorId } from './factors';
import type { SlideKind } from './presenting';

/** What a block begins with: a place in the app, which the app turns into an address. */
export type Opens =
  | { to: 'lesson'; lesson: FactorId | 'overview' | 'beyond'; section?: string }
  | { to: 'present'; factor: FactorId; stop?: Exclude<SlideKind, 'hands'> }
  | { to: 'team' | 'assess' | 'report' | 'exercises' | 'invite' };

export type Block = { readonly id: string; readonly minutes: number; readonly opens: readonly Opens[] };

const PICTURE_OF_ALL: Opens = { to: 'lesson', lesson: 'overview', section: 'picture' };

const NINETY = [
  { id: 'purpose', minutes: 10, opens: [PICTURE_OF_ALL] },
  { id: 'self-assessment', minutes: 15, opens: [{ to: 'invite' }, { to: 'assess' }] },
  { id: 'compare', minutes: 15, opens: [{ to: 'team' }] },
  {
    id: 'simulation-in-pairs',
    minutes: 15,
    opens: [
      { to: 'lesson', lesson: 'config', section: 'simulation' },
      { to: 'lesson', lesson: 'processes', section: 'simulation' },
      { to: 'present', factor: 'config', stop: 'simulation' },
      { to: 'present', factor: 'processes', stop: 'simulation' },
    ],
  },
  { id: 'exercise', minutes: 15, opens: [{ to: 'team' }, { to: 'exercises' }] },
  { id: 'actions', minutes: 15, opens: [{ to: 'report' }, { to: 'team' }] },
  { id: 'retro', minutes: 5, opens: [{ to: 'team' }] },
] as const satisfies readonly Block[];

const HALF_DAY = [
  { id: 'history', minutes: 20, opens: [{ to: 'lesson', lesson: 'overview' }, PICTURE_OF_ALL] },
  {
    id: 'block-a',
    minutes: 50,
    opens: [
      { to: 'present', factor: 'codebase' },
      { to: 'present', factor: 'dependencies' },
      { to: 'present', factor: 'config' },
      { to: 'present', factor: 'backing-services' },
      { to: 'present', factor: 'config', stop: 'exercise' },
    ],
  },
  { id: 'break-1', minutes: 10, opens: [] },
  {
    id: 'block-b',
    minutes: 60,
    opens: [
      { to: 'present', factor: 'disposability', stop: 'simulation' },
      { to: 'present', factor: 'processes', stop: 'exercise' },
      { to: 'present', factor: 'build-release-run' },
      { to: 'present', factor: 'port-binding' },
      { to: 'present', factor: 'concurrency' },
    ],
  },
  { id: 'break-2', minutes: 10, opens: [] },
  {
    id: 'block-c',
    minutes: 40,
    opens: [
      { to: 'present', factor: 'dev-prod-parity', stop: 'exercise' },
      { to: 'lesson', lesson: 'dev-prod-parity', section: 'beyond' },
      { to: 'present', factor: 'logs' },
      { to: 'present', factor: 'admin-processes' },
    ],
  },
  { id: 'full-assessment', minutes: 25, opens: [{ to: 'invite' }, { to: 'team' }, { to: 'report' }] },
  { id: 'plan', minutes: 15, opens: [{ to: 'report' }, { to: 'team' }] },
  { id: 'close', minutes: 10, opens: [{ to: 'lesson', lesson: 'beyond' }, { to: 'team' }] },
] as const satisfies readonly Block[];

export const AGENDAS = { 'ninety-minutes': NINETY, 'half-day': HALF_DAY } as const;
export type AgendaId = keyof typeof AGENDAS;
export type BlockId = (typeof NINETY)[number]['id'] | (typeof HALF_DAY)[number]['id'];
export const AGENDA_IDS = Object.keys(AGENDAS) as readonly AgendaId[];

/** Which questions an agenda has the time for. */
export function askedIn({ agenda }: Pick<Plan, 'agenda'>): 'important' | 'all' {
  return agenda === 'ninety-minutes' ? 'important' : 'all';
}

/** A workshop as its facilitator plans it. */
export type Plan = {
  agenda: AgendaId;
  /** Minutes after midnight; null: the times stay durations from zero. */
  start: number | null;
  /** Minutes of the blocks that were changed; zero leaves a block out. */
  minutes: Readonly<Record<string, number>>;
};

export const PLAN: Plan = { agenda: 'ninety-minutes', start: null, minutes: {} };

const DAY = 24 * 60;
/** No block is longer than this, so that a slip of the keyboard is no week. */
export const LONGEST = 480;

/** A number of minutes as a block may have it. */
export function blockMinutes(minutes: number): number {
  return Number.isFinite(minutes) ? Math.min(LONGEST, Math.max(0, Math.round(minutes))) : 0;
}

/** The agenda's blocks with the planned minutes. */
export function blocksOf({ agenda, minutes }: Plan): readonly (Block & { id: BlockId })[] {
  return AGENDAS[agenda].map((block) => ({
    ...block,
    minutes: Object.hasOwn(minutes, block.id) ? blockMinutes(minutes[block.id] ?? 0) : block.minutes,
  }));
}

export type Row = Block & { id: BlockId; from: number; to: number };

/** Each block with its minutes from and to, counted from the start of the workshop. */
export function schedule(plan: Plan): readonly Row[] {
  let at = 0;
  return blocksOf(plan).map((block) => {
    const from = at;
    at += block.minutes;
    return { ...block, from, to: at };
  });
}

export function totalMinutes(plan: Plan): number {
  return blocksOf(plan).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** How much longer than the agenda's own time; negative when shorter. */
export function overrun(plan: Plan): number {
  return totalMinutes(plan) - totalMinutes({ ...plan, minutes: {} });
}

/** "1:25", or with two digits of hours "09:30": the clock goes on at midnight, a duration does not. */
export function timeText(minutes: number, start: number | null): string {
  const at = start === null ? minutes : (start + minutes) % DAY;
  const hours = String(Math.floor(at / 60));
  return `${start === null ? hours : hours.padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** The minutes after midnight of "09:30", as people write it: also "9.30", "930" and "10". Null when it is no time. */
export function startOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text) ?? [];
  const at = Number(hours) * 60 + Number(minutes ?? 0);
  return hours && Number(hours) < 24 && Number(minutes ?? 0) < 60 ? at : null;
}

/** The plan of a stored text; whatever is no plan of ours is the plan to begin with. */
export function readPlan(text: string): Plan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return PLAN;
  }
  if (typeof value !== 'object' || value === null) return PLAN;
  const { agenda, start, minutes } = value as Record<string, unknown>;
  const known = AGENDA_IDS.find((id) => id === agenda) ?? PLAN.agenda;
  const given = typeof minutes === 'object' && minutes !== null ? Object.entries(minutes) : [];
  return {
    agenda: known,
    start: typeof start === 'number' && Number.isInteger(start) && start >= 0 && start < DAY ? start : null,
    minutes: Object.fromEntries(
      given.flatMap(([id, each]) =>
        typeof each === 'number' && AGENDAS[known].some((block) => block.id === id) ? [[id, blockMinutes(each)]] : [],
      ),
    ),
  };
}
