// How many replications each cell of a sweep is to have.
import type { SweepTerms } from "../results/sweep.ts";
import type { Report } from "../scenario/places.ts";
import { numberOf } from "../scenario/quantity.ts";
import type { ResolvedRun } from "../scenario/resolved.ts";
import type { SweepPlan } from "../scenario/sweep-plan.ts";
import { usualEnds } from "./precision.ts";

type Runs = Pick<SweepTerms, "replications" | "precision">;

/** The scenario's own number unless the plan says another, or a precision. Null where that is wrong. */
export function runsOf(
  { replications, precision }: SweepPlan["parts"],
  run: ResolvedRun,
  report: Report,
): Runs | null {
  if (precision === undefined)
    return {
      replications: replications === undefined ? run.replications : numberOf(replications),
      precision: null,
    };
  if (replications !== undefined)
    report({
      path: ["precision"],
      expected: "either replications or a precision",
      found: "both",
      hint: "precision: { error, atLeast, atMost }",
    });
  const { error, atLeast, atMost } = precision;
  const ends = {
    atLeast: atLeast === undefined ? usualEnds.atLeast : numberOf(atLeast),
    atMost: atMost === undefined ? usualEnds.atMost : numberOf(atMost),
  };
  if (error === undefined) return null;
  if (ends.atLeast < 2)
    report({ path: ["precision", "atLeast"], expected: "2 replications or more", found: `${ends.atLeast}` });
  if (ends.atMost < ends.atLeast)
    report({
      path: ["precision", "atMost"],
      expected: `${ends.atLeast} or more, which are run before the first look`,
      found: `${ends.atMost}`,
    });
  return { replications: null, precision: { error: numberOf(error), ...ends } };
}
