// A short fingerprint of data: equal data, however written, has the same; other data almost never.

const firstSeed = 0x9747b28c;
const secondSeed = 0x2545f491;

/** Sixteen hexadecimal digits: two MurmurHash3 words (Appleby, 32 bit) of the UTF-16 units, with different seeds. */
export function contentHash(text: string): string {
  return [firstSeed, secondSeed].map((seed) => murmur3(text, seed).toString(16).padStart(8, "0")).join("");
}

function murmur3(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 2) {
    const block = text.charCodeAt(at) | ((at + 1 < text.length ? text.charCodeAt(at + 1) : 0) << 16);
    const mixed = Math.imul(rotated(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
    hash = Math.imul(rotated(hash ^ mixed, 13), 5) + 0xe6546b64;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
