// Posts and people: a policy that funds more posts has not filled them. Said where nobody more is in them.
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import { saySize } from "./compare-amounts.ts";
import { plain } from "./text-lines.ts";

/** A sentence for each policy under which more posts are funded, and nobody more is in them. */
export function postsSentences({ rows, policies }: Comparison): string[] {
  return policies.flatMap(({ policy }) => {
    const [posts, people] = ["establishment", "headcount"].map((measure) =>
      rows.find((row) => row.measure === measure && row.policy === policy && isOfAll(row)),
    );
    if (posts === undefined || people === undefined) return [];
    if (!isAbove(posts.difference.low ?? posts.difference.value, 0) || mayBeMore(people)) return [];
    const nobody = people.verdict === "worse" ? "fewer people are in post" : "nobody more is in them";
    const doubt = people.verdict === "notDistinguishable" ? ", as far as can be told" : "";
    const size = saySize(posts);
    const funded = `${plain(policy)}: ${size === "1" ? "1 post more is" : `${size} posts more are`} funded`;
    return [`${funded}, and ${nobody}${doubt}${limitWords(posts, people)}.`];
  });
}

function isOfAll({ period, team, queue }: ComparisonRow): boolean {
  return period === undefined && team === undefined && queue === undefined;
}

function mayBeMore({ verdict }: ComparisonRow): boolean {
  return verdict !== "notDistinguishable" && verdict !== "same" && verdict !== "worse";
}

/** Where posts are vacant without the policy too, it is not posts that are lacking. */
function limitWords(posts: ComparisonRow, people: ComparisonRow): string {
  const [before, after] = [
    isAbove(posts.baseline.value, people.baseline.high ?? people.baseline.value),
    isAbove(posts.own.value, people.own.high ?? people.own.value),
  ];
  if (!before || !after) return "";
  return ": posts are vacant without it too, so that recruitment and training are the limit, not posts";
}

function isAbove(value: number | null, other: number | null): boolean {
  return value !== null && other !== null && value > other;
}
