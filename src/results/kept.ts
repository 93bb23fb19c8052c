// A result of any kind, as it was kept, and which kind it is.
import { type Best, bestFormat } from "./best.ts";
import { type ClaimsOutcome, claimsFormat } from "./claims.ts";
import { type Comparison, comparisonFormat } from "./comparison.ts";
import { type Ladder, ladderFormat } from "./ladder.ts";
import { type Result, resultFormat } from "./result.ts";
import { type RosterResult, rosterFormat } from "./roster-result.ts";
import { type Sensitivity, sensitivityFormat } from "./sensitivity.ts";
import { type StaffResult, staffFormat } from "./staff-result.ts";
import type { Sweep, SweptCell } from "./sweep.ts";
import { type TippingResult, tippingFormat } from "./tipping.ts";

/** A result of a whole sweep is its plan and the cells that are finished. */
export type Kept =
  | { readonly kind: "run"; readonly result: Result }
  | { readonly kind: "comparison"; readonly result: Comparison }
  | { readonly kind: "best"; readonly result: Best }
  | { readonly kind: "claims"; readonly result: ClaimsOutcome }
  | { readonly kind: "ladder"; readonly result: Ladder }
  | { readonly kind: "staffing"; readonly result: StaffResult }
  | { readonly kind: "roster"; readonly result: RosterResult }
  | { readonly kind: "tipping"; readonly result: TippingResult }
  | { readonly kind: "sensitivity"; readonly result: Sensitivity }
  | { readonly kind: "sweep"; readonly result: Sweep; readonly swept: readonly SweptCell[] };

type OneFile = Exclude<Kept, { kind: "sweep" }>;

/** The lists that a result of this kind has, all of which are read, and the format that is understood. */
const marks: Readonly<Record<OneFile["kind"], readonly [format: number, ...lists: string[]]>> = {
  run: [
    resultFormat,
    "rows",
    "audit",
    "headline",
    "queues",
    "teams",
    "targets",
    "evidence",
    "definitions",
    "warnings",
  ],
  comparison: [comparisonFormat, "rows", "policies", "queues", "warnings"],
  best: [bestFormat, "policies"],
  claims: [claimsFormat, "claims", "sets", "numbers", "broken"],
  ladder: [ladderFormat, "rungs", "formulas", "features", "base", "faults"],
  staffing: [staffFormat, "goals", "curve", "teams", "steps"],
  roster: [rosterFormat, "lines", "refused"],
  tipping: [tippingFormat, "series", "audit"],
  sensitivity: [sensitivityFormat, "assumptions", "measures", "broken"],
};

/** Other results have lists of policies too, but are no selection of the best with this. */
const onlyOfBest = "probability";

/** The commands that make results, by kind. */
export const commandOf: Readonly<Record<Kept["kind"], string>> = {
  run: "run",
  comparison: "compare",
  best: "best",
  claims: "claims",
  ladder: "ladder",
  staffing: "staff",
  roster: "roster",
  tipping: "tipping",
  sensitivity: "sensitivity",
  sweep: "sweep",
};

/** Null for data that are no result of one file, or of another format than this version writes. */
export function keptOf(data: unknown): Kept | null {
  if (typeof data !== "object" || data === null) return null;
  const fields = new Map<string, unknown>(Object.entries(data));
  if (typeof fields.get("version") !== "string") return null;
  const [found] = Object.entries(marks).find(
    ([kind, [format, ...lists]]) =>
      fields.get("format") === format &&
      lists.every((list) => Array.isArray(fields.get(list))) &&
      (fields.has(onlyOfBest) ? kind === "best" : kind !== "best"),
  ) ?? [null];
  return found === null ? null : ({ kind: found, result: data } as unknown as Kept);
}
