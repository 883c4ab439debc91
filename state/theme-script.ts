/** Applies the stored theme before the first paint: a script for the head, as text, so that its hash can be listed. */
import { preferenceKey } from './prefix';

export const THEME = 'theme';

export const themeScript = `try{var t=localStorage.getItem('${preferenceKey(THEME)}');if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch(e){}`;
