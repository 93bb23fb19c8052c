// What must be read before a comparison: the warnings of each policy, and whether the replications are too few for so many
// differences.
import { normalQuantile } from "../statistics/normal.ts";
import { tQuantile } from "../statistics/student-t.ts";
import type { Comparison } from "./comparison.ts";
import type { Result } from "./result.ts";

interface Compared extends Pick<Comparison["correction"], "comparisons" | "levelOfEach"> {
  readonly replications: number;
}

/** Intervals that are so many times as wide for want of replications alone say next to nothing. */
const tooWide = 3;
/** As wide as this is nothing to speak of. */
const fair = 1.7;

export function comparisonWarnings(
  results: readonly Pick<Result, "policy" | "warnings">[],
  compared: Compared,
): Comparison["warnings"] {
  const everywhere = results.map(({ policy }) => policy);
  return [...gathered(results), ...tooFewForSoMany(compared).map((text) => ({ text, policies: everywhere }))];
}

/** Each warning once, with the policies that it is about; the gravest stay first. */
function gathered(results: readonly Pick<Result, "policy" | "warnings">[]): Comparison["warnings"] {
  const found = new Map<string, string[]>();
  for (const { policy, warnings } of results) {
    for (const text of warnings) found.set(text, [...(found.get(text) ?? []), policy]);
  }
  const isGrave = (text: string) => text.startsWith("UNSTABLE") || text.startsWith("EMPTY");
  const all = Array.from(found, ([text, policies]) => ({ text, policies }));
  return [...all.filter(({ text }) => isGrave(text)), ...all.filter(({ text }) => !isGrave(text))];
}

/** The wider, the surer each interval must be and the less the replications say of the spread between them. */
function tooFewForSoMany({ replications, comparisons, levelOfEach }: Compared): string[] {
  if (replications < 2) return [];
  const wider = (count: number) => {
    const share = (1 + levelOfEach) / 2;
    return tQuantile(share, count - 1) / normalQuantile(share);
  };
  if (wider(replications) <= tooWide) return [];
  let enough = replications;
  while (wider(enough) > fair) enough++;
  const times = Math.round(wider(replications));
  const differences = comparisons === 1 ? "a difference" : `${comparisons} differences at once`;
  return [
    `${replications} replications are too few for ${differences}: they say so little of the spread that intervals are ${times} times as wide as they need be; from ${enough} replications on it is less than twice`,
  ];
}
