/** The HTML comments by which the actions in a team's report are found again. */
import { isItemId, isRecordId, isTime } from '@/domain/fields';
import type { Action } from '@/domain/team';

/** Stands before the list: task items after it are actions, also those that somebody adds by hand. */
export const ACTIONS_MARK = '<!-- twelvefold:actions -->';
export const OWNER_MARK = '<!-- owner -->';
/** Stands for an action that says nothing yet. */
export const NOTHING_MARK = '<!-- nothing -->';
export const DUE_MARK = '<!-- due -->';

/** `<!-- action=… factor=codebase item=releases-tagged added=2026-11-21T10:00:00.000Z -->` */
export function actionMark({ id, factor, item, addedAt }: Action): string {
  const fields = [
    `action=${isRecordId(id) ? id : '-'}`,
    ...(factor === null ? [] : [`factor=${factor}`]),
    ...(item !== null && isItemId(item) ? [`item=${item}`] : []),
    ...(isTime(addedAt) ? [`added=${addedAt}`] : []),
  ];
  return `<!-- ${fields.join(' ')} -->`;
}

const ACTION = /<!--[ \t]*action=([A-Za-z0-9._-]{1,64})((?:[ \t]+[a-z]{1,8}=[0-9A-Za-z:.+_-]{1,100}){0,6})[ \t]*-->/;

export type ReadMark = { position: number; id: string; fields: ReadonlyMap<string, string> };

/** The first mark of an action in a text; null where there is none. */
export function readActionMark(line: string): ReadMark | null {
  const match = ACTION.exec(line);
  if (!match) return null;
  const pairs = (match[2] ?? '')
    .trim()
    .split(/[ \t]+/)
    .filter(Boolean);
  const fields = pairs.map((pair): [string, string] => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), pair.slice(equals + 1)];
  });
  return { position: match.index, id: match[1] ?? '', fields: new Map(fields) };
}
