// What people claim, and whether the numbers that nobody has measured could turn it round, in plain sentences.
import type { ClaimOutcome, ClaimsOutcome, ClaimTest } from "../results/claims.ts";
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import { isRowAt } from "../results/row-search.ts";
import { saySets } from "./assumption-words.ts";
import { sayClaimVerdict, sayShare } from "./claims-text.ts";
import { sayDecided, saySigns } from "./compare-sets-text.ts";
import { sayAmountOf, sayPath, sayRangeOf } from "./number-words.ts";
import { plain } from "./text-lines.ts";

export type TestedClaims = Pick<ClaimsOutcome, "claims">;

/** A difference over the sets of the assumed numbers with which the policies were compared. */
export function overSets({ assumptions }: Pick<Comparison, "assumptions">, row: ComparisonRow): string[] {
  if (assumptions === undefined || assumptions.sets.length === 0) return [];
  const own = assumptions.differences.find((each) => each.policy === row.policy && isRowAt(row, each));
  if (own === undefined) return [];
  const decided = sayDecided(own);
  const turn = decided === null ? "" : `; it depends on ${decided}`;
  return [`If the assumed numbers are otherwise (${saySets(assumptions)}), it is ${saySigns(own)}${turn}.`];
}

/** The conditions of a difference: what was claimed of the same policies and measure. */
export function conditionsOf(
  row: ComparisonRow,
  baseline: string,
  tested: readonly TestedClaims[],
): string[] {
  const about = tested
    .flatMap(({ claims }) => claims)
    .filter(
      (claim) =>
        claim.policy === row.policy &&
        claim.baseline === baseline &&
        isRowAt(row, { ...claim, period: row.period ?? "all" }),
    );
  return about.flatMap((claim) => claimSentences(claim));
}

/** The claims that no comparison among the results is about. */
export function claimSentences(claim: ClaimOutcome): string[] {
  const [asItStands, ...underRules] = claim.tests;
  if (asItStands === undefined) return [];
  const differing = underRules.filter((test) => sayClaimVerdict(test) !== sayClaimVerdict(asItStands));
  const alike = underRules.length - differing.length;
  return [
    testSentence(claim, asItStands),
    ...differing.map((test) => `Under ${plain(test.under ?? "")} it is otherwise: ${verdictOf(test)}.`),
    ...(alike > 0
      ? [`That is so under ${alike === 1 ? "another dispatch rule" : `${alike} other dispatch rules`} too.`]
      : []),
  ];
}

function testSentence(claim: ClaimOutcome, test: ClaimTest): string {
  const said = `“${plain(claim.says.trim())}”`;
  if (isUnknown(test))
    return `${said} cannot be tested: the measure is undefined in every draw of the assumed numbers.`;
  if (test.verdict !== "dependsOn")
    return `${said} is ${test.verdict} while the assumed numbers move within their ranges: it ${sayShare(test)}.`;
  return `${said} is not sure: it ${sayShare(test)}, and ${turnOf(claim, test)}.`;
}

function verdictOf(test: ClaimTest): string {
  if (isUnknown(test)) return "the measure is undefined";
  return `${sayClaimVerdict(test).replace("DEPENDS ON", "it depends on").replace("SUPPORTED", "supported").replace("CONTRADICTED", "contradicted")} (${sayShare(test)})`;
}

function isUnknown({ draws }: ClaimTest): boolean {
  return draws.every((draw) => draw === null);
}

/** Which number it depends on, and where it turns round: the condition without which it must not be told. */
function turnOf({ direction }: ClaimOutcome, { most, breakEven, difference }: ClaimTest): string {
  if (most === null) return "no single number decides it";
  const { number } = most;
  const name = sayPath(number.path);
  const doubt = most.isBeyondLuck ? "" : " perhaps";
  const on = `depends${doubt} on ${name} (${sayRangeOf(number)})`;
  if (breakEven === null) return on;
  const side = breakEven.value > number.value ? "above" : "below";
  const isSoInFile = direction === "less" ? (difference.value ?? 0) < 0 : (difference.value ?? 0) > 0;
  const outside = breakEven.isInRange ? "" : ", which is outside its range, so that others must move as well";
  return `${on}: ${side} ${sayAmountOf(number, breakEven.value)} it ${isSoInFile ? "turns round" : "holds"}${outside}`;
}
