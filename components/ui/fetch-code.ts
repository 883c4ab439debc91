/** Fetches code that a page needs later. After a deploy it may be gone from the server: then one reload gets the newer page. */

const RELOADED = 'twelvefold:reloaded';
/** A second failure within this time is no change of version: it is said instead of reloading again. */
const ONCE_IN_MS = 5 * 60_000;

/** The code, or, where the server has it no more, a reload that never returns. Rejects when a reload would not help. */
export async function fetchCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (failure) {
    if (!(await reloadForCode())) throw failure;
    return new Promise(() => {});
  }
}

/** Reloads once, and only when the page itself can be had. Answers are saved by then, and notes on leaving. */
export async function reloadForCode(): Promise<boolean> {
  if (!(await isReachable()) || !remember(Date.now())) return false;
  window.location.reload();
  return true;
}

async function isReachable(): Promise<boolean> {
  const { pathname, search } = window.location;
  const asked = fetch(pathname + search, { method: 'HEAD', cache: 'no-store' });
  return asked.then(
    ({ ok }) => ok,
    () => false,
  );
}

/** False when this tab was reloaded for code a short time ago, or cannot remember: without a memory it could go on for ever. */
function remember(now: number): boolean {
  try {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (now - last < ONCE_IN_MS) return false;
    sessionStorage.setItem(RELOADED, String(now));
    return true;
  } catch {
    return false;
  }
}

/** Whether an error says that code could not be fetched, in the words of the bundler or of a browser. */
export function isMissingCode(error: Error): boolean {
  return /ChunkLoadError|Failed to load chunk|Loading (CSS )?chunk|dynamically imported module/i.test(
    `${error.name} ${error.message}`,
  );
}
