/** How long the browser promises to keep what is stored, and how much room there is. */

/** Answers given before the browser is asked: some browsers ask the person in turn, who should know by then what for. */
export const ANSWERS_BEFORE_ASKING = 3;

export type Standing = {
  /** Whether the browser will not remove anything on its own; null where it does not say. */
  lasting: boolean | null;
  /** Bytes used and allowed, as the browser estimates them; null where it does not say. */
  room: { used: number; allowed: number } | null;
};

/** Only part of it is there on plain HTTP, and in older browsers. */
type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

const manager = (): Manager => globalThis.navigator?.storage ?? {};

/** Asks the browser to keep what is stored; false where it declines or cannot. Never rejects. */
export async function askToLast(storage: Manager = manager()): Promise<boolean> {
  try {
    return (await storage.persisted?.()) || ((await storage.persist?.()) ?? false);
  } catch {
    return false;
  }
}

/** Never rejects. */
export async function standing(storage: Manager = manager()): Promise<Standing> {
  const lasting = await storage.persisted?.().catch(() => null);
  const { usage, quota } = (await storage.estimate?.().catch(() => null)) ?? {};
  const isKnown = usage !== undefined && quota !== undefined && quota > 0;
  return { lasting: lasting ?? null, room: isKnown ? { used: usage, allowed: quota } : null };
}
