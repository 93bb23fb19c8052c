// What the case book makes of needs whose lives are known, told one event at a time.
import { describe, expect, it } from "vitest";
import { resolvedWith } from "../scenario/reasoned-scenario.ts";
import { needs } from "../scenario/small-needs.ts";
import { days, ToldNeeds } from "./told-needs.ts";

const [desk, crib, emergency] = [0, 1, 2];
const [immediate, scheduled, noDeployment] = [0, 2, 3];
/** Forty measured days, a week to ring again in; weights 0 0 1 1 2 2 3 5 8 9; the first reason's cap is an hour. */
const scenario = resolvedWith(
  needs
    .replace("days: 7,", "days: 40,")
    .replace("  duplicates:", "  rightFirstTimeWithin: 7 days\n  duplicates:")
    .replace(
      "callers: { mean: 1.2, within: 10 min }",
      "callers: { mean: 1.2, within: 10 min }\n    cap: 1 h",
    ),
);
const told = () => new ToldNeeds(scenario);

describe("right first time", () => {
  it("is the share without further contact for the time, of those that needed nobody and got nobody", () => {
    const book = told().at(days(1));
    const [right, again, late, sent] = Array.from({ length: 4 }, () =>
      book.born({ trueGrade: noDeployment, queue: crib }),
    );
    const urgent = book.born({ trueGrade: scheduled, queue: crib });
    for (const need of [right, again, late, sent, urgent]) book.handled(need ?? -1, noDeployment);
    book.book.awaitsOfficer(sent ?? -1);
    book.book.settle(right ?? -1);
    book.at(days(3)).rings(again ?? -1, crib, { origin: "repeat", cause: "notRightFirstTime" });
    book.at(days(8) + 1).rings(late ?? -1, crib, { origin: "repeat", cause: "notRightFirstTime" });
    book.book.finish();
    expect(book.measure("rightFirstTimeRatio")).toBe(2 / 3);
    expect(book.measure("unneededTaskingRatio")).toBe(1 / 4);
    expect(book.measure("repeatRatio")).toBe(2 / 5);
  });

  it("judges only who was handled long enough before the end, and by a handler", () => {
    const book = told().at(days(33));
    book.handled(book.born({ trueGrade: noDeployment, queue: crib }), noDeployment);
    book.at(days(33) + 1).handled(book.born({ trueGrade: noDeployment, queue: crib }), noDeployment);
    book.at(days(2)).book.settle(book.born({ trueGrade: noDeployment, queue: desk }));
    expect(book.measure("rightFirstTimeRatio")).toBe(null);
    book.book.finish();
    expect(book.measure("rightFirstTimeRatio")).toBe(1);
    expect(book.measure("rightFirstTimeRatio", { period: "2017-02" })).toBe(1);
    expect(book.measure("rightFirstTimeRatio", { period: "2017-01" })).toBe(null);
  });
});

describe("harm-weighted waiting", () => {
  it("ends with grading, and counts the cap of who gives up and the time so far of who still waits", () => {
    const book = told().at(days(40) - 1800);
    const waits = book.born({ trueGrade: scheduled, ratings: [1, 1, 0], queue: crib });
    const graded = book.born({ trueGrade: immediate, ratings: [3, 3, 3], queue: emergency });
    const lost = book.born({ trueGrade: scheduled, ratings: [2, 2, 0], queue: crib });
    book.at(days(40) - 900).handled(graded, immediate);
    book.book.lose(lost);
    book.at(days(40)).book.settle(graded);
    book.book.finish();
    expect(waits).toBeGreaterThanOrEqual(0);
    expect(book.measure("harmWeightedWait", { weights: "main" })).toBeCloseTo((9 / 4 + 2 + 1 / 2) / 3, 12);
    expect(book.measure("harmWeightedWait", { grade: "immediate", weights: "main" })).toBeCloseTo(9 / 4 / 3);
    expect(book.measure("meanTimeUntilGraded", { grade: "scheduled" })).toBe((1800 + 3600) / 2);
  });
});

describe("hidden emergencies", () => {
  it("ring anywhere but the emergency queue, and are known, recognised, given up or settled unseen", () => {
    const book = told().at(days(1));
    const [graded, noticed, lost, advised] = Array.from({ length: 4 }, () =>
      book.born({ trueGrade: immediate, queue: desk }),
    );
    const open = book.born({ trueGrade: immediate, queue: emergency });
    const duplicate = book.born({ trueGrade: immediate, queue: crib });
    book.at(days(1) + 60).noticed(noticed ?? -1);
    book.at(days(1) + 120).handled(graded ?? -1, noDeployment);
    book.handled(open, immediate);
    book.at(days(1) + 180).book.duplicateRecognised(duplicate);
    book.book.lose(lost ?? -1);
    book.book.settle(duplicate);
    for (const need of [graded, noticed, advised, open]) book.book.settle(need ?? -1);
    expect(book.measure("hiddenEmergenciesPerDay")).toBe(5 / 40);
    expect(book.measure("meanTimeHidden")).toBe((60 + 120 + 180) / 3);
    expect(book.measure("hiddenEmergenciesUnseenPerDay")).toBe(1 / 40);
    expect(book.measure("hiddenEmergenciesSettledUnseenPerDay")).toBe(1 / 40);
    expect(book.measure("underGradedRatio", { grade: "immediate" })).toBe(1 / 2);
    // The cap of who gave up and who was settled unseen; 120 s of both graded; up to the end of the other two.
    expect(book.measure("meanTimeUntilGraded", { grade: "immediate" })).toBe(
      (2 * 3600 + 2 * 120 + 2 * 180) / 6,
    );
  });
});

describe("failure demand by root cause", () => {
  it("counts every ring in a queue, and each contact once in all", () => {
    const book = told().at(days(1));
    const need = book.born({ trueGrade: scheduled, queue: desk });
    book.book.rang(need);
    book.rings(need, desk, { origin: "chaser", cause: "lateOfficer" });
    expect(book.measure("failureDemandByCause", { cause: "lateOfficer" })).toBe(1 / 2);
    expect(book.measure("failureDemandByCause", { queue: "desk", cause: "lateOfficer" })).toBe(1 / 3);
    expect(book.measure("failureDemandByCause", { cause: "gotWorse" })).toBe(0);
  });
});
