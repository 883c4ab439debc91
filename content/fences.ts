/** What the guard reads in a fence: what is the same in every language, and what is said there in words. Used by tests only. */

/** What begins a comment, by the language of the fence. A mark stands at the beginning of a line or after a space. */
const COMMENT = {
  hash: /(^|\s)(#\s.*)$/gm,
  slashes: /(^|\s)(\/\/\s.*|\/\*\s.*)$/gm,
  dashes: /(^|\s)(--\s.*)$/gm,
};
const COMMENTS: Record<string, RegExp> = {
  bash: COMMENT.hash,
  dockerfile: COMMENT.hash,
  ini: COMMENT.hash,
  python: COMMENT.hash,
  ruby: COMMENT.hash,
  text: COMMENT.hash,
  yaml: COMMENT.hash,
  go: COMMENT.slashes,
  java: COMMENT.slashes,
  js: COMMENT.slashes,
  sql: COMMENT.dashes,
};

/** Where words stand in a listing: after what is kept. */
const listing = (language: string): RegExp[] => [
  ...(language === 'python' ? [/(""")([\s\S]*?""")/g] : []),
  ...(language === 'json' ? [/("note": )("[^"]*")/g] : []),
  ...(COMMENTS[language] ? [COMMENTS[language]] : []),
];

/** Where words stand in a diagram. A text in quotes that begins with a slash is an address. */
const DIAGRAM = [
  /(")((?!\/)[^"\n]*")(?=[\])}|]|\s*(?:$|--|\.-))/gm,
  /^(\s*\S+?[-=.x)>]{2,}\S*?: )(.*)$/gm,
  /^(\s*(?:note|Note) [^:]+: )(.*)$/gm,
  /^(\s*(?:participant|actor) \S+ as )(.*)$/gm,
  /^(\s*(?:loop|alt|else|opt|par|and|rect|critical|break)\b)(.*)$/gm,
];

type Fence = { bones: string; said: readonly string[] };

/** Every fence of a lesson, taken apart. */
export function fencesOf(source: string): Fence[] {
  return [...source.matchAll(/^```(\w*)[\s\S]*?^```/gm)].map(([fence, language = '']) => {
    const said: string[] = [];
    const bones = (language === 'mermaid' ? DIAGRAM : listing(language)).reduce(
      (left, place) =>
        left.replace(place, (_, kept: string, words: string) => {
          said.push(words.replace(/<br\/>/g, ' '));
          return kept;
        }),
      fence,
    );
    return { bones: bones.replace(/[^\S\n]+$/gm, ''), said };
  });
}
