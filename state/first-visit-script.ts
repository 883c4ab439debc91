/**
 * Says on the root element, before the first paint, that no answer, service, snapshot or team is stored: a script for the
 * head, as text. What a page shows to a newcomer can then stand there before the store is read, and nobody else sees it.
 */
import { PREFIX } from './prefix';

export const firstVisitScript = `try{if(!Object.keys(localStorage).some(function(k){return /^${PREFIX}([as]|teams)/.test(k)}))document.documentElement.dataset.newcomer=''}catch(e){}`;
