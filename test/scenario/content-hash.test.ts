import { describe, expect, test } from "vitest";
import { canonicalText } from "../../src/scenario/authored-data.ts";
import { contentHash } from "../../src/scenario/content-hash.ts";

describe("the fingerprint of a scenario", () => {
  test("is MurmurHash3 of the text in UTF-16, as published for `aa`, `aaaa` and nothing with the seed 0x9747b28c", () => {
    expect(contentHash("\u6161").slice(0, 8)).toBe("5d211726");
    expect(contentHash("\u6161\u6161").slice(0, 8)).toBe("5a97808a");
    expect(contentHash("").slice(0, 8)).toBe("ebb6c228");
  });

  test("does not depend on the order of keys, and does on everything else", () => {
    const hash = (data: Parameters<typeof canonicalText>[0]) => contentHash(canonicalText(data));
    expect(hash({ a: 1, b: [1, { c: "x", d: null }] })).toBe(hash({ b: [1, { d: null, c: "x" }], a: 1 }));
    const different = [
      { a: 1 },
      { a: "1" },
      { a: [1] },
      { a: { 0: 1 } },
      { a: null },
      {},
      { b: 1 },
      { a: 1, b: 1 },
    ];
    expect(new Set(different.map(hash)).size).toBe(different.length);
  });
});
