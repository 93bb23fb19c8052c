// Claims as tables for a spreadsheet: a line for each claim under each rule, and a line for each draw.
import type { ClaimOutcome, ClaimsOutcome, ClaimTest } from "../results/claims.ts";
import type { Bounds } from "../results/row.ts";
import { csv, type Lines } from "./csv.ts";

const names = [
  "claim",
  "says",
  "policy",
  "baseline",
  "under",
  "measure",
  "queue",
  "grade",
  "unit",
  "claimed",
];
const bounds = ["baseline", "policy", "difference"].flatMap((what) => [
  `${what} value`,
  `${what} low`,
  `${what} high`,
]);
const overDraws = ["held", "draws", "share", "share low", "share high", "10th percentile", "90th percentile"];
const decided = ["verdict", "depends on", "rank correlation", "break-even", "found by", "in range"];

export function claimsCsv(outcome: ClaimsOutcome): string {
  return csv(claimsLines(outcome));
}

/** A heading and its lines. Differences are policy less baseline, in the unit of the measure; intervals at the level of the outcome. */
export function claimsLines({ claims, level }: ClaimsOutcome): Lines {
  return [
    [...names, ...bounds, "level", ...overDraws, ...decided],
    ...claims.flatMap((claim) =>
      claim.tests.map((test) => [
        ...namesOf(claim, test),
        ...[test.baseline, test.policy, test.difference].flatMap(endsOf),
        level,
        ...drawsOf(test),
        ...verdictOf(test),
      ]),
    ),
  ];
}

/** Every drawn number and every difference, draw by draw: what the verdicts were made of. */
export function drawsCsv({ numbers, sets, claims }: ClaimsOutcome): string {
  const tests = claims.flatMap(({ id, tests: own }) => own.map((test) => ({ id, test })));
  return csv([
    [
      "draw",
      ...numbers.map(({ path, unit }) => (unit === "" ? path : `${path} (${unit})`)),
      ...tests.map(({ id, test: { under } }) => (under === null ? id : `${id} under ${under}`)),
    ],
    ...sets.map((set, i) => [i + 1, ...set, ...tests.map(({ test }) => test.draws[i] ?? null)]),
  ]);
}

function namesOf(
  { id, says, policy, baseline, measure, queue, grade, unit, direction }: ClaimOutcome,
  { under }: ClaimTest,
) {
  return [id, says, policy, baseline, under, measure, queue, grade ?? null, unit, direction];
}

function endsOf({ value, low, high }: Bounds) {
  return [value, low, high];
}

function drawsOf({ held, draws, share, shareInterval, range }: ClaimTest) {
  return [held, draws.length, share, shareInterval.low, shareInterval.high, range.low, range.high];
}

function verdictOf({ verdict, most, breakEven }: ClaimTest) {
  const found =
    breakEven === null
      ? [null, null, null]
      : [breakEven.value, breakEven.how, breakEven.isInRange ? "yes" : "no"];
  return [verdict, most?.number.path ?? null, most?.correlation ?? null, ...found];
}
