import { FROM_TOP } from './from-top';

/**
 * Says whether a page that is loaded begins at its top: a script for the head, as text. The name of the entry also has the
 * fragments that the address does not show, as links to a piece of text carry them.
 */
export const fromTopScript = `(function(){var n=performance.getEntriesByType('navigation')[0];if(n&&n.type=='navigate'&&!/#/.test(n.name+location.hash))document.documentElement.setAttribute('${FROM_TOP}','')})();`;
