/** The service worker seen from a page: whether it keeps this language, and whether a newer build waits to be used. */

export type Offline =
  | { kind: 'unknown' | 'keeping' | 'kept' }
  /** No worker here: plain HTTP, an old browser, or a private window; `sparing`: the reader asked to save data. */
  | { kind: 'unavailable'; reason: 'insecure' | 'unsupported' | 'sparing' };

export type WorkerState = { offline: Offline; update: 'none' | 'waiting' };

type Where = { base: string; language: string };

/** A tab that stays open for days asks for a newer build when it is looked at again, at most this often. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

let state: WorkerState = { offline: { kind: 'unknown' }, update: 'none' };
let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

export const workerState = (): WorkerState => state;
export const UNKNOWN: WorkerState = state;

export function onWorkerState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(change: Partial<WorkerState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** Starts the worker and asks it to keep the pages of a language. Never throws: without a worker everything else works. */
export async function startWorker({ base, language }: Where): Promise<void> {
  const reason = reasonAgainst();
  if (reason) return set({ offline: { kind: 'unavailable', reason } });
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data?.kind === 'kept' && data.language === language) set({ offline: { kind: 'kept' } });
  });
  try {
    const registration = await serviceWorker.register(`${base}/sw.js`, { updateViaCache: 'none' });
    offerUpdates(registration);
    set({ offline: { kind: 'keeping' } });
    const { active } = await serviceWorker.ready;
    active?.postMessage({ kind: 'keep', language });
  } catch {
    // A browser may refuse storage to workers, as some private windows do, or the file may not have been published.
    set({ offline: { kind: 'unavailable', reason: 'unsupported' } });
  }
}

function reasonAgainst(): 'insecure' | 'unsupported' | 'sparing' | null {
  if (!window.isSecureContext) return 'insecure';
  if (!('serviceWorker' in navigator)) return 'unsupported';
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ? 'sparing' : null;
}

/** A newer build is offered as soon as it waits beside the one in use, and never before it has everything. */
function offerUpdates(registration: ServiceWorkerRegistration): void {
  const offer = (worker: ServiceWorker | null) => {
    if (!worker || !registration.active) return;
    waiting = worker;
    set({ update: 'waiting' });
  };
  const follow = (coming: ServiceWorker | null) =>
    coming?.addEventListener('statechange', () => coming.state === 'installed' && offer(coming));
  offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  // Another tab may have taken the offer: this one goes on as it is, with the code it has.
  navigator.serviceWorker.addEventListener('controllerchange', () => set({ update: 'none' }));
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

/** Uses the newer build: this tab is loaded again, others go on. What was typed is saved as when a page is left. */
export function takeUpdate(): void {
  const worker = waiting;
  if (!worker) return;
  // Not `controllerchange`: a tab of the first visit has no controller that could change.
  const reload = () => {
    if (worker.state === 'activated') window.location.reload();
  };
  worker.addEventListener('statechange', reload);
  worker.postMessage({ kind: 'activate' });
  reload();
}
