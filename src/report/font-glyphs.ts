// The outlines of glyphs: which are needed, since some are made of others, and their copies without hints.
import { type FontTables, padded } from "./font-tables.ts";

const bytesOfBox = 10;
const indexToLocFormat = 50;
/** Flags of a part of a glyph that is made of others. */
const flag = { areWords: 1, hasScale: 8, more: 32, hasTwoScales: 64, hasMatrix: 128, hasHints: 256 } as const;

/** The glyph that stands for a missing letter, `glyphs`, and those that they are made of; in the order of the font. */
export function glyphsNeeded(tables: FontTables, glyphs: readonly number[]): number[] {
  const needed = new Set([0]);
  const waiting = [...glyphs];
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (needed.has(glyph)) continue;
    needed.add(glyph);
    const outline = outlineOf(tables, glyph);
    waiting.push(...partsOf(outline).map((place) => outline.getUint16(place + 2)));
  }
  return [...needed].toSorted((a, b) => a - b);
}

/** The tables `glyf` and `loca` of the glyphs, each at its new place. */
export function writeGlyphs(tables: FontTables, places: ReadonlyMap<number, number>) {
  const outlines = [...places.keys()].map((glyph) => plainOutline(outlineOf(tables, glyph), places));
  const sizes = outlines.map(({ length }) => padded(length));
  const loca = new DataView(new ArrayBuffer(4 * (sizes.length + 1)));
  const glyf = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let from = 0;
  outlines.forEach((outline, i) => {
    loca.setUint32(4 * i, from);
    glyf.set(outline, from);
    from += padded(outline.length);
  });
  loca.setUint32(4 * sizes.length, from);
  return { glyf: new DataView(glyf.buffer), loca };
}

/** Empty for a space. */
function outlineOf(tables: FontTables, glyph: number): DataView {
  const [glyf, loca] = [tables.get("glyf"), tables.get("loca")];
  const isLong = tables.get("head").getInt16(indexToLocFormat) === 1;
  const place = (index: number) => (isLong ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  const from = place(glyph);
  return new DataView(glyf.buffer, glyf.byteOffset + from, place(glyph + 1) - from);
}

/** Where the records of the parts begin; none of a glyph with an outline of its own. */
function partsOf(outline: DataView): number[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let place = bytesOfBox;
  for (let flags: number = flag.more; (flags & flag.more) !== 0; ) {
    parts.push(place);
    flags = outline.getUint16(place);
    place += sizeOfPart(flags);
  }
  return parts;
}

function sizeOfPart(flags: number): number {
  const offsets = (flags & flag.areWords) === 0 ? 2 : 4;
  if ((flags & flag.hasScale) !== 0) return 4 + offsets + 2;
  if ((flags & flag.hasTwoScales) !== 0) return 4 + offsets + 4;
  return 4 + offsets + ((flags & flag.hasMatrix) === 0 ? 0 : 8);
}

function plainOutline(outline: DataView, places: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(outline.buffer, outline.byteOffset, outline.byteLength);
  if (bytes.length === 0) return bytes;
  const parts = partsOf(outline);
  return parts.length === 0 ? withoutHints(outline, bytes) : composed(bytes, parts, places);
}

/** Hints stand between the ends of contours and the points. */
function withoutHints(outline: DataView, bytes: Uint8Array): Uint8Array {
  const hints = bytesOfBox + 2 * outline.getInt16(0);
  const points = hints + 2 + outline.getUint16(hints);
  const plain = new Uint8Array(bytes.length - (points - hints - 2));
  plain.set(bytes.subarray(0, hints));
  plain.set(bytes.subarray(points), hints + 2);
  return plain;
}

/** Hints stand behind the last part. */
function composed(
  bytes: Uint8Array,
  parts: readonly number[],
  places: ReadonlyMap<number, number>,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let end = bytesOfBox;
  for (const place of parts) {
    const flags = view.getUint16(place);
    view.setUint16(place, flags & ~flag.hasHints);
    view.setUint16(place + 2, places.get(view.getUint16(place + 2)) ?? 0);
    end = place + sizeOfPart(flags);
  }
  return copy.subarray(0, end);
}
