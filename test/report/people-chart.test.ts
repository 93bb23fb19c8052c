// The picture of people: what its title finds, and what is drawn of each month.
import { describe, expect, test } from "vitest";
import {
  peopleChartAlternative,
  peopleChartSpec,
  peopleShown,
  sayHeadcount,
} from "../../src/report/people-chart.ts";
import { complaintsAbout, dataOf, titleOf } from "./chart-parts.ts";
import { constructedResult, row } from "./constructed-result.ts";
import { peopleRows } from "./people-rows.ts";

const plain = constructedResult();
const result = { ...plain, rows: [...plain.rows, ...peopleRows()] };
const shown = peopleShown(result) ?? { team: "", queue: "", months: [] };

describe("the title", () => {
  test("says how far those in post fall, and how many posts are vacant then", () => {
    expect(titleOf(peopleChartSpec(result, shown))).toBe(
      "People at crib fall from 68 to 53 by December 2017: 17 vacancies",
    );
  });

  test("claims no fall that intervals do not show, and knows a single month", () => {
    const { months } = shown;
    expect(sayHeadcount({ ...shown, months: months.slice(0, 8) })).toBe(
      "People at crib stay between 65 and 68, 65 in August 2017: 6 vacancies",
    );
    expect(sayHeadcount({ ...shown, months: months.slice(0, 1) })).toBe(
      "People at crib are 68 in January 2017: 2 vacancies",
    );
  });
});

test("the title says how far months lie apart of which the first is like the last, in at most 15 words", () => {
  const over = (month: number, value: number) => ({
    month: `2017-0${month}`,
    of: (measure: string) => row(measure, {}, { value: measure === "vacancies" ? -2 : value, half: 1 }),
    bands: [],
    leavers: [],
    wait: undefined,
  });
  const said = (...levels: readonly number[]) =>
    sayHeadcount({ ...shown, months: levels.map((value, i) => over(i + 1, value)) });
  const title = said(25, 20, 27, 25);
  expect(title).toBe("People at crib stay between 20 and 27, 25 in April 2017: 2 over establishment");
  expect(title.split(" ").length).toBeLessThanOrEqual(15);
  expect(said(25, 25.2)).toBe("People at crib stay at 25 until February 2017: 2 over establishment");
});

describe("the picture", () => {
  test("stacks experience up to those in post, the most experienced below, and leavers up to all who left", () => {
    const parts = dataOf(peopleChartSpec(result, shown)).filter(
      ({ part, month }) => part !== undefined && month === "Sep 2017",
    );
    expect(parts).toEqual([
      { month: "Sep 2017", part: "settled", from: 0, to: 38 },
      { month: "Sep 2017", part: "new", from: 38, to: 50 },
      { month: "Sep 2017", part: "in training", from: 50, to: 56 },
      { month: "Sep 2017", part: "police officer", from: 0, to: 8 },
      { month: "Sep 2017", part: "elsewhere", from: 8, to: 9 },
    ]);
  });

  test("draws intervals, funded posts and the wait of every month", () => {
    const data = dataOf(peopleChartSpec(result, shown));
    expect(data).toContainEqual({ month: "Sep 2017", value: 56, low: 54, high: 58, said: "56", posts: 70 });
    expect(data).toContainEqual({
      month: "Jul 2017",
      value: 348,
      low: 333,
      high: 363,
      top: 363,
      said: "5 min 48 s",
    });
  });

  test("has four parts at most, with the others together", () => {
    const more = ["pcso", "controller", "crimeInvestigator"].map((destination, i) => {
      const found = peopleRows().find(
        (each) => each.destination === "elsewhere" && each.period === "2017-09",
      );
      return { ...(found ?? plain.rows[0]), destination, value: 0.1 * (i + 1) };
    });
    const many = { ...result, rows: [...result.rows, ...more] } as typeof result;
    const names = dataOf(peopleChartSpec(many, peopleShown(many) ?? shown)).flatMap(({ part, line }) =>
      line === undefined ? [] : [part],
    );
    expect(names.slice(3)).toEqual(["police officer", "elsewhere", "crime investigator", "others"]);
  });

  test.each(["page", "phone"] as const)("for a %s is drawn without complaint", (width) => {
    expect(complaintsAbout(peopleChartSpec(result, shown, width))).toEqual([]);
  });
});

test("the text alternative says the finding and every month; nothing is drawn where nobody is listed", () => {
  expect(peopleChartAlternative(result, shown)).toContain(
    "January 2017 68 (66 to 70), wait 4 min 20 s (4:05 to 4:35)",
  );
  expect(peopleShown(plain)).toBe(null);
});
