/** Goes on to the chosen language before the first paint: a script for the head, as text, so that its hash can be listed. */
import { preferenceKey } from './prefix';

export const LANGUAGE = 'language';

/**
 * Only where an address named no language and the server chose one: the page was reached by a redirect. The fragment
 * travels along, so this has to run before a share link is taken out of it.
 */
export const languageScript = (locales: readonly string[]) =>
  `try{var g=localStorage.getItem('${preferenceKey(LANGUAGE)}'),n=performance.getEntriesByType('navigation')[0],m=/^(.*)\\/([a-z]{2})\\/$/.exec(location.pathname);if(m&&n&&n.type=='navigate'&&n.redirectCount>0&&g!=m[2]&&${JSON.stringify(locales)}.indexOf(g)>-1)location.replace(m[1]+'/'+g+'/'+location.hash)}catch(e){}`;
