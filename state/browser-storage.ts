/** What this browser offers to keep texts in, and to hear of other tabs by; on the server memory and silence. */
import type { Engine } from './engine';
import { memoryEngine, openEngine } from './engine';
import type { TabEvents } from './tabs';
import { windowEvents } from './tabs';

const isServer = () => typeof window === 'undefined';

/** Null where the browser blocks it. */
export const localEngine = (): Engine | null => (isServer() ? memoryEngine() : openEngine(() => window.localStorage));
export const sessionEngine = (): Engine | null => (isServer() ? null : openEngine(() => window.sessionStorage));
export const tabEvents = (): TabEvents => (isServer() ? { listen: () => () => {} } : windowEvents(window));
