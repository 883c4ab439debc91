/**
 * Runs before everything else on the page, first in the head and named by its hash in the page's security policy.
 *
 * Trusted Types: the browser refuses script addresses and markup made from strings; the addresses of the build's own
 * scripts are the one exception, and only from our own origin. Theme: applied before the first paint, so that nothing
 * flashes. First visit: whoever has stored nothing yet sees how to begin before the store is read. From the top: a long page
 * that begins there may lay out first what is seen first. Language: a visit that named none goes on to the chosen one.
 * Links that carry data: taken out of the address before anything else sees them.
 */
import { linkScript } from '@/components/report/link-arrival';
import { fromTopScript } from '@/components/ui/from-top-script';
import { LOCALES } from '@/i18n/locales';
import { firstVisitScript } from '@/state/first-visit-script';
import { languageScript } from '@/state/language-script';
import { themeScript } from '@/state/theme-script';

const trustedTypes = `if(window.trustedTypes&&trustedTypes.createPolicy)trustedTypes.createPolicy('default',{createScriptURL:function(u){var x=new URL(u,location.href);if(x.origin===location.origin&&/\\/_next\\/static\\/|\\/sw\\.js$/.test(x.pathname))return u;throw new TypeError('Blocked script address: '+u)}});`;

export const headScript = `${trustedTypes}${themeScript}${firstVisitScript}${fromTopScript}${languageScript(LOCALES)}${linkScript}`;
