import { describe, expect, test } from "vitest";
import {
  brought,
  centreCaseMeasures,
  officerMeasures,
  reasonMeasures,
  repeatRatio,
  trueGradeMeasures,
} from "../../src/results/case-measures.ts";
import * as channels from "../../src/results/channel-measures.ts";
import * as money from "../../src/results/cost-measures.ts";
import { queueFlowMeasures, teamMeasures } from "../../src/results/flow-measures.ts";
import { needMeasures } from "../../src/results/need-measures.ts";
import * as people from "../../src/results/people-measures.ts";
import { queueMeasures, timeFromFirstRing } from "../../src/results/queue-measures.ts";
import {
  backlogMeasures,
  jobMeasures,
  officerHoursPerNeed,
  responseMeasures,
  unitMeasures,
} from "../../src/results/response-measures.ts";
import { riskMeasures } from "../../src/results/risk-measures.ts";
import { rowNamesAt } from "../../src/results/row-reader.ts";
import * as shifts from "../../src/results/shift-measures.ts";
import { givenMeasures, harmWeightedWait } from "../../src/results/triage-measures.ts";
import { type MeasureOf, measureNames, namedMeasure } from "../../src/scenario/measure-names.ts";
import { loadedPeople, shortPeople } from "./people-scenario.ts";
import { needs } from "./small-needs.ts";
import { edited, mistakesOf, small } from "./small-scenario.ts";

const ofQueues = [
  ...queueMeasures,
  ...queueFlowMeasures,
  ...channels.callbackMeasures,
  ...channels.predictionMeasures,
  ...channels.announcementMeasures,
  ...channels.reportOnlineMeasures,
  ...channels.deadlineMeasures,
];
const ofResult: Readonly<Record<MeasureOf, readonly { readonly name: string; readonly unit: string }[]>> = {
  queue: ofQueues,
  switchboard: [timeFromFirstRing("switchboard")],
  handler: [timeFromFirstRing("handler"), ...riskMeasures],
  team: teamMeasures,
  centre: [
    ...needMeasures,
    ...centreCaseMeasures,
    ...reasonMeasures,
    repeatRatio(0),
    harmWeightedWait(0, brought),
    ...jobMeasures,
    ...backlogMeasures,
    officerHoursPerNeed,
    ...channels.centreMeasures,
    ...channels.shiftMeasures,
    money.costPerResolvedNeed,
  ],
  grade: [
    ...trueGradeMeasures,
    ...officerMeasures,
    ...givenMeasures(0),
    ...jobMeasures,
    ...responseMeasures,
    ...backlogMeasures,
  ],
  units: unitMeasures,
  people: [
    ...people.headcountMeasures,
    ...people.flowMeasures,
    ...shifts.dutyMeasures,
    ...shifts.shiftMeasures,
    ...money.costMeasures,
  ],
};
const headline = "[{ measure: meanTimeToAnswer, queue: crib }]";
const quantile =
  /^(median|p90|p95|p99|longest)(WaitingTime|TimeToSwitchboard|TimeToHandler|ResponseTime|TimeHidden)$/;

describe("the measures that a scenario may name", () => {
  test("are all among those of a result, of the same thing and in the same unit", () => {
    for (const name of measureNames.filter((each) => !quantile.test(each))) {
      const { in: unit, of } = namedMeasure(name) ?? { in: "number", of: "queue" };
      const measure = ofResult[of].find((each) => each.name === name);
      expect(measure, name).toBeDefined();
      if (unit === "time") expect(measure?.unit, name).toBe("s");
      else expect(measure?.unit === "share", name).toBe(unit === "share");
    }
  });

  test.each([
    [
      "meanTimeToSwitchboard, queue: crib",
      "expected a queue of stage switchboard, as meanTimeToSwitchboard needs, found crib, which is of stage handler",
    ],
    [
      "p90TimeToHandler, queue: desk",
      "expected a queue of stage handler, as p90TimeToHandler needs, found desk, which is of stage switchboard",
    ],
    ["occupancy, queue: nobody", 'expected the name of a team: desk, crib, found "nobody"'],
    [
      "meanTimeOnLine, queue: crib",
      "expected a queue with callback, as meanTimeOnLine needs, found crib, which has none",
    ],
    ["needsLostRatio, queue: crib", "expected no queue: needsLostRatio is of the whole centre, found crib"],
  ])("%s is refused", (text, says) => {
    const scenario = edited(small, [headline, `[{ measure: ${text} }]`]);
    expect(mistakesOf(scenario)).toEqual([expect.stringMatching(/^s\.yaml:42:\d+ headline\.0\.queue: /)]);
    expect(mistakesOf(scenario)[0]?.endsWith(says)).toBe(true);
  });

  test.each([
    "occupancy, queue: crib",
    "p90TimeToHandler, queue: crib",
    "meanTimeToSwitchboard, queue: desk",
  ])("%s is accepted", (text) => {
    expect(mistakesOf(edited(small, [headline, `[{ measure: ${text} }]`]))).toEqual([]);
  });

  test.each([
    [
      "meanResponseTime",
      "grade: expected the grade of which meanResponseTime is meant: immediate, priority, scheduled, found nothing",
    ],
    [
      "meanResponseTime, grade: noDeployment",
      "grade: expected the grade of which meanResponseTime is meant: immediate, priority, scheduled, found noDeployment",
    ],
    [
      "underGradedRatio, grade: immediate, queue: crib",
      "queue: expected no queue: underGradedRatio is of a grade of the whole centre, found crib",
    ],
    [
      "rightFirstTimeRatio, grade: immediate",
      "grade: expected no grade: rightFirstTimeRatio is not of a grade, found immediate",
    ],
    [
      "unitOccupancy, queue: nroth",
      'queue: expected the name of a group of units, found "nroth" (did you mean north?)',
    ],
  ])("%s is refused where there are officers", (text, says) => {
    const mistakes = mistakesOf(edited(needs, [headline, `[{ measure: ${text} }]`]));
    expect(mistakes).toEqual([expect.stringMatching(/^s\.yaml:\d+:\d+ headline\.0\./)]);
    expect(mistakes[0]?.endsWith(says)).toBe(true);
  });

  test.each([
    "meanResponseTime, grade: immediate",
    "underGradedRatio, grade: noDeployment",
    "unitOccupancy",
    "unitOccupancy, queue: north",
    "harmWeightedWait",
  ])("%s is accepted where there are officers", (text) => {
    expect(mistakesOf(edited(needs, [headline, `[{ measure: ${text} }]`]))).toEqual([]);
  });

  test("of officers are refused where there are none", () => {
    expect(
      mistakesOf(edited(small, [headline, "[{ measure: meanResponseTime, grade: immediate }]"])),
    ).toEqual([
      expect.stringContaining(
        'measure: expected a measure of this scenario (meanResponseTime is one where there is response), found "meanResponseTime"',
      ),
    ]);
  });

  test("of the whole centre need no queue in a target, and others do", () => {
    const target = (measure: string) =>
      mistakesOf(
        edited(small, [
          "{ measure: meanTimeToAnswer, queue: crib, value: 300 s",
          `{ measure: ${measure}, value: 300 s`,
        ]),
      );
    expect(target("meanWaitPerNeed")).toEqual([]);
    expect(target("meanTimeToAnswer")).toEqual([
      "s.yaml:44:3 targets.wait.queue: expected a queue of which meanTimeToAnswer is meant, found nothing",
    ]);
  });

  test.each(["headcount", "vacancies, queue: crib", "costPerYear", "costPerResolvedNeed"])(
    "%s is accepted where people are listed, and refused where nobody is",
    (text) => {
      const wanted = `[{ measure: ${text} }]`;
      expect(mistakesOf(edited(shortPeople, [headline, wanted]))).toEqual([]);
      expect(mistakesOf(edited(small, [headline, wanted]))).toEqual([
        expect.stringContaining("is one where there is people"),
      ]);
    },
  );

  test("of people may name their team, and headcount a band of experience", () => {
    const says = (text: string) => mistakesOf(edited(shortPeople, [headline, `[{ measure: ${text} }]`]));
    expect(says("headcount, team: crib, band: settled")).toEqual([]);
    expect(says("headcount, band: settled, period: 2017-01")).toEqual([]);
    expect(says("occupancy, team: helpers")).toEqual([]);
    expect(says("headcount, team: helpers")).toEqual([
      expect.stringContaining("headline.0.team: expected the name of a team whose people are listed"),
    ]);
    expect(says("headcount, team: crib, queue: crib")).toEqual([
      expect.stringContaining("headline.0.team: expected either queue or team, found both"),
    ]);
    expect(says("meanTimeToAnswer, team: crib")).toEqual([
      expect.stringContaining(
        "headline.0.team: expected no team: meanTimeToAnswer is not of a team, found crib",
      ),
    ]);
    expect(says("headcount, team: crib, band: setled")).toEqual([
      expect.stringContaining(
        'headline.0.band: expected the name of a band of experience, found "setled" (did you mean settled?)',
      ),
    ]);
    expect(says("vacancies, team: crib, band: settled")).toEqual([
      expect.stringContaining("headline.0.band: expected no band: vacancies is not of one, found settled"),
    ]);
    const { scenario } = loadedPeople(shortPeople, [
      headline,
      "[{ measure: headcount, team: crib, band: settled }]",
    ]);
    const rows = scenario.headline.flatMap((place) => rowNamesAt(scenario, place));
    expect(rows).toEqual([{ measure: "headcount", team: "crib", band: "settled" }]);
  });

  test("of people are of a team whose people are listed, or of all", () => {
    expect(mistakesOf(edited(shortPeople, [headline, "[{ measure: headcount, queue: helpers }]"]))).toEqual([
      expect.stringContaining(
        'expected the name of a team whose people are listed: desk, crib, found "helpers"',
      ),
    ]);
  });
});
