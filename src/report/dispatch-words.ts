// The rule by which officers are sent, in words: what triage does for response times depends on it.
import type { DispatchRule } from "../results/dispatch-rule.ts";
import { plural } from "../words/plural.ts";
import { sayExactly } from "./say.ts";

/** `the most urgent job first, then the one that waits longest; a neighbouring group after 5 min; …`. */
export function sayDispatchRule({ groups, order, neighbourAfter, divert, keepFree }: DispatchRule): string {
  const first =
    order === "byGrade"
      ? "the most urgent job first, then the one that waits longest"
      : "the job that waits longest first, whatever its grade";
  const neighbours = groups > 1 ? helps(neighbourAfter) : "";
  return [first, neighbours, diverts[divert], keeps(keepFree)].filter(Boolean).join("; ");
}

const diverts: Readonly<Record<DispatchRule["divert"], string>> = {
  none: "an immediate job diverts nobody",
  scheduled: "an immediate job diverts units from scheduled work",
  priority: "an immediate job diverts units from scheduled and priority work",
};

function keeps(units: number): string {
  if (units === 0) return "";
  return `${plural(units, "unit")} of each group kept free for immediate jobs`;
}

function helps(after: number): string {
  if (!Number.isFinite(after)) return "no help from neighbouring groups";
  return `a neighbouring group takes it ${after === 0 ? "at once" : `after ${sayExactly(after, "s")}`}`;
}
