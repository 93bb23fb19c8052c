// Cuts a TrueType font down to the letters that a picture uses, so that the picture can carry them. Hints for coarse screens,
// which letters of a picture do not need, are left out. After the OpenType specification 1.9.
import { glyphsNeeded, writeGlyphs } from "./font-glyphs.ts";
import { shortNames } from "./font-names.ts";
import { type FontTables, readTables, writeTables } from "./font-tables.ts";

const bytesOfMetric = 4;
/** Of the tables `head`, `hhea` and `maxp`. */
const at = { checkSumAdjustment: 8, indexToLocFormat: 50, numberOfHMetrics: 34, numGlyphs: 4 } as const;
const postVersion3 = 0x00030000;
const bytesOfPost = 32;

/** Bytes of a font with the letters of `text` that `font` has; throws where `font` has none of the tables that it needs. */
export function subsetFont(font: Uint8Array, text: string): Uint8Array {
  const tables = readTables(font);
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const known = letters.flatMap((letter) => {
    const glyph = glyphOf(tables.get("cmap"), letter);
    return glyph === 0 ? [] : [{ letter, glyph }];
  });
  const glyphs = glyphsNeeded(
    tables,
    known.map(({ glyph }) => glyph),
  );
  const places = new Map(glyphs.map((glyph, place) => [glyph, place]));
  const { glyf, loca } = writeGlyphs(tables, places);
  return writeTables(
    new Map([
      ["OS/2", tables.get("OS/2")],
      ["cmap", characterMap(known.map(({ letter, glyph }) => [letter, places.get(glyph) ?? 0]))],
      ["glyf", glyf],
      ["head", headOf(tables)],
      ["hhea", changed(tables.get("hhea"), at.numberOfHMetrics, glyphs.length)],
      ["hmtx", metricsOf(tables, glyphs)],
      ["loca", loca],
      ["maxp", changed(tables.get("maxp"), at.numGlyphs, glyphs.length)],
      ["name", shortNames(tables.get("name"))],
      ["post", postOf()],
    ]),
  );
}

/** Of the subtable of format 4 for Unicode; 0 where the font has no such letter. */
function glyphOf(cmap: DataView, letter: number): number {
  const table = unicodeTable(cmap);
  const twice = cmap.getUint16(table + 6);
  const [ends, starts, deltas, ranges] = [
    table + 14,
    table + 16 + twice,
    table + 16 + 2 * twice,
    table + 16 + 3 * twice,
  ];
  for (let i = 0; i < twice; i += 2) {
    if (letter > cmap.getUint16(ends + i)) continue;
    const start = cmap.getUint16(starts + i);
    if (letter < start) return 0;
    const range = cmap.getUint16(ranges + i);
    const delta = cmap.getUint16(deltas + i);
    if (range === 0) return (letter + delta) & 0xffff;
    const glyph = cmap.getUint16(ranges + i + range + 2 * (letter - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function unicodeTable(cmap: DataView): number {
  const count = cmap.getUint16(2);
  for (let i = 0; i < count; i++) {
    const record = 4 + 8 * i;
    const isUnicode = cmap.getUint16(record) === 3 && cmap.getUint16(record + 2) === 1;
    const table = cmap.getUint32(record + 4);
    if (isUnicode && cmap.getUint16(table) === 4) return table;
  }
  throw new Error("the font has no table of Unicode letters of format 4");
}

/** A table with one subtable of format 12, a group for each letter. */
function characterMap(letters: readonly (readonly [letter: number, glyph: number])[]): DataView {
  const head = 28;
  const bytesOfGroup = 12;
  const map = new DataView(new ArrayBuffer(head + bytesOfGroup * letters.length));
  map.setUint16(2, 1);
  map.setUint16(4, 3);
  map.setUint16(6, 10);
  map.setUint16(12, 12);
  map.setUint32(8, 12);
  map.setUint32(16, map.byteLength - 12);
  map.setUint32(24, letters.length);
  letters.forEach(([letter, glyph], i) => {
    const group = head + bytesOfGroup * i;
    map.setUint32(group, letter);
    map.setUint32(group + 4, letter);
    map.setUint32(group + 8, glyph);
  });
  return map;
}

/** Advance and left side of each glyph; the last advance of the font holds for all after it. */
function metricsOf(tables: FontTables, glyphs: readonly number[]): DataView {
  const metrics = tables.get("hmtx");
  const long = tables.get("hhea").getUint16(at.numberOfHMetrics);
  const out = new DataView(new ArrayBuffer(bytesOfMetric * glyphs.length));
  glyphs.forEach((glyph, i) => {
    const isLong = glyph < long;
    const left = isLong ? bytesOfMetric * glyph + 2 : bytesOfMetric * long + 2 * (glyph - long);
    out.setUint16(bytesOfMetric * i, metrics.getUint16(bytesOfMetric * Math.min(glyph, long - 1)));
    out.setInt16(bytesOfMetric * i + 2, metrics.getInt16(left));
  });
  return out;
}

/** Places of glyphs are written in full. */
function headOf(tables: FontTables): DataView {
  const head = changed(tables.get("head"), at.indexToLocFormat, 1);
  head.setUint32(at.checkSumAdjustment, 0);
  return head;
}

function changed(table: DataView, place: number, value: number): DataView {
  const copy = new DataView(table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength));
  copy.setUint16(place, value);
  return copy;
}

/** Without names of glyphs. */
function postOf(): DataView {
  const post = new DataView(new ArrayBuffer(bytesOfPost));
  post.setUint32(0, postVersion3);
  return post;
}
