// The committed table belongs to the present cases.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allCases } from "./all-cases.ts";
import { rowHead, verifiedPath } from "./verified-table.ts";

describe("verified.md", () => {
  const table = readFileSync(verifiedPath, "utf8");
  const heads = table.split("\n").map((line) =>
    line
      .split("|")
      .slice(1, 4)
      .map((cell) => cell.trim()),
  );

  it.each(allCases)(
    "has every metric of $id with what is expected; if not, run `npm run verify`",
    ({ id, metrics }) => {
      const shown = heads.filter(([caseId]) => caseId === id);
      expect(shown).toEqual(metrics.map((metric) => rowHead(id, metric)));
    },
  );

  it("refuses nothing", () => {
    expect(table).not.toContain("REFUSED");
  });
});
