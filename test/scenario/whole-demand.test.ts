import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readScenarioFile } from "../../src/files/read-scenario.ts";

test("the example of every rule of changing demand is right, under each of its policies", () => {
  const file = fileURLToPath(new URL("../../scenarios/whole-demand.yaml", import.meta.url));
  const outcome = readScenarioFile(file, { everyPolicy: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(outcome.scenario.sources.map(({ id }) => id)).toEqual([
    "101",
    "999",
    "101~heat",
    "999~heat",
    "101~open-windows~town",
    "999~festival",
    "101~witnesses",
  ]);
  expect(outcome.scenario.thinnings?.map(({ id }) => id)).toEqual(["rain", "tweetathon", "clearer"]);
});
