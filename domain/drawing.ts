/** Drawings in a note: a fence of mermaid's language, whose first line names the picture it was redrawn from. */

/** A fence that stands by itself, between empty lines or at an end of the note, and that every reader of Markdown reads alike. */
const FENCE = /(?<=^|[\s\S]\n\n)```mermaid\n(?:(?!```)[^\n\r\0]*\n)+```(?=$|\n\n[\s\S])/g;

export type NotePart = { kind: 'text' | 'drawing'; text: string };

const mark = (picture: string) => `%% twelvefold: ${picture}`;

/** The fences of a note with the text between them; joined by empty lines the parts are the note. */
export function notePartsOf(note: string): readonly NotePart[] {
  const parts: NotePart[] = [];
  let from = 0;
  for (const { 0: fence, index } of note.matchAll(FENCE)) {
    // One empty line belongs to each side: with a single line end more, joining would not give the note back.
    if (!fence.isWellFormed() || index - from === 1) continue;
    if (index > from) parts.push({ kind: 'text', text: note.slice(from, index - 2) });
    parts.push({ kind: 'drawing', text: fence.slice('```mermaid\n'.length, -'\n```'.length) });
    from = index + fence.length + 2;
  }
  if (from < note.length || note === '') parts.push({ kind: 'text', text: note.slice(from) });
  return parts;
}

/** The source of the drawing that a note holds of a picture; null when it holds none. */
export function drawingIn(note: string, picture: string): string | null {
  const found = notePartsOf(note).find(({ kind, text }) => kind === 'drawing' && text.startsWith(`${mark(picture)}\n`));
  return found ? found.text.slice(mark(picture).length + 1) : null;
}

/** The note with a drawing of the picture: in the place of the one it had, or at its end. */
export function withDrawing(note: string, picture: string, source: string): string {
  // A fence inside would end this one, and a line end of another system would not come back from a file.
  const lines = source.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll('```', "'''").trim();
  const fence = `\`\`\`mermaid\n${mark(picture)}\n${lines}\n\`\`\``;
  const parts = notePartsOf(note);
  const isTheOne = ({ kind, text }: NotePart) => kind === 'drawing' && text.startsWith(`${mark(picture)}\n`);
  if (!parts.some(isTheOne)) return note.trim() === '' ? fence : `${note.trimEnd()}\n\n${fence}`;
  return parts.map((part) => (isTheOne(part) ? fence : written(part))).join('\n\n');
}

/** A part as it stands in the note. */
export function written({ kind, text }: NotePart): string {
  return kind === 'drawing' ? `\`\`\`mermaid\n${text}\n\`\`\`` : text;
}
