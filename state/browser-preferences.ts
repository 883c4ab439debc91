/** The preferences of this page load, made when first asked for; on the server they stay empty. */
import { localEngine, tabEvents } from './browser-storage';
import type { Preferences } from './preferences';
import { createPreferences } from './preferences';

let preferences: Preferences | undefined;

export function browserPreferences(): Preferences {
  preferences ??= createPreferences(localEngine(), tabEvents());
  return preferences;
}
