// Needs that are all alike, as the foot of the ladder has them.
import { expect, it } from "vitest";
import { withAverageNeeds } from "../../src/experiment/ladder-average-needs.ts";
import { meanOf } from "../../src/random/moments.ts";
import { resolvedWith } from "../scenario/reasoned-scenario.ts";
import { needs } from "../scenario/small-needs.ts";
import { edited } from "../scenario/small-scenario.ts";

const scenario = resolvedWith(
  edited(
    needs,
    ["    talk: 12 min\n", "    talk: 12 min\n    wrapUp: 2 min\n"],
    ["    cap: 2 h\n", "    handleTime: 2\n    cap: 2 h\n"],
    ["  duplicates: { recognised: 80 %, handleTime: 0.4 }\n", ""],
  ),
);

it("talk and write up for as long as reasons take on average, and talk as long as the depth says", () => {
  const noticed = 0.005 * 0.6 + 0.995 * 0.01;
  const [thefts, violence] = [0.7 * (1 - noticed), 0.3 * (1 - 0.6)];
  const factor = (thefts + 2 * violence) / (thefts + violence);
  const { queues, triage } = withAverageNeeds(scenario);
  const [desk, crib] = queues;
  if (desk === undefined || crib === undefined) throw new Error("no queues");
  expect(triage).toBeUndefined();
  expect(meanOf(desk.talk)).toBe(75);
  expect(meanOf(crib.talk)).toBeCloseTo((720 - 150) * factor, 9);
  expect(meanOf(crib.wrapUp)).toBeCloseTo(120 * factor, 9);
});
