/** Finds the links in a text that people wrote around them. */

/** What a chat or a sentence puts around a link; none of these ends a link of ours. */
const BEFORE = /^[<([{"'“‘]+/;
const AFTER = /[>)\]}"'”’.,;:!?]+$/;

/** Every word that looks like a link, also a fragment alone, without the marks around it. */
export function linksIn(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(BEFORE, '').replace(AFTER, ''))
    .filter((word) => /:\/\/|#\w+=/.test(word));
}
