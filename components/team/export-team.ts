/** The files a team can leave as. Loaded when the first one is asked for. */
import { fileName } from '@/domain/formats/file-name';
import { writeActionsCsv } from '@/domain/formats/team-csv';
import { writeTeamMarkdown } from '@/domain/formats/team-markdown-out';
import { writeTeamJson } from '@/domain/formats/team-out';
import type { TeamResult } from '@/domain/team-result';
import type { TeamWords } from './team-words';

export type TeamFormat = 'markdown' | 'json' | 'csv';
type File = { name: string; content: string; type: string };

const TYPES = {
  markdown: 'text/markdown;charset=utf-8',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
} as const;
const ENDINGS = { markdown: 'md', json: 'json', csv: 'csv' } as const;
/** What stands after the service's name in the name of the file. */
const PARTS = { markdown: 'team', json: 'team', csv: 'actions' } as const;

function content(format: TeamFormat, result: TeamResult, words: TeamWords['file'], now: string): string {
  const { team, checklist } = result;
  if (format === 'json') return writeTeamJson(team, { checklist, now });
  return format === 'csv' ? writeActionsCsv(team, words) : writeTeamMarkdown(result, words, now);
}

/** `now` is ISO 8601. */
export function written(format: TeamFormat, result: TeamResult, words: TeamWords['file'], now: string): File {
  const { service, round } = result.team;
  const name = fileName(`${service.name} ${round} ${PARTS[format]}`, now, ENDINGS[format]);
  return { name, content: content(format, result, words, now), type: TYPES[format] };
}
