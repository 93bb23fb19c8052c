// The small centre of people, cut short, and ways to change it.
import { readFileSync } from "node:fs";
import { type LoadedScenario, loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import type { ResolvedPeople } from "../../src/scenario/resolved-people.ts";
import { type Edit, edited } from "./small-scenario.ts";

/** Of 180 days. */
export const wholePeople = readFileSync(new URL("whole-people.yaml", import.meta.url), "utf8");

/** The same of two weeks. */
export const shortPeople = edited(wholePeople, ["days: 180, interval: 30 min", "days: 14, interval: 60 min"]);

export function loadedPeople(
  text: string,
  ...edits: readonly Edit[]
): LoadedScenario & { people: ResolvedPeople } {
  const outcome = loadScenario({ name: "s.yaml", text: edited(text, ...edits) });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  const { people } = outcome.scenario;
  if (people === undefined) throw new Error("the scenario has no people");
  return { ...outcome, people };
}
