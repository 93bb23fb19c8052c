// The table of names of a font, without all that is not the name: licences and makers stay with the whole font.

const record = 12;
const head = 6;
const windows = 3;
/** Family, style, full name, and the name for printers. */
const kept: readonly number[] = [1, 2, 4, 6];
const places = { platform: 0, language: 4, name: 6, length: 8, from: 10 } as const;
const english = 0x409;

export function shortNames(names: DataView): DataView {
  const texts = names.getUint16(4);
  const records = Array.from({ length: names.getUint16(2) }, (_, i) => head + record * i).filter(
    (at) =>
      names.getUint16(at + places.platform) === windows &&
      names.getUint16(at + places.language) === english &&
      kept.includes(names.getUint16(at + places.name)),
  );
  const size = records.reduce((sum, at) => sum + names.getUint16(at + places.length), 0);
  const start = head + record * records.length;
  const bytes = new Uint8Array(start + size);
  const out = new DataView(bytes.buffer);
  out.setUint16(2, records.length);
  out.setUint16(4, start);
  let from = 0;
  records.forEach((at, i) => {
    const own = head + record * i;
    const length = names.getUint16(at + places.length);
    const text = texts + names.getUint16(at + places.from);
    bytes.set(new Uint8Array(names.buffer, names.byteOffset + at, record), own);
    out.setUint16(own + places.from, from);
    bytes.set(new Uint8Array(names.buffer, names.byteOffset + text, length), start + from);
    from += length;
  });
  return out;
}
