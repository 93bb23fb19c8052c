// A result that cannot be trusted, or is not whole, does not end with code 0.
import { afterEach, describe, expect, it, vi } from "vitest";
import { exitCodeOf } from "../../src/cli/audit-verdict.ts";
import { type Assumptions, intervalDefinitions } from "../../src/results/assumptions.ts";
import type { AuditCheck } from "../../src/results/result.ts";
import { constructedResult } from "../report/constructed-result.ts";

const broken: AuditCheck = {
  name: "flow conservation",
  identity: "what comes in goes out",
  holds: false,
  worst: 2,
  allowed: 0,
  unit: "contacts",
  where: "crib, replication 3",
};

const noSets: Assumptions = {
  from: "ranges",
  askedFor: 2,
  complete: true,
  replications: 2,
  numbers: [],
  sets: [],
  broken: [],
  definitions: intervalDefinitions,
  measures: [],
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the exit code of a result", () => {
  it("is 0 when it is whole and its audit holds, and 130 when it was interrupted", () => {
    expect(exitCodeOf({ ...constructedResult(), audit: [], complete: true })).toBe(0);
    expect(exitCodeOf({ ...constructedResult(), audit: [], complete: false })).toBe(130);
  });

  it("is 130 when fewer sets of an ensemble were run than it has", () => {
    const result = (isWhole: boolean) => {
      const { assumptions: _, ...whole } = constructedResult();
      return { ...whole, audit: [], complete: true, assumptions: { ...noSets, complete: isWhole } };
    };
    expect([exitCodeOf(result(true)), exitCodeOf(result(false))]).toEqual([0, 130]);
  });

  it("is 3 when an identity fails, which is named on stderr", () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(exitCodeOf({ ...constructedResult(), audit: [broken], complete: true })).toBe(3);
    expect(said).toHaveBeenCalledWith(expect.stringContaining("flow conservation is off by 2 contacts"));
  });
});
