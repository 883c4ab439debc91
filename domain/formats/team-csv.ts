/** Writes a team's actions as CSV for a spreadsheet: one row per action. It is not read back. */
import { factor } from '@/domain/factors';
import type { Action, Team } from '@/domain/team';
import { csvText } from './csv';
import { itemWords } from './report-words';
import type { ActionColumn, TeamCsvWords } from './team-words';

const COLUMNS: readonly ActionColumn[] = ['what', 'factor', 'question', 'owner', 'due', 'done'];

/** Formula-safe and with a byte order mark, like the CSV of a report. */
export function writeActionsCsv({ actions }: Pick<Team, 'actions'>, words: TeamCsvWords): string {
  const { columns, yes, no } = words.teamFile;
  const cells = (action: Action): Readonly<Record<ActionColumn, string>> => ({
    what: action.what.toWellFormed(),
    factor: action.factor === null ? '' : `${factor(action.factor).roman}. ${words.factors[action.factor]}`,
    question: action.item === null ? '' : itemWords(words, action.item).question,
    owner: action.owner.toWellFormed(),
    due: action.due ?? '',
    done: action.done ? yes : no,
  });
  return csvText([
    COLUMNS.map((column) => columns[column]),
    ...actions.map((action) => COLUMNS.map((column) => cells(action)[column])),
  ]);
}
