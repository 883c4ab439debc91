/** What stands between the wish to attach another provider and the release that does it. */

export type Arrangement = {
  address: 'in-code' | 'in-config';
  queue: 'vendor-sdk' | 'amqp';
  spare: 'mysql-export' | 'pg-backup' | 'pg-replica';
};

/** One piece of work takes one step. */
export type Work = 'address' | 'sdk' | 'sql' | 'build';

/** Files that must be edited for each coupling: five name the host, two speak to the vendor, three hold the dialect. */
export const EDITS = { address: 5, sdk: 2, sql: 3 } as const;

const edits = (kind: keyof typeof EDITS): readonly Work[] => Array.from({ length: EDITS[kind] }, () => kind);
const built = (work: readonly Work[]): readonly Work[] => (work.length > 0 ? [...work, 'build'] : work);

/** Work before the code can reach the spare at all. Every edit needs one build behind it. */
export function workToAttach({ address, queue }: Arrangement): readonly Work[] {
  return built([...(address === 'in-code' ? edits('address') : []), ...(queue === 'vendor-sdk' ? edits('sdk') : [])]);
}

/** Work that shows only once the spare answers: another engine rejects the dialect. */
export function workToSpeak({ spare }: Arrangement): readonly Work[] {
  return built(spare === 'mysql-export' ? edits('sql') : []);
}

export const isEdit = (work: Work): work is keyof typeof EDITS => work !== 'build';
