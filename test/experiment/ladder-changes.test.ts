// Surges, campaigns and channel shift as rungs of the ladder.
import { expect, it } from "vitest";
import { featuresOf, withoutFeatures } from "../../src/experiment/ladder-features.ts";
import { keptAwayBy } from "../../src/scenario/demand-changes.ts";
import { contactsPerDay } from "../../src/scenario/measured-days.ts";
import { reasoned, resolvedWith, sum } from "../scenario/reasoned-scenario.ts";

const handlers = 1;
const scenario = resolvedWith(
  reasoned,
  `surges: { heat: { dates: [2017-01-03], factors: { theft: 3, noise: 0.5 } } }
publicEvents: { fair: { dates: [2017-01-04], crowd: 2000, perThousand: 5, source: "101" } }
campaigns: { tweets: { starts: 2017-01-05, cuts: { advice: 10 % } } }
channelShift: { forms: { source: "101", eligible: chat, to: crib, channel: chat, starts: 2017-01-06, adoption: { "0 days": 20 % } } }
messages: { starts: 2017-01-04, cutsChasers: 25 % }
`,
);

it("takes each of them out, and leaves as many calls", () => {
  const all = featuresOf(scenario, handlers);
  const changes = ["surges", "campaigns", "messages", "channelShift"];
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(changes));
  expect(all.map(({ name }) => name)).not.toContain("specialDays");
  const come = (of: typeof scenario) =>
    7 * sum(contactsPerDay(of)) - sum((of.thinnings ?? []).map((each) => keptAwayBy(each, of).contacts));
  for (const feature of all.filter(({ name }) => changes.includes(name))) {
    const without = withoutFeatures(scenario, [feature]);
    expect(featuresOf(without, handlers)).not.toContain(feature);
    expect(Math.abs(come(without) / come(scenario) - 1)).toBeLessThan(0.005);
  }
  const foot = withoutFeatures(scenario, all);
  expect(foot.sources.map(({ id }) => id)).toEqual(["101"]);
  expect(foot.thinnings).toBeUndefined();
});
