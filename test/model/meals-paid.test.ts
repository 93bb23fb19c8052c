// Paid hours around meals that shifts have hardly room for.
import { expect, it } from "vitest";
import { Audit } from "../../src/results/audit.ts";
import { summaryOf } from "../results/summary-of.ts";
import { hour, hoursOf, logAttendance, patternOf } from "./attendance-log.ts";
import { peopleScenario } from "./people-fixture.ts";
import { recordCentre } from "./run-centre.ts";

/** Somebody works every night from 22:00 to 08:00, with a meal of so many hours, due after so many. */
function nights(meal: number, after: number, latest: number) {
  const breaks = { meal: meal * hour, after: after * hour, latest: latest * hour };
  return peopleScenario(
    {
      posts: [{ people: 1 }],
      patterns: [patternOf("nnnnnnn")],
      breaks: { ...breaks, slipsWhile: 1000, shortest: 6 * hour },
    },
    { days: 4, sources: [{ rate: 0.01 }], intervalTime: hour },
  );
}

it("a meal over midnight is taken off the pay of both days", () => {
  const paid = hoursOf(logAttendance(nights(2.5, 1, 6)));
  const nightBefore = 8 - 2.5;
  const nightAtTheEnd = 2;
  expect(paid).toBeCloseTo(nightBefore + 3 * (10 - 2.5) + nightAtTheEnd, 9);
});

it("a meal that would be due once the shift is over is not taken off", () => {
  expect(hoursOf(logAttendance(nights(2.5, 10, 10)))).toBeCloseTo(8 + 3 * 10 + 2, 9);
});

it("a meal that is cut short by the end of the shift leaves the books in balance", () => {
  const scenario = nights(2.5, 6, 7);
  const audit = new Audit(scenario);
  audit.add(summaryOf(recordCentre(scenario), 0));
  expect(audit.checks().flatMap(({ name, holds }) => (holds ? [] : name))).toEqual([]);
});
