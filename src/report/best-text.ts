// What `sim101 best` prints: which policy is best and what that is worth, who was dropped when, and the frontier of cost
// against wait against harm.
import type { Best, RankedPolicy } from "../results/best.ts";
import { listed } from "../words/listed.ts";
import { plural } from "../words/plural.ts";
import { bestFinding, guaranteeSentence, onFrontier, sayDominated } from "./best-words.ts";
import { sayDifference } from "./compare-amounts.ts";
import { sayMeasure } from "./compare-words.ts";
import { sayBeside, sayEstimate, sayValue } from "./say.ts";
import { capital, plain, table, withWholeNames, wrap } from "./text-lines.ts";

const mostInName = 40;
const hundred = 100;

/** Plain lines of at most 100 columns. */
export function bestLines(best: Best): string[] {
  const parts = [headLines(best), verdictLines(best), frontierLines(best), footLines(best)];
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : ["", ...part]));
}

function headLines({ scenario, from, to, policies, measure }: Best): string[] {
  const what = `${sayMeasure(measure)} (${measure.betterWhen} is better)`;
  return wrap(`${plain(scenario)}, ${from} to ${to}: the best of ${policies.length} policies by ${what}`, 2);
}

function verdictLines(best: Best): string[] {
  const { policies, isDecided } = best;
  const dropped = policies.filter(({ standing }) => standing === "dropped");
  return [
    ...wrap(`${isDecided ? "BEST: " : ""}${bestFinding(best)}`, 2),
    ...tableOfPolicies([
      ["", "value", "from the first", "after replications"],
      ...policies.map((policy) => cellsOf(policy, best)),
    ]),
    ...(dropped.length === 0 ? [] : wrap(`  dropped: ${dropped.map(sayDropped).join("; ")}`, 4)),
    ...wrap(guaranteeSentence(best), 2),
  ];
}

function sayDropped({ policy, replications, droppedBy }: RankedPolicy): string {
  return `${plain(policy)} after ${replications} replications, behind ${plain(droppedBy ?? "")}`;
}

/** What is the same in every replication needs no interval. */
function sayOnAxis({ value, low, high }: RankedPolicy["own"], unit: string): string {
  return low === high
    ? sayValue({ value, low: null, high: null, unit })
    : sayEstimate({ value, low, high, unit });
}

function cellsOf(ranked: RankedPolicy, { policies, measure: { unit } }: Best): string[] {
  const { policy, standing, own, difference, replications } = ranked;
  const differences = difference === null ? policies.map((each) => each.difference) : [difference];
  return [
    plain(policy),
    sayBeside({ ...own, unit }, differences),
    difference === null ? "" : sayDifference({ difference, unit }, "short"),
    `${standing}, ${replications}`,
  ];
}

function tableOfPolicies(rows: readonly (readonly string[])[]): string[] {
  return table(withWholeNames(rows, mostInName));
}

function frontierLines(best: Best): string[] {
  const { frontier } = best;
  if (frontier === null) return [];
  const { axes, points } = frontier;
  const front = onFrontier(points);
  const beaten = points.filter(({ dominatedBy }) => dominatedBy.length > 0);
  const heading = axes.map(({ what }) => what);
  return [
    ...wrap(
      `${capital(heading.join(" against "))}: ${axes.map((axis) => `${axis.what} is ${sayMeasure(axis)}`).join("; ")}`,
      2,
    ),
    ...tableOfPolicies([
      ["", ...heading],
      ...points.map(({ policy, values }) => [
        plain(policy),
        ...values.map((value, i) => sayOnAxis(value, axes[i]?.unit ?? "")),
      ]),
    ]),
    ...wrap(
      `On the frontier: ${listed(front.map(({ policy }) => plain(policy)))}: none is shown to be beaten on all of these`,
      2,
    ),
    ...beaten.flatMap((point) => wrap(sayDominated(point, frontier), 2)),
    ...wrap("What is not weighed here may still speak for a policy: sim101 compare tells", 2),
  ];
}

function footLines({
  complete,
  probability,
  firstStage,
  seed,
  warmUpDays,
  policies,
  frontier,
}: Best): string[] {
  const cut = complete ? "" : "INTERRUPTED. ";
  const dominated =
    frontier === null
      ? ""
      : " Dominated: another is better on one axis, and better or the same on all, as such intervals say.";
  return [
    ...wrap(
      `${cut}Procedure KN (Kim and Nelson 2001) at ${Number((hundred * probability).toFixed(2))} %, the same callers under all policies, ${plural(firstStage, "replication")} of each before any is dropped; ${plural(warmUpDays, "day")} of warm-up, seed ${plain(seed)}. Values with 95 % intervals; differences at 95 % for all pairs of policies together; these describe what was seen, because the runs ended when the figures said so.${dominated}`,
      2,
    ),
    ...auditLines(policies),
  ];
}

function auditLines(policies: readonly RankedPolicy[]): string[] {
  const broken = policies.flatMap(({ policy, audit }) =>
    audit.filter(({ holds }) => !holds).map(({ name }) => `${name} under ${plain(policy)}`),
  );
  if (broken.length === 0) return ["Audit: every identity holds under every policy"];
  return wrap(`AUDIT FAILED: ${broken.join(", ")}`, 2);
}
