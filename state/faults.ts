/** What can go wrong with storage, as codes with data; the words are in the language files. */

export type Fault =
  /** The browser offers no local storage. */
  | { code: 'storage-blocked' }
  /** Local storage is full. */
  | { code: 'quota' }
  /** The second copy cannot be read or written; `reason` is the browser's name for the error. */
  | { code: 'mirror-unavailable'; reason: string }
  /** Nothing of the record could be read; its text was copied aside. */
  | { code: 'unreadable'; key: string }
  /** Some fields were dropped; the text was copied aside. */
  | { code: 'repaired'; key: string; fields: readonly string[] }
  /** Snapshots that no disk took: they last as long as this tab. */
  | { code: 'snapshots-unsaved' }
  /** Changes of a team that no disk took: they last as long as this tab. */
  | { code: 'teams-unsaved' }
  /** Services that were here are in no copy any more: the browser, or somebody, removed them. */
  | { code: 'services-missing'; expected: number; found: number }
  /** Local storage was found empty; everything in it was brought back from the second copy. */
  | { code: 'restored'; services: number }
  /** Data of a later version of this app: nothing is written any more. */
  | { code: 'newer-version' }
  /** Deleting did not reach every copy; the next visit finishes it. */
  | { code: 'deletion-unfinished' };

/** One fault per code and key, in the order in which they appeared. */
export type Faults = {
  list(): readonly Fault[];
  has(code: Fault['code']): boolean;
  add(fault: Fault): void;
  clear(code: Fault['code']): void;
};

export function createFaults(): Faults {
  let faults: readonly Fault[] = [];
  const id = (fault: Fault) => `${fault.code} ${'key' in fault ? fault.key : ''}`;
  return {
    list: () => faults,
    has: (code) => faults.some((fault) => fault.code === code),
    add(fault) {
      if (!faults.some((each) => id(each) === id(fault))) faults = [...faults, fault];
    },
    clear(code) {
      if (faults.some((fault) => fault.code === code)) faults = faults.filter((fault) => fault.code !== code);
    },
  };
}
