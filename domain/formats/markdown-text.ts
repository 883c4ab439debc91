/**
 * Reads the text in Markdown. Escapes and character references become what they stand for; any other markup stays as it was
 * typed, so that a link or code someone wrote into a note by hand is not lost. One pass: a hostile file costs no more time.
 */

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos|nbsp));/y;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The text of one line. */
export function plainText(line: string): string {
  if (!/[\\&`]/.test(line)) return line;
  const lastRun = lastBackticks(line);
  let text = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const next = line.charAt(at + 1);
    if (character === '\\' && PUNCTUATION.test(next)) {
      text += next;
      at++;
    } else if (character === '&') {
      const [whole, value] = reference(line, at);
      text += value;
      at += whole - 1;
    } else if (character === '`') {
      const code = codeSpan(line, at, lastRun);
      text += code;
      at += code.length - 1;
    } else text += character;
  }
  return text;
}

/**
 * The text of a quote's lines: an empty line separates paragraphs, a backslash at the end of a line is a hard break. Where
 * it is the second half of an escaped one, its first half is left over and stands for the same. A drawing is taken as it is.
 */
export function quotedText(lines: readonly string[]): string {
  const text: string[] = [];
  // Past the last end of a fence no other is looked for: a file of nothing but beginnings costs no more time.
  const last = lines.lastIndexOf('```');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const end = line === '```mermaid' && at < last ? lines.indexOf('```', at) : -1;
    if (end === -1) text.push(plainText(line.endsWith('\\') ? line.slice(0, -1) : withoutBlanks(line)));
    else {
      text.push(...lines.slice(at, end + 1));
      at = end;
    }
  }
  return text.join('\n');
}

/** Without blanks at the end, which Markdown ignores there; those of a note are written as references. */
export function withoutBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/** The reference at a place: its length and what it stands for. */
function reference(line: string, at: number): [length: number, value: string] {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(line);
  if (!match) return [1, '&'];
  const [whole, hex, decimal, name] = match;
  if (name) return [whole.length, NAMED[name] ?? whole];
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  const carried = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return [whole.length, carried ? String.fromCodePoint(code) : '\ufffd'];
}

function runLength(line: string, at: number): number {
  let length = 0;
  while (line.charAt(at + length) === '`') length++;
  return length;
}

/** Where the last run of backticks of each length begins: a search that would find nothing is not begun. */
function lastBackticks(line: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (let at = line.indexOf('`'); at !== -1; ) {
    const length = runLength(line, at);
    last.set(length, at);
    at = line.indexOf('`', at + length);
  }
  return last;
}

/** Code is what it says, backslashes too: the span from its first backtick to its last, or the backticks alone when nothing closes them. */
function codeSpan(line: string, at: number, lastRun: ReadonlyMap<number, number>): string {
  const length = runLength(line, at);
  if ((lastRun.get(length) ?? -1) <= at) return line.slice(at, at + length);
  let close = at + length;
  for (;;) {
    close = line.indexOf('`', close);
    const run = runLength(line, close);
    if (run === length) return line.slice(at, close + length);
    close += run;
  }
}
