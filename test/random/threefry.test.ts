// Threefry-2x32 against the known answers that its authors publish with Random123 (tests/kat_vectors; project
// validation case D13). A plain reading of the algorithm, for any number of rounds, stands beside the unrolled one.
import { describe, expect, it } from "vitest";
import { threefry } from "../../src/random/threefry.ts";

const rotations = [13, 15, 26, 6, 17, 29, 16, 24];

type Words = readonly [number, number];

/** Rounds of add, rotate and mix; after every fourth, the next part of the key and its number. */
function plainThreefry([key0, key1]: Words, [counter0, counter1]: Words, rounds: number): Words {
  const keys = [key0, key1, 0x1bd11bda ^ key0 ^ key1];
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;
  for (let round = 0; round < rounds; round++) {
    const rotation = rotations[round % 8] ?? 0;
    a = (a + b) | 0;
    b = ((b << rotation) | (b >>> (32 - rotation))) ^ a;
    if (round % 4 === 3) {
      const part = (round + 1) / 4;
      a = (a + (keys[part % 3] ?? 0)) | 0;
      b = (b + (keys[(part + 1) % 3] ?? 0) + part) | 0;
    }
  }
  return [a, b];
}

function unrolled([key0, key1]: Words, [counter0, counter1]: Words): Words {
  const block = new Int32Array(2);
  threefry(key0, key1, counter0, counter1, block);
  return [block[0] ?? 0, block[1] ?? 0];
}

function hex([a, b]: Words): string {
  return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join(" ");
}

const ones: Words = [-1, -1];
const zeros: Words = [0, 0];
const known: readonly {
  readonly key: Words;
  readonly counter: Words;
  readonly after13: string;
  readonly after20: string;
}[] = [
  { key: zeros, counter: zeros, after13: "9d1c5ec6 8bd50731", after20: "6b200159 99ba4efe" },
  { key: ones, counter: ones, after13: "fd36d048 2d17272c", after20: "1cb996fc bb002be7" },
  {
    key: [0x13198a2e, 0x03707344],
    counter: [0x243f6a88, 0x85a308d3],
    after13: "ba3e4725 f27d669e",
    after20: "c4923a9c 483df7a0",
  },
];

describe("Threefry-2x32", () => {
  it.each(known)(
    "gives the published answer $after13 after 13 rounds",
    ({ key, counter, after13, after20 }) => {
      expect(hex(unrolled(key, counter))).toBe(after13);
      expect(hex(plainThreefry(key, counter, 13))).toBe(after13);
      expect(hex(plainThreefry(key, counter, 20))).toBe(after20);
    },
  );

  it("agrees with the plain reading for many keys and counters", () => {
    for (let i = 0; i < 5000; i++) {
      const key: Words = [Math.imul(i, 0x9e3779b1), Math.imul(i, 0x85ebca77) ^ 0x5bd1e995];
      const counter: Words = [i - 2500, Math.imul(i, 0xc2b2ae3d)];
      expect(unrolled(key, counter)).toEqual(plainThreefry(key, counter, 13));
    }
  });

  it("would be told from one round less", () => {
    expect(hex(plainThreefry(zeros, zeros, 12))).not.toBe(known[0]?.after13);
  });

  it("changes about half of all bits when one bit of key or counter changes", () => {
    const changed: number[] = [];
    for (let bit = 0; bit < 64; bit++) {
      const flipped: Words = bit < 32 ? [1 << bit, 0] : [0, 1 << (bit - 32)];
      for (const [key, counter] of [
        [flipped, zeros],
        [zeros, flipped],
      ] as const) {
        const [a, b] = unrolled(key, counter);
        const [c, d] = unrolled(zeros, zeros);
        changed.push(ones32(a ^ c) + ones32(b ^ d));
      }
    }
    // 128 changes of 64 bits: 32 on average with a standard error of 4 / sqrt(128) = 0.35.
    const mean = changed.reduce((sum, count) => sum + count, 0) / changed.length;
    expect(Math.abs(mean - 32)).toBeLessThan(4 * 0.354);
  });
});

function ones32(word: number): number {
  return (word >>> 0).toString(2).replaceAll("0", "").length;
}
