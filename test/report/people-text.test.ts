// What a planner reads of people: who is in post, who came and went, what they cost, and the months beside the wait.
import { describe, expect, test } from "vitest";
import { costCsv, leaverCsv, monthCsv, peopleCsv } from "../../src/report/csv.ts";
import { runTable } from "../../src/report/run-table.ts";
import { constructedResult, row as made } from "./constructed-result.ts";
import { peopleRows } from "./people-rows.ts";

const plain = constructedResult();
const result = { ...plain, rows: [...plain.rows, ...peopleRows()] };
const lines = runTable(result);

describe("people in the planner's table", () => {
  test("are told team by team and in all, without an interval where nothing varies", () => {
    const at = lines.indexOf("people");
    const columns = lines.slice(at, at + 16).map((line) => line.slice(0, 52).trimEnd());
    expect(columns).toEqual([
      "people",
      "                               crib",
      "  funded posts                 70",
      "  in post at the start         68",
      "  in post at the end           52 (49 to 55)",
      "    competent                  48 (45 to 51)",
      "    in training                4",
      "  vacancies on average         10 (7 to 13)",
      "  joined                       12 (9 to 15)",
      "  left                         28 (25 to 31)",
      "    police officer             18 (15 to 21)",
      "    elsewhere                  10 (7 to 13)",
      "  attrition a month            2.1 % (1.9 to 2.3)",
      "    a year                     25 % (23 to 28)",
      "  approval to release, months  6.70 (6.60 to 6.80)",
      "  meal breaks missed           12.0 % (11.0 to 13.0)",
    ]);
  });

  test("cost so much a year, for each contact, and for what", () => {
    const at = lines.findIndex((line) => line.startsWith("  they cost"));
    expect(lines.slice(at, at + 2)).toEqual([
      "  they cost £2,960,000 (2,920,000 to 3,000,000) a year: £8.70 (8.40 to 9.00) per answered contact",
      "  of that: pay 80 %, on-costs 20 %",
    ]);
  });

  test("stand month by month beside the wait, with headcount by band", () => {
    const at = lines.findIndex((line) => line.startsWith("crib      in post"));
    expect(lines.slice(at, at + 2)).toEqual([
      "crib      in post         new    settled   in training   vacancies       mean wait",
      "2017-01   68 (66 to 70)   12.0   50        6.0           2 (0 to 4)      4 min 20 s (4:05 to 4:35)",
    ]);
  });

  test("stand apart from who they are where there is no room for both, and bands are said", () => {
    const third = peopleRows().flatMap((row) =>
      row.band === "new" ? [row, { ...row, band: "thirteen-years" }] : [row],
    );
    const bands = [
      { id: "new", from: 0 },
      { id: "thirteen-years", from: 365 },
      { id: "settled", from: 1095 },
    ];
    const said = runTable({ ...plain, rows: [...plain.rows, ...third], bands });
    const at = said.findIndex((line) => line.startsWith("crib      in post"));
    expect(said.slice(at, at + 2)).toEqual([
      "crib      in post         vacancies       mean wait",
      "2017-01   68 (66 to 70)   2 (0 to 4)      4 min 20 s (4:05 to 4:35)",
    ]);
    expect(said.slice(at + 13, at + 15)).toEqual([
      "of whom   new    thirteen-years   settled   in training",
      "2017-01   12.0   12.0             50        6.0",
    ]);
    expect(said.join(" ").replaceAll(/\s+/g, " ")).toContain(
      "(bands of experience, by time without a tutor: new, thirteen-years from 12 months, settled from 3 years)",
    );
  });

  test("beyond the posts are said to be over establishment, once in each table", () => {
    const rows = result.rows.map((row) => (row.measure === "vacancies" ? { ...row, value: -2 } : row));
    const said = runTable({ ...result, rows }).filter((line) => line.includes("over establishment"));
    expect(said).toHaveLength(2);
    expect(lines.some((line) => line.includes("over establishment"))).toBe(false);
  });

  test("fewer than the minimum cover are a risk, team by team", () => {
    const below = (id: string, value: number) => ({
      ...made("belowMinimumCoverRatio", {}, { value, half: value / 10, unit: "share" }),
      team: id,
    });
    const of = (...rows: ReturnType<typeof below>[]) =>
      runTable({ ...result, rows: [...result.rows, ...rows] }).filter((line) =>
        line.includes("minimum cover"),
      );
    const [one] = plain.teams;
    const team = one?.id ?? "";
    expect(of(below(team, 0.2)).at(-1)).toBe(
      `Risk: fewer than the minimum cover were there, of the time: ${team} 20 % (18 to 22)`,
    );
    expect(of(below(team, 0)).at(-1)).toBe("Risk: at no time were fewer there than the minimum cover");
    expect(of()).toEqual([]);
  });

  test("fit a terminal, and are not told of where there are none", () => {
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(runTable(plain)).not.toContain("people");
  });
});

describe("the tables of people", () => {
  test("keep those in post, leavers and money apart from each other and from the months of queues", () => {
    const heads = (text: string | null) => text?.split("\r\n")[0] ?? "";
    expect(heads(peopleCsv(result))).toContain("headcount (people)");
    expect(heads(peopleCsv(result))).not.toContain("cost");
    expect(heads(leaverCsv(result))).toBe(
      "policy,queue,team,channel,origin,destination,period,level,replications,leavers (people),leavers low (people),leavers high (people)",
    );
    expect(heads(costCsv(result))).toContain("costPerYear (£)");
    expect(monthCsv(result)).toBe(monthCsv(plain));
    expect([peopleCsv(plain), leaverCsv(plain), costCsv(plain)]).toEqual([null, null, null]);
  });
});
