// Keys: the same names give the same key, other names another, and no key depends on what else was asked for.
import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { Draws } from "../../src/random/draws.ts";
import { deriveKey } from "../../src/random/keys.ts";

describe("a key", () => {
  it("is what the contract says: two int32() of seedrandom on the JSON of its names", () => {
    const generator = seedrandom('["sim101",1,"tweetathon",3,"domestic","handlerTalk"]');
    expect(deriveKey("tweetathon", 3, "domestic", "handlerTalk")).toEqual([
      generator.int32(),
      generator.int32(),
    ]);
  });

  it("is stored here, so that a change of any part of its making shows", () => {
    expect(deriveKey("tweetathon", 0, "domestic", "handlerTalk")).toEqual([-2042916733, 1964799330]);
  });

  it("differs with seed, replication, source and purpose, also where their texts run together", () => {
    const keys = [
      deriveKey("a", 1, "b", "c"),
      deriveKey("b", 1, "b", "c"),
      deriveKey("a", 2, "b", "c"),
      deriveKey("a", 1, "c", "c"),
      deriveKey("a", 1, "b", "d"),
      deriveKey("a", 1, "bc", ""),
      deriveKey("a", 1, "", "bc"),
      deriveKey('a",1,"b', 1, "b", "c"),
    ];
    expect(new Set(keys.map(String)).size).toBe(keys.length);
  });

  it("does not touch the global generator", () => {
    const random = Reflect.get(Math, "random");
    deriveKey("a", 1, "b", "c");
    expect(Reflect.get(Math, "random")).toBe(random);
  });
});

describe("draws under keys", () => {
  const keyOf = (purpose: string) => deriveKey("seed", 0, "source", purpose);
  const first = (draws: Draws, key: number) =>
    Array.from({ length: 50 }, (_, need) => draws.uniform(key, need, 0));

  it("are the same for the same key, whatever was drawn before", () => {
    const draws = new Draws([keyOf("talk"), keyOf("patience")]);
    const talk = first(draws, 0);
    draws.uniform(1, 7, 7);
    expect(first(draws, 0)).toEqual(talk);
    expect(first(draws, 0).reverse()).toEqual([...talk].reverse());
  });

  it("are not changed by adding a purpose, wherever it is added", () => {
    const before = new Draws([keyOf("talk"), keyOf("patience")]);
    const after = new Draws([keyOf("wrapUp"), keyOf("talk"), keyOf("ring"), keyOf("patience")]);
    expect(first(after, 1)).toEqual(first(before, 0));
    expect(first(after, 3)).toEqual(first(before, 1));
    expect(first(after, 0)).not.toEqual(first(before, 0));
  });

  it("differ with need, day, attempt and block", () => {
    const draws = new Draws([keyOf("talk")]);
    const values = new Set<number>();
    for (const need of [0, 1, 2 ** 31, -1]) {
      for (const day of [0, 1, 32768, 65535]) {
        for (const attempt of [0, 1, 255]) {
          for (const block of [0, 1, 255])
            values.add(draws.uniform(0, need, (day << 16) | (attempt << 8) | block));
        }
      }
    }
    // 2 ** 31 is a counter word of its own; -1 is 2 ** 32 - 1.
    expect(values.size).toBe(4 * 4 * 3 * 3);
  });

  it("are uniform, uncorrelated between neighbouring needs, and equally spread in low bits", () => {
    const draws = new Draws([keyOf("uniform")]);
    const count = 200_000;
    const cells = new Float64Array(64);
    let product = 0;
    let before = draws.uniform(0, -1, 0);
    for (let need = 0; need < count; need++) {
      const value = draws.uniform(0, need, 0);
      const cell = Math.floor(value * 8) * 8 + (Math.floor(value * 2 ** 40) % 8);
      cells[cell] = (cells[cell] ?? 0) + 1;
      product += (value - 0.5) * (before - 0.5);
      before = value;
    }
    const expected = count / 64;
    const chiSquare = cells.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
    // 63 degrees of freedom: mean 63, standard deviation 11.2. A product of deviations has s.e. sqrt(n) / 12.
    expect(Math.abs(chiSquare - 63)).toBeLessThan(4 * 11.2);
    expect(Math.abs(product)).toBeLessThan((4 * Math.sqrt(count)) / 12);
  });

  it("never reach 0 or 1, even from the extreme blocks", () => {
    const uniformFrom = (word: number) =>
      Draws.prototype.uniform.call(
        Object.assign(new Draws([[0, 0]]), { block: () => undefined, words: Int32Array.of(word, word) }),
        0,
        0,
        0,
      );
    expect(uniformFrom(0)).toBeGreaterThan(0);
    expect(uniformFrom(0)).toBeLessThan(2 ** -51);
    expect(uniformFrom(-1)).toBeLessThan(1);
    expect(uniformFrom(-1)).toBeGreaterThan(1 - 2 ** -51);
  });
});
