// A short fingerprint of data: equal data, however written, has the same; other data almost never.

const firstSeed = 0x9747b28c;
const secondSeed = 0x2545f491;

/** Sixteen hexadecimal digits: MurmurHash3 (Appleby, x86, 32 bit) of the text in UTF-16, little end first, twice. */
export function contentHash(text: string): string {
  return [firstSeed, secondSeed].map((seed) => murmur3(text, seed).toString(16).padStart(8, "0")).join("");
}

function murmur3(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at + 1 < text.length; at += 2) {
    hash ^= mixed(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    hash = Math.imul(rotated(hash, 13), 5) + 0xe6546b64;
  }
  if (text.length % 2 === 1) hash ^= mixed(text.charCodeAt(text.length - 1));
  hash ^= 2 * text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixed(block: number): number {
  return Math.imul(rotated(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
