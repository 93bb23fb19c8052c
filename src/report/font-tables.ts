// The tables of a TrueType font, as the OpenType specification lays them out in a file.

export interface FontTables {
  /** Throws where the font has no such table. */
  readonly get: (tag: string) => DataView;
}

const bytesOfHead = 12;
const bytesOfRecord = 16;
const trueType = 0x00010000;
const wholeFont = 0xb1b0afba;
const adjustmentInHead = 8;

export function readTables(font: Uint8Array): FontTables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, DataView>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = bytesOfHead + bytesOfRecord * i;
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const from = font.byteOffset + view.getUint32(record + 8);
    tables.set(tag, new DataView(font.buffer, from, view.getUint32(record + 12)));
  }
  return {
    get: (tag) => {
      const table = tables.get(tag);
      if (table === undefined) throw new Error(`the font has no table ${tag}`);
      return table;
    },
  };
}

/** A file of these tables, which are in the order of their tags, `head` with a sum of zero. */
export function writeTables(tables: ReadonlyMap<string, DataView>): Uint8Array {
  const sizes = [...tables.values()].map(({ byteLength }) => padded(byteLength));
  const head = bytesOfHead + bytesOfRecord * tables.size;
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, head));
  const view = new DataView(bytes.buffer);
  writeHead(view, tables.size);
  let from = head;
  let headTable = 0;
  [...tables].forEach(([tag, table], i) => {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), from);
    const record = bytesOfHead + bytesOfRecord * i;
    for (let letter = 0; letter < tag.length; letter++)
      view.setUint8(record + letter, tag.charCodeAt(letter));
    view.setUint32(record + 4, sumOf(view, from, padded(table.byteLength)));
    view.setUint32(record + 8, from);
    view.setUint32(record + 12, table.byteLength);
    if (tag === "head") headTable = from;
    from += padded(table.byteLength);
  });
  view.setUint32(headTable + adjustmentInHead, (wholeFont - sumOf(view, 0, bytes.length)) >>> 0);
  return bytes;
}

/** How many tables there are, and what a search in halves begins with. */
function writeHead(view: DataView, count: number): void {
  const halves = Math.floor(Math.log2(count));
  const range = bytesOfRecord * 2 ** halves;
  view.setUint32(0, trueType);
  view.setUint16(4, count);
  view.setUint16(6, range);
  view.setUint16(8, halves);
  view.setUint16(10, bytesOfRecord * count - range);
}

/** Tables begin at multiples of four bytes. */
export function padded(size: number): number {
  return Math.ceil(size / 4) * 4;
}

function sumOf(view: DataView, from: number, size: number): number {
  let sum = 0;
  for (let place = from; place < from + size; place += 4) sum = (sum + view.getUint32(place)) >>> 0;
  return sum;
}
