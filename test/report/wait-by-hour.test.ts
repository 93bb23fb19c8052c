import { describe, expect, test } from "vitest";
import { waitByHourAlternative, waitByHourSpec } from "../../src/report/wait-by-hour.ts";
import { complaintsAbout, dataOf, marksOf, subtitleOf, titleOf } from "./chart-parts.ts";
import { type Construction, constructedResult, defaultHour } from "./constructed-result.ts";

const mondayAtTen = 10;
const chart = (construction: Construction = {}, queue = "crib") =>
  waitByHourSpec(constructedResult(construction), queue);
const flat = (seconds: number, half: number) => (hour: number) => ({
  value: seconds + (hour === mondayAtTen ? 30 : 0),
  half,
});

describe("the title is the finding", () => {
  test("an hour whose interval is above all others is the worst", () => {
    expect(titleOf(chart())).toBe("Mondays at 10:00 are the worst hour: mean wait 13 min 20 s");
  });

  test("it follows the data", () => {
    const hour = (at: number) => (at === 5 * 24 + 21 ? { value: 900, half: 12 } : { value: 60, half: 9 });
    expect(titleOf(chart({ hour }))).toBe("Saturdays at 21:00 are the worst hour: mean wait 15 min 00 s");
  });

  test("neighbouring hours that cannot be told apart are named together", () => {
    const hour = (at: number) => ({ value: at >= 9 && at < 12 ? 700 + at : 60, half: 12 });
    expect(titleOf(chart({ hour }))).toBe(
      "Mondays from 09:00 to 12:00 are worst: mean wait up to 11 min 51 s",
    );
  });

  test("hours are told apart by their intervals, not by their means", () => {
    const value = (at: number) =>
      new Map([
        [10, 800],
        [11, 740],
      ]).get(at) ?? 60;
    const title = (half: number) => titleOf(chart({ hour: (at) => ({ value: value(at), half }) }));
    expect(title(40)).toBe("Mondays from 10:00 to 12:00 are worst: mean wait up to 13 min 20 s");
    expect(title(20)).toBe("Mondays at 10:00 are the worst hour: mean wait 13 min 20 s");
  });

  test("scattered hours that cannot be told apart are counted", () => {
    const hour = (at: number) => ({ value: at % 24 === 10 ? 700 + at / 10 : 60, half: 120 });
    expect(titleOf(chart({ hour }))).toBe("Sundays at 10:00 are among the 7 worst hours: mean wait 12 min");
  });

  test("if most intervals overlap, no hour stands out", () => {
    expect(titleOf(chart({ hour: flat(300, 60) }))).toBe(
      "No single hour is the worst: mean wait up to 5 min 30 s",
    );
  });

  test("where no hour stands out, a time of day may, if the intervals of both times are apart", () => {
    const evening = (half: number) => (hour: number) => ({
      value: hour % 24 >= 17 && hour % 24 < 23 ? 300 + (hour % 7) : 150,
      half,
    });
    expect(titleOf(chart({ hour: evening(60) }))).toBe(
      "No single hour is the worst, but callers wait longest from 17:00 to 23:00",
    );
    expect(waitByHourAlternative(constructedResult({ hour: evening(60) }), "crib")).toContain(
      "From 17:00 to 23:00 callers wait 5 min 00 s (4:00 to 6:00) on average, 2.0 times (1.2 to 4.0) as long as from 23:00 to 05:00.",
    );
    expect(titleOf(chart({ hour: evening(80) }))).toBe(
      "No single hour is the worst: mean wait up to 5 min 10 s",
    );
  });

  test("a single replication claims nothing beyond itself", () => {
    const hour = (at: number) => ({ ...defaultHour(at), half: null });
    const title = titleOf(chart({ hour, result: { replications: 1 } }));
    expect(title).toBe("Mondays at 10:00 were worst in a single run: callers waited 13 min 20 s");
  });

  test("an hour in which hardly anybody rings is not the worst", () => {
    const hour = (at: number) => (at === 3 ? { value: 5000, half: 10 } : defaultHour(at));
    const offered = (at: number) => (at === 3 ? 0.2 : 20);
    expect(titleOf(chart({ hour, offered }))).toContain("Mondays at 10:00");
    expect(titleOf(chart({ hour }))).toContain("Mondays at 03:00");
  });

  test("a queue where nobody was answered says so", () => {
    expect(titleOf(chart({ hour: () => ({ value: null }) }))).toBe(
      "Nobody was answered, so no wait can be shown",
    );
    expect(titleOf(chart({}, "no such queue"))).toBe("Nobody was answered, so no wait can be shown");
  });

  test("it has at most 15 words", () => {
    const hours: Construction["hour"][] = [defaultHour, flat(300, 60), flat(300, 1), () => ({ value: null })];
    for (const hour of hours) {
      const title = titleOf(chart(hour === undefined ? {} : { hour }));
      expect(title.split(" ").length).toBeLessThanOrEqual(15);
    }
  });
});

describe("the picture", () => {
  test("says measure, population, period, policy, and behind what interval it stands", () => {
    expect(subtitleOf(chart())).toBe(
      "Mean time to answer (ring and queue) of callers to crib, by hour of the week. Wiltshire CCC 2017, 2017-01-01 to 2017-12-31, policy base, 95 % intervals over 20 replications",
    );
  });

  test("has a cell for each of 168 hours, with its figure, and marks the worst", () => {
    const cells = dataOf(chart()).filter((datum) => "label" in datum);
    expect(cells).toHaveLength(168);
    expect(cells.filter(({ isWorst }) => isWorst)).toMatchObject([
      { period: "Mon 10", seconds: 800, label: "13", band: "10 min and more" },
    ]);
  });

  test("draws mean, middle and nine in ten, each with its interval", () => {
    const points = dataOf(chart()).filter((datum) => "low" in datum);
    expect(points).toHaveLength(3 * 168);
    expect(points).toContainEqual({
      weekday: "Monday",
      hour: 10.5,
      statistic: "mean time to answer",
      seconds: 800,
      low: 758,
      high: 842,
    });
    expect(marksOf(chart())).toEqual(expect.arrayContaining(["area", "line", "rect", "text"]));
  });

  test("spans each band from the lower to the upper end of the interval", () => {
    expect(JSON.stringify(chart())).toContain(
      '"mark":{"type":"area","opacity":0.3},"encoding":{"y":{"field":"low","type":"quantitative"},"y2":{"field":"high"}}',
    );
  });

  test("leaves an hour without answers empty, and says dash", () => {
    const hour = (at: number) => (at === 3 ? { value: null } : defaultHour(at));
    const cell = dataOf(chart({ hour })).find(({ period }) => period === "Mon 03");
    expect(cell).toMatchObject({ seconds: null, label: "–", band: null });
  });

  test("never draws a wait below zero", () => {
    const points = dataOf(chart({ hour: flat(20, 60) })).filter((datum) => "low" in datum);
    expect(points.every(({ low }) => Number(low) >= 0)).toBe(true);
  });

  test("says its figures in the unit that suits the longest", () => {
    const label = (seconds: number) =>
      dataOf(chart({ hour: flat(seconds, 1) })).find(({ period }) => period === "Tue 00")?.label;
    expect([20, 300, 2000].map(label)).toEqual(["20", "5:00", "33"]);
  });

  test.each(["page", "phone"] as const)("for a %s is drawn without complaint", (width) => {
    expect(complaintsAbout(waitByHourSpec(constructedResult(), "crib", width))).toEqual([]);
  });

  test("shows the same data on a phone as on a page", () => {
    const labels = (width: "page" | "phone") =>
      dataOf(waitByHourSpec(constructedResult(), "crib", width)).filter((datum) => "period" in datum);
    expect(labels("phone")).toEqual(labels("page"));
  });
});

describe("the text alternative", () => {
  test("says the finding, the figure with its interval, the tail, and the other end", () => {
    const words = waitByHourAlternative(constructedResult(), "crib");
    expect(words).toContain("Mondays at 10:00 are the worst hour: mean wait 13 min 20 s.");
    expect(words).toContain("Monday 10:00 to 11:00: 13 min 20 s (12:40 to 14:00).");
    expect(words).toContain("nine in ten queue no longer than 30 min 40 s (29:00 to 32:20).");
    expect(words).toContain("The shortest mean is 30 s (19 to 41), Monday 00:00 to 01:00.");
  });

  test("goes with the picture", () => {
    expect(chart().description).toBe(waitByHourAlternative(constructedResult(), "crib"));
  });
});
