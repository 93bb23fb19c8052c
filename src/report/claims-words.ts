// What the picture of claims found, in words.
import type { ClaimsOutcome } from "../results/claims.ts";
import { plural } from "../words/plural.ts";
import { sayClaimVerdict, sayShare } from "./claims-text.ts";
import type { ChartWords } from "./picture.ts";
import { plain } from "./text-lines.ts";

const hundred = 100;

export function claimsWords(outcome: ClaimsOutcome): ChartWords {
  return {
    finding: claimsFinding(outcome),
    subtitle: subtitle(outcome),
    alternative: claimsAlternative(outcome),
  };
}

/** The finding in words, a sentence for each claim and rule. */
function claimsAlternative(outcome: ClaimsOutcome): string {
  const sentences = outcome.claims.flatMap(({ says, tests }) =>
    tests.map((test) => {
      const under = test.under === null ? "" : `, under ${plain(test.under)}`;
      return `“${plain(says.trim())}”${under}: ${sayClaimVerdict(test).toLowerCase()}, ${sayShare(test)}.`;
    }),
  );
  return `${claimsFinding(outcome)}. ${sentences.join(" ")} ${subtitle(outcome)}.`;
}

/** At most fifteen words, counted from the verdicts. */
function claimsFinding({ claims, draws }: ClaimsOutcome): string {
  const [only] = claims;
  if (claims.length === 1 && only?.tests.length === 1)
    return `The claim holds in ${only.tests[0]?.held ?? 0} of ${plural(draws, "draw")}`;
  const holding = claims.filter(({ tests }) => tests.every(({ verdict }) => verdict === "supported")).length;
  const hasRules = claims.some(({ tests }) => tests.length > 1);
  const under = hasRules ? " under every rule" : "";
  if (holding === claims.length) return `${allHold(holding)}${under}, in nine of ten draws or more`;
  return `${holding || "None"} of ${claims.length} claims ${holding === 1 ? "holds" : "hold"}${under}, whatever we assume`;
}

function allHold(claims: number): string {
  if (claims === 1) return "The claim holds";
  return claims === 2 ? "Both claims hold" : `All ${claims} claims hold`;
}

function subtitle({
  scenario,
  from,
  to,
  draws,
  drawsFrom,
  replications,
  level,
  numbers,
}: ClaimsOutcome): string {
  const source = drawsFrom === "ensemble" ? "sets of an ensemble" : "draws from the ranges";
  return `Policy less baseline: a dot for each of ${draws} ${source} of ${plural(numbers.length, "assumed number")}, dark on the claimed side of zero; a diamond at the file's numbers with its ${Math.round(hundred * level)} % interval over ${plural(replications, "replication")}. ${scenario}, ${from} to ${to}`;
}
