// A mistake in the plan of a sweep is told once, and nothing else is said to be missing for it.
import { expect, test } from "vitest";
import { edited } from "../scenario/small-scenario.ts";
import { handlers, mistakesIn, plan } from "./swept-centre.ts";

const second = "  - { measure: occupancy, queue: crib }\n";

test.each([
  ["values: [1, 2, 3]", "values: []", `4:55 factors.${handlers}.values: expected at least 1 entries`],
  [
    "values: [1, 2, 3]",
    "values: [1, null]",
    `4:59 factors.${handlers}.values.1: expected a number with its unit`,
  ],
  ["steps: 2", "steps: 2.5", "5:57 factors.queues.crib.patience.mean.steps: expected a whole number"],
  ["design: grid", "design: { sobol: 0 }", "6:18 design.sobol: expected a whole number of 1 or more"],
  [second, second + second, "10:5 measures.2: expected each measure once, found occupancy of the same again"],
])("in place of %j: %j", (before, after, says) => {
  const mistakes = mistakesIn(edited(plan, [before, after]));
  expect(mistakes).toEqual([expect.stringContaining(says)]);
});
