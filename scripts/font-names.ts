/** The name table of a font: what it is called, whose it is, under which licence. */

/** Numbers of the names, by the OpenType specification's table "name". */
const IDS = { copyright: 0, family: 1, style: 2, unique: 3, full: 4, version: 5, postscript: 6, licence: 13 } as const;
export type Names = Readonly<Record<keyof typeof IDS, string>>;

const HEAD = 12;
const ENTRY = 16;

/** A font (sfnt) with these names in place of its own. */
export function withNames(font: Buffer, names: Names): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, i) => {
    const entry = font.subarray(HEAD + ENTRY * i, HEAD + ENTRY * (i + 1));
    const from = entry.readUInt32BE(8);
    return { tag: entry.toString('latin1', 0, 4), data: font.subarray(from, from + entry.readUInt32BE(12)) };
  }).filter(({ tag }) => tag !== 'name');
  return assembled(font.subarray(0, 4), [...tables, { tag: 'name', data: nameTable(names) }]);
}

/** Format 0, for Windows, in English: every reader of fonts takes it. */
function nameTable(names: Names): Buffer {
  const records = Object.entries(IDS).map(([key, id]) => ({
    id,
    text: Buffer.from(names[key as keyof Names], 'utf16le').swap16(),
  }));
  const head = Buffer.alloc(6 + 12 * records.length);
  [0, records.length, head.length].forEach((value, i) => {
    head.writeUInt16BE(value, 2 * i);
  });
  let offset = 0;
  records.forEach(({ id, text }, i) => {
    [3, 1, 0x409, id, text.length, offset].forEach((value, k) => {
      head.writeUInt16BE(value, 6 + 12 * i + 2 * k);
    });
    offset += text.length;
  });
  return Buffer.concat([head, ...records.map(({ text }) => text)]);
}

function assembled(flavour: Buffer, tables: readonly { tag: string; data: Buffer }[]): Buffer {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = Buffer.alloc(HEAD + ENTRY * sorted.length);
  flavour.copy(head);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach((value, i) => {
    head.writeUInt16BE(value, 4 + 2 * i);
  });
  let offset = head.length;
  const bodies = sorted.map(({ tag, data }, i) => {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    const at = HEAD + ENTRY * i;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sumOf(padded), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

function sumOf(data: Buffer): number {
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
  return sum;
}
