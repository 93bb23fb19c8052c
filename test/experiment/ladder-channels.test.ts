// Other channels and the state of the centre, taken out of a ladder.
import { describe, expect, it } from "vitest";
import { featuresOf, withoutFeatures } from "../../src/experiment/ladder-features.ts";
import { withoutSharing } from "../../src/experiment/ladder-staffing.ts";
import { teamLoads } from "../../src/scenario/offered-load.ts";
import type { ResolvedLevel } from "../../src/scenario/resolved-channels.ts";
import { exponential, plainScenario } from "../model/plain-scenario.ts";
import { recordCentre } from "../model/run-centre.ts";
import { near } from "../statistics/near.ts";

const level: ResolvedLevel = {
  from: 1,
  until: 0,
  adds: [0, 2],
  opens: [{ team: 0, queue: 1 }],
  pauses: [false, false, false],
  announces: false,
};
const centre = plainScenario({
  sources: [{ rate: 1 / 120 }, { queue: 1, rate: 1 / 60 }, { queue: 2, rate: 1 / 600 }],
  queues: [{ id: "chat" }, { id: "calls", patience: exponential(300) }, { id: "reports", stage: "work" }],
  teams: [
    {
      serves: [0, 2],
      handlers: 2,
      sessions: { atOnce: 2, pace: [1, 1.5] },
      helps: [{ queue: 1, how: "nextFree", after: 0, onlyWhenOpened: true }],
    },
    { serves: [1, 2], handlers: 4, added: 2 },
  ],
  centre: { watches: [1], every: 60, busy: level, critical: null },
});

describe("chat and the state of the centre", () => {
  it("are gone when they are taken out, and the load of the chat team stays", () => {
    const names = ["sessions", "centreState"];
    const features = featuresOf(centre, 0).filter(({ name }) => names.includes(name));
    expect(features.map(({ name }) => name)).toEqual(names);
    const without = withoutFeatures(centre, features);
    expect(featuresOf(without, 0).filter(({ name }) => names.includes(name))).toEqual([]);
    expect(without.teams[0]?.helps).toEqual([]);
    near([teamLoads(without)[0]?.work ?? 0], [teamLoads(centre)[0]?.work ?? 0]);
  });

  it("go on with the teams that are left when these are divided by queue", () => {
    const divided = withoutSharing(centre);
    expect(divided.centre?.busy.adds).toEqual([0, 0, 2, 0]);
    expect(divided.centre?.busy.opens).toEqual([{ team: 0, queue: 1 }]);
    expect(divided.teams.map(({ bandOfHandler }) => bandOfHandler.length).at(2)).toBeGreaterThanOrEqual(5);
    expect(recordCentre(divided).channels).toBeDefined();
  });
});
