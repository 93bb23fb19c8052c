// Claims and what came of them: the verdict first, then both intervals, that of luck and that of assumption.
import type { ClaimOutcome, ClaimsOutcome, ClaimTest } from "../results/claims.ts";
import type { Bounds } from "../results/row.ts";
import { plural } from "../words/plural.ts";
import { sayDifference } from "./compare-amounts.ts";
import { sayDispatchRule } from "./dispatch-words.ts";
import { sayWay } from "./ensemble-text.ts";
import { sayAmountOf, sayNamed, sayPath, sayRangeOf } from "./number-words.ts";
import { plain, wrap } from "./text-lines.ts";

const hundred = 100;

/** Lines of at most 100 columns. */
export function claimsLines(outcome: ClaimsOutcome): string[] {
  return [...outcome.claims.flatMap((claim) => [...claimLines(claim), ""]), ...footLines(outcome)];
}

function claimLines(claim: ClaimOutcome): string[] {
  const { says, policy, baseline, direction } = claim;
  const named = `${plain(policy)} against ${plain(baseline)}: ${sayNamed(claim)}, ${direction}`;
  return [
    ...wrap(`“${plain(says.trim())}”`, 1),
    ...wrap(`  (${named})`, 3),
    ...claim.tests.flatMap((test) => testLines(claim, test)),
  ];
}

function testLines(claim: ClaimOutcome, test: ClaimTest): string[] {
  const { under, dispatch, difference, range, draws } = test;
  const { unit } = claim;
  const isKnown = draws.some((draw) => draw !== null);
  const where = under === null ? "" : `under ${plain(under)}: `;
  return [
    ...wrap(`  ${where}${sayClaimVerdict(test)}: ${sayShare(test)}`, 4),
    ...wrap(
      `    at the file's numbers: ${sayDifference({ difference, unit }, "short")}${luckOf(difference)}`,
      6,
    ),
    ...(isKnown ? wrap(`    over the draws: ${sayWay(range, unit)}`, 6) : []),
    ...breakEvenLines(test),
    ...(dispatch === null ? [] : wrap(`    dispatch: ${sayDispatchRule(dispatch)}`, 6)),
  ];
}

/** An interval that holds zero tells no sign. */
function luckOf({ low, high }: Bounds): string {
  const isEither = low !== null && high !== null && low < 0 && high > 0;
  return isEither ? ": either way, as far as these replications tell" : "";
}

/** `SUPPORTED`, `CONTRADICTED`, or `DEPENDS ON crib talk mean`; `UNKNOWN` where no draw has the measure. */
export function sayClaimVerdict({ verdict, most, draws }: ClaimTest): string {
  if (verdict === "supported") return "SUPPORTED";
  if (verdict === "contradicted") return "CONTRADICTED";
  if (draws.every((draw) => draw === null)) return "UNKNOWN";
  if (most === null) return "DEPENDS ON the unsourced numbers, on no single one of them";
  const doubt = most.isBeyondLuck ? "" : ", perhaps: no single number is beyond luck";
  return `DEPENDS ON ${sayPath(most.number.path)}${doubt}`;
}

/** `holds in 17 of 30 draws (57 %, 39 to 73)`, and in how many it is undefined if in any. */
export function sayShare({ held, draws, share, shareInterval: { low, high } }: ClaimTest): string {
  const percent = (value: number) => Math.round(hundred * value);
  const undefinedIn = draws.filter((draw) => draw === null).length;
  const unknown = undefinedIn === 0 ? "" : `, undefined in ${undefinedIn}`;
  return `holds in ${held} of ${plural(draws.length, "draw")} (${percent(share)} %, ${percent(low)} to ${percent(high)})${unknown}`;
}

function breakEvenLines({ most, breakEven }: ClaimTest): string[] {
  if (most === null) return [];
  const { number, correlation } = most;
  const name = sayPath(number.path);
  const weight = `rank correlation ${correlation.toFixed(2)}; ${sayRangeOf(number)}`;
  if (breakEven === null) return wrap(`    ${name}: ${weight}; no break-even could be found`, 6);
  const at = sayAmountOf(number, breakEven.value);
  const how =
    breakEven.how === "simulated"
      ? "found by simulation, all other numbers as in the file"
      : "by a straight line over the draws, all other numbers as in the file";
  const outside = breakEven.isInRange
    ? ""
    : "; that is outside its range, so within it others must move as well";
  return wrap(`    turns at ${name} = ${at} (${how}${outside}); ${weight}`, 6);
}

function footLines(outcome: ClaimsOutcome): string[] {
  const { replications, drawReplications, draws, drawsFrom, numbers, level, seed, complete } = outcome;
  const from = drawsFrom === "ensemble" ? "sets of the ensemble" : "draws from the ranges";
  const runs = (count: number) => plural(count, "replication");
  const cut = complete ? "" : " (INTERRUPTED: fewer draws than asked for)";
  return [
    ...wrap(
      `At the file's numbers: ${runs(replications)} of each policy, the same callers, ${Math.round(hundred * level)} % Monte Carlo intervals in brackets`,
      2,
    ),
    ...wrap(
      `Over the draws: ${draws} ${from}${cut}, of ${plural(numbers.length, "assumed number")}, ${runs(drawReplications)} each; from the 10th to the 90th percentile`,
      2,
    ),
    ...wrap(
      "Supported: the claimed sign in 90 % of the draws or more; contradicted: in 10 % or fewer. In brackets the interval of that share",
      2,
    ),
    ...wrap(`Seed ${plain(seed)}`, 2),
    ...auditLines(outcome),
  ];
}

function auditLines({ broken }: ClaimsOutcome): string[] {
  if (broken.length === 0) return ["Audit: every identity holds in every run"];
  return broken.flatMap(({ policy, name, identity, worst, unit, allowed }) =>
    wrap(
      `AUDIT FAILED under ${plain(policy)}: ${name} (${identity}): off by ${worst.toPrecision(3)} ${unit}, allowed ${allowed}`,
      2,
    ),
  );
}
