/** How links arrive that carry data in their fragment: taken out of the address at once, before anything else can read or keep it. */

/** What stands after the first sign: an assessment that is shared, or an invitation to answer. */
export type LinkKind = 'share' | 'invite';

/** Part of the head script, so that the framework's router never sees the fragment and cannot put it back. */
export const linkScript =
  "(function(m){if(m){window.tfLinks={};window.tfLinks[m[1]]=location.hash.slice(m[0].length);history.replaceState(history.state,'',location.pathname+location.search)}})(/^#(share|invite)=/.exec(location.hash));";

declare global {
  interface Window {
    /** What stood in the fragment when the page was opened. */
    tfLinks?: Partial<Record<LinkKind, string>>;
  }
}

/** What stood after `#share=` or `#invite=`, once: it is gone from the page and from the address afterwards. Null where there is none. */
function takeLink(kind: LinkKind): string | null {
  const held = window.tfLinks?.[kind];
  delete window.tfLinks?.[kind];
  const { hash, pathname, search } = window.location;
  const key = `#${kind}=`;
  if (!hash.startsWith(key)) return held ?? null;
  window.history.replaceState(window.history.state, '', pathname + search);
  return hash.slice(key.length);
}

/** Where a link waits until somebody decides: in this tab alone, gone with it and with "Delete my data". */
const waiting = (kind: LinkKind) => `tf:${kind}`;

/** The link that waits for a decision. A reload, or a change of the language, leaves it; null where there is none. */
export function waitingLink(kind: LinkKind): string | null {
  const arrived = takeLink(kind);
  try {
    if (arrived === null) return window.sessionStorage.getItem(waiting(kind));
    window.sessionStorage.setItem(waiting(kind), arrived);
  } catch {
    // Where storage is blocked it waits as long as the page.
  }
  return arrived;
}

/** Somebody has decided. */
export function settleLink(kind: LinkKind) {
  try {
    window.sessionStorage.removeItem(waiting(kind));
  } catch {
    // Then nothing waits there.
  }
}
