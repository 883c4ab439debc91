/** Copies of pages that a browser keeps for reading offline; there are none on plain HTTP. */

/** Caches of this app begin with it: an origin may be shared. */
export const CACHE_PREFIX = 'twelvefold';

/** Deletes them; false where one could not be deleted. Never rejects. */
export async function deleteCaches(
  caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined = globalThis.caches,
): Promise<boolean> {
  try {
    const ours = ((await caches?.keys()) ?? []).filter((name) => name.startsWith(CACHE_PREFIX));
    await Promise.all(ours.map((name) => caches?.delete(name)));
    return true;
  } catch {
    return false;
  }
}
