/** The language a person chose; a visit that names none begins in it. */
import { browserPreferences } from './browser-preferences';
import { LANGUAGE } from './language-script';

export function rememberLanguage(locale: string): void {
  browserPreferences().set(LANGUAGE, locale);
}
