import { describe, expect, test } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { policyDescription } from "../../src/scenario/policies.ts";
import { mistakesOf, small } from "./small-scenario.ts";

const policies = `policies:
  double: { description: Twice the talk., change: { queues: { crib: { talk: { times: 2 } } } } }
  minute: { description: A minute more., change: { queues: { crib: { talk: { plus: 1 min } } } } }
  four: { change: { teams: { desk: { staffing: { everyDay: 4 } } } } }
  four-again: { change: { teams: { desk: { staffing: { everyDay: 4 } } } } }
  shorter: { change: { queues: { crib: { talk: { times: 0.5 } } } } }
`;
const text = small.slice(0, small.indexOf("policies:")) + policies;

function loaded(policy: string) {
  const outcome = loadScenario({ name: "s.yaml", text }, { policy });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ found }) => found).join());
  return outcome;
}

const talkUnder = (policy: string) => loaded(policy).scenario.queues[1]?.talk;

describe("a combination of policies", () => {
  test("makes the changes of the first and then those of the second", () => {
    expect(talkUnder("double+minute")).toEqual({ kind: "constant", value: 1500 });
    expect(talkUnder("minute+double")).toEqual({ kind: "constant", value: 1560 });
    expect(loaded("double+four").scenario.teams[0]?.scheduled[0]).toBe(4);
  });

  test("tells what it changes from the scenario as it stands, each place once", () => {
    expect(loaded("double+minute").changes).toEqual([
      { path: "queues.crib.talk", from: "12 min", to: "25 min" },
    ]);
    expect(loaded("double+shorter").changes).toEqual([]);
  });

  test("has base as its neutral element, and one name however it is written", () => {
    expect(loaded("base+four").scenario.policy).toBe("four");
    expect(loaded("base + base").scenario.policy).toBe("base");
    expect(loaded("four + base").hash).toBe(loaded("four").hash);
    expect(loaded("four + double").scenario.policy).toBe("four+double");
    expect(loaded("four+double").hash).not.toBe(loaded("four").hash);
  });

  test("may find the change of its second part made already", () => {
    expect(loaded("four+four-again").scenario.teams[0]?.scheduled[0]).toBe(4);
  });

  test("is described by what the file says of its parts", () => {
    const { data } = loaded("base").base;
    expect(policyDescription(data, "double+four+minute")).toBe("Twice the talk. A minute more.");
    expect(policyDescription(data, "four")).toBeNull();
  });

  test("with an unknown part is told with the nearest", () => {
    const names = "base, double, minute, four, four-again, shorter";
    expect(mistakesOf(text, { policy: "double+minuet" })).toEqual([
      `s.yaml:45:1 policies: expected one of ${names}, found minuet (did you mean minute?)`,
    ]);
    expect(mistakesOf(text, { policy: "double+" })[0]).toContain("found nothing");
    expect(mistakesOf(text, { policy: "four+four" })[0]).toContain("each policy of a combination once");
  });
});
