/** What makes Korean searchable: words without their particles, and pairs of syllables, so that a part of a word finds it. */

/** What is joined to a noun; the longest that fits is taken off. */
const JOINED = (
  '에서는 으로는 에서의 이라는 으로써 에서 에게 으로 부터 까지 처럼 보다 라는 이란 ' +
  '에는 에도 와는 과는 이나 을 를 은 는 이 가 의 에 로 와 과 도 만 란'
).split(' ');

/** What makes a verb of a noun, with all that may follow: "배포하는", "배포합니다", "배포된". */
const VERB = /(?:하|되|시키)[가-힣]*$|(?:합|됩|했|됐|한|할|함|된|될|됨|해)[가-힣]{0,3}$/;

/** A word without what is joined to it; never shorter than two syllables, for then it is a word of its own. */
export function stemOf(word: string): string {
  const joined = JOINED.find((end) => word.endsWith(end) && word.length - end.length >= 2);
  const noun = joined ? word.slice(0, -joined.length) : word;
  const bare = noun.replace(VERB, '');
  return bare.length >= 2 ? bare : noun;
}

export type Asked = { word: string; stem: string };

/** The words of a query with their stems; a particle after Latin letters, as in "JSON을", asks for nothing. */
export function stems(words: readonly string[]): Asked[] {
  return words.flatMap((word, i) => {
    if (!/^[가-힣]/.test(word)) return [{ word, stem: word }];
    const hangs = i > 0 && !/^[가-힣]/.test(words[i - 1] ?? '') && JOINED.includes(word);
    return hangs ? [] : [{ word, stem: stemOf(word) }];
  });
}

/** "무상태" as 무상 and 상태; a single syllable as itself. */
export function pairs(word: string): string[] {
  if (word.length < 2) return [word];
  return [...word].slice(1).map((syllable, i) => `${word[i]}${syllable}`);
}
