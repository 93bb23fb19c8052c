// The committed table belongs to the present cases.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allCases } from "./all-cases.ts";
import { rowHead, verifiedPath } from "./verified-table.ts";

describe("verified.md", () => {
  const table = readFileSync(verifiedPath, "utf8");

  it.each(allCases)(
    "has every metric of $id with what is expected; if not, run `npm run verify`",
    ({ id, metrics }) => {
      const absent = metrics.map((metric) => rowHead(id, metric)).filter((head) => !table.includes(head));
      expect(absent).toEqual([]);
    },
  );

  it("refuses nothing", () => {
    expect(table).not.toContain("REFUSED");
  });
});
