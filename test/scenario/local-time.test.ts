// The clock on the wall, on ordinary days and when it is changed.
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { type LocalTime, localTimes } from "../../src/scenario/local-time.ts";
import { edited, small } from "./small-scenario.ts";

const hour = 3600;

function shownFrom(start: string, at: number): LocalTime {
  const outcome = loadScenario({ name: "s.yaml", text: edited(small, ["2017-01-02", start]) });
  if (!outcome.ok) throw new Error("the scenario has mistakes");
  return localTimes(outcome.scenario.calendar)(at);
}

describe("the local time of an instant of a run", () => {
  it("is that of the scenario's clock, in whole seconds that have passed", () => {
    expect(shownFrom("2017-07-03", 14 * hour + 5 * 60 + 12.9)).toEqual({
      day: "Monday 3 July 2017",
      clock: "14:05:12",
      iso: "2017-07-03T14:05:12+01:00",
    });
    expect(shownFrom("2017-07-03", 7 * 24 * hour).day).toBe("Monday 10 July 2017");
  });

  it("skips an hour where summer time begins, and passes one twice where it ends", () => {
    expect(shownFrom("2017-03-26", hour - 1).clock).toBe("00:59:59");
    expect(shownFrom("2017-03-26", hour).clock).toBe("02:00:00");
    expect(shownFrom("2017-10-29", 1.5 * hour).iso).toBe("2017-10-29T01:30:00+01:00");
    expect(shownFrom("2017-10-29", 2.5 * hour).iso).toBe("2017-10-29T01:30:00+00:00");
  });
});
