/** The steps of the assessment format, oldest first. Version 1 is the first there was; released steps are never edited. */
import type { Migration } from './migrate';

export const ASSESSMENT_MIGRATIONS: readonly Migration[] = [];
