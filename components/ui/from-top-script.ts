import { FROM_TOP, LETS_GO } from './from-top';

/**
 * Says whether a page that is loaded begins at its top: a script for the head, as text. The name of the entry also has the
 * fragments that the address does not show, as links to a piece of text carry them. And says whether this browser lets go of
 * what is held back, by an animation: of a keyframe it keeps what it can animate.
 */
export const fromTopScript = `(function(){var n=performance.getEntriesByType('navigation')[0];if(n&&n.type=='navigate'&&!/#/.test(n.name+location.hash))document.documentElement.setAttribute('${FROM_TOP}','');try{if('contentVisibility' in new KeyframeEffect(null,{contentVisibility:'visible'},1).getKeyframes()[0])document.documentElement.setAttribute('${LETS_GO}','')}catch(e){}})();`;
