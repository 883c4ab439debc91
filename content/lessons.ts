/** The lessons: the twelve factors, with the overview before them and what lies beyond after them. */
import { FACTOR_IDS, type FactorId } from '@/domain/factors';

/** Lessons that are no factor: they have no importance and no scored questions. */
export const OTHER_LESSONS = ['overview', 'beyond'] as const;
export type OtherLesson = (typeof OTHER_LESSONS)[number];

export const LESSON_IDS = ['overview', ...FACTOR_IDS, 'beyond'] as const;
export type LessonId = (typeof LESSON_IDS)[number];

export function isFactorLesson(id: LessonId): id is FactorId {
  return !(OTHER_LESSONS as readonly string[]).includes(id);
}

export function isLessonId(value: string): value is LessonId {
  return (LESSON_IDS as readonly string[]).includes(value);
}

/** What leans on what: the factors each one needs first, and those it makes possible. */
export const FACTOR_MAP: Readonly<Record<FactorId, { needs: readonly FactorId[]; enables: readonly FactorId[] }>> = {
  codebase: { needs: [], enables: ['dependencies', 'build-release-run', 'admin-processes'] },
  dependencies: {
    needs: ['codebase'],
    enables: ['build-release-run', 'port-binding', 'dev-prod-parity', 'admin-processes'],
  },
  config: {
    needs: ['codebase'],
    enables: ['backing-services', 'build-release-run', 'port-binding', 'dev-prod-parity', 'admin-processes'],
  },
  'backing-services': { needs: ['config'], enables: ['processes', 'dev-prod-parity'] },
  'build-release-run': {
    needs: ['codebase', 'dependencies', 'config'],
    enables: ['disposability', 'dev-prod-parity', 'admin-processes'],
  },
  processes: { needs: ['backing-services'], enables: ['concurrency', 'disposability'] },
  'port-binding': { needs: ['dependencies', 'config'], enables: ['backing-services', 'concurrency'] },
  concurrency: { needs: ['processes', 'port-binding', 'disposability'], enables: ['logs'] },
  disposability: { needs: ['processes', 'build-release-run'], enables: ['concurrency', 'dev-prod-parity'] },
  'dev-prod-parity': {
    needs: ['dependencies', 'config', 'backing-services', 'build-release-run', 'logs'],
    enables: [],
  },
  logs: { needs: ['concurrency'], enables: ['dev-prod-parity'] },
  'admin-processes': {
    needs: ['codebase', 'dependencies', 'config', 'build-release-run'],
    enables: ['backing-services'],
  },
};

/**
 * The same facts as arrows, from a factor to each one it makes possible: the union of both columns, each arrow once, in
 * the order of the factors.
 */
export const FACTOR_ARROWS: readonly { from: FactorId; to: FactorId }[] = FACTOR_IDS.flatMap((from) =>
  FACTOR_IDS.filter((to) => FACTOR_MAP[from].enables.includes(to) || FACTOR_MAP[to].needs.includes(from)).map((to) => ({
    from,
    to,
  })),
);
