/** The steps of the team format, oldest first. Version 1 is the first there was; released steps are never edited. */
import type { Migration } from './migrate';

export const TEAM_MIGRATIONS: readonly Migration[] = [];
