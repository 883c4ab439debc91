import { FROM_TOP } from './from-top';

/** Says whether a page that is loaded begins at its top, and that one on the way back does not: a script for the head, as text. */
export const fromTopScript = `(function(d,a){var n=performance.getEntriesByType('navigation')[0];if(n&&n.type=='navigate'&&!location.hash)d.setAttribute(a,'');addEventListener('popstate',function(){d.removeAttribute(a)})})(document.documentElement,'${FROM_TOP}');`;
