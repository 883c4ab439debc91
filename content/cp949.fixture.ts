/** Text in the old Korean encoding, as an editor writes it: what the encoding does not have becomes a question mark. */

let table: Map<string, readonly number[]> | null = null;

function pairs(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('euc-kr');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x41; trail < 0xff; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd') found.set(text, [lead, trail]);
    }
  }
  return found;
}

export function inCp949(text: string): Uint8Array {
  table ??= pairs();
  const known = table;
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : (known.get(letter) ?? [0x3f]))),
  );
}
