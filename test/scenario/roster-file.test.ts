// Rosters from a table beside the scenario: who is on shift when, and every mistake with its line.
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { edited, small } from "./small-scenario.ts";

const windows = '{ everyDay: { "07:00-22:00": 5, "22:00-07:00": 3 } }';
const weekOf = (person: string, start: string, end: string) =>
  Array.from(
    { length: 8 },
    (_, day) => `${person},${day === 0 ? "2017-01-01" : `2017-01-0${day + 1}`},${start},${end}`,
  );
const table = [
  "person,date,start,end",
  ...weekOf("Ann", "07:00", "19:00"),
  ...weekOf("Bob", "19:00", "07:00"),
].join("\n");

function load(roster: string, staffing = "{ roster: people/roster.csv }", read = roster) {
  return loadScenario(
    { name: "s.yaml", text: edited(small, [windows, staffing]) },
    { read: (path) => (path === "people/roster.csv" ? read : null) },
  );
}

function problemsOf(roster: string, staffing?: string): string[] {
  const outcome = load(roster, staffing);
  return outcome.ok ? [] : outcome.problems.map(formatProblem);
}

const changed = (from: string, to: string) => table.replace(from, to);

describe("a roster from a table", () => {
  it("has everybody on duty from the start of a shift to its end, after midnight too", () => {
    const outcome = load(`${table}\nCid,2017-01-03,22:00,02:00`);
    if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
    const { scheduled } = outcome.scenario.teams.find(({ id }) => id === "crib") ?? {
      scheduled: new Int32Array(),
    };
    const first = outcome.scenario.calendar.firstDay;
    const at = (24 * (17_169 - first)) as number;
    expect([...scheduled.subarray(at + 20, at + 28)]).toEqual([1, 1, 2, 2, 2, 2, 1, 1]);
    const other = load(table);
    expect(other.ok && other.hash).not.toBe(outcome.hash);
  });

  it.each([
    [
      "a date that does not exist",
      changed("Ann,2017-01-03", "Ann,2017-01-33"),
      [
        'people/roster.csv:4:5 teams.crib.staffing.roster: expected a date such as 2017-07-03, found "2017-01-33"',
      ],
    ],
    [
      "columns between semicolons",
      table.replaceAll(",", ";"),
      [
        "people/roster.csv:1:1 teams.crib.staffing.roster: expected the columns person, date, start, end, found something else between them than commas",
      ],
    ],
    [
      "lines of a very old Macintosh",
      table.replaceAll("\n", "\r"),
      [
        "people/roster.csv:1:1 teams.crib.staffing.roster: expected lines that end in LF or CR LF, found lines that end in CR alone: save the file with other line endings",
      ],
    ],
    [
      "a time that does not exist",
      changed("Ann,2017-01-03,07:00", "Ann,2017-01-03,7 am"),
      ['people/roster.csv:4:16 teams.crib.staffing.roster: expected a time such as 07:00, found "7 am"'],
    ],
    [
      "a person in two places at once",
      `${table}\nAnn,2017-01-03,18:00,20:00`,
      [
        "people/roster.csv:18:1 teams.crib.staffing.roster: expected one shift of a person at a time, found Ann on two",
      ],
    ],
    [
      "a shift outside the calendar",
      `${table}\nCid,2018-01-03,18:00,20:00`,
      ["people/roster.csv:18:5 teams.crib.staffing.roster: expected a date from"],
    ],
    [
      "a row with too few fields",
      `${table}\nCid,2017-01-03`,
      ["people/roster.csv:18:1 teams.crib.staffing.roster: expected 4 fields, as in the header, found 2"],
    ],
    [
      "a missing column",
      changed("person,date", "who,date"),
      [
        "people/roster.csv:1:1 teams.crib.staffing.roster: expected the columns person, date, start, end, found no column person",
      ],
    ],
    [
      "an empty file",
      "",
      [
        "people/roster.csv:1:1 teams.crib.staffing.roster: expected shifts under the columns person, date, start, end, found none",
      ],
    ],
  ])("tells %s at its line", (_, roster, says) => {
    const problems = problemsOf(roster);
    expect(problems).toHaveLength(says.length);
    for (const [i, words] of says.entries()) expect(problems[i]).toContain(words);
  });

  it.each([
    ["{ roster: none.csv }", "expected a file that exists"],
    ["{ roster: ../roster.csv }", "expected a path inside the scenario's folder"],
    ["{ roster: people/roster.csv, everyDay: 5 }", "expected either rosters or another staffing, found both"],
    ["{ everyDay: 5, shrinkage: 30 % }", "expected rosters beside it"],
  ])("refuses %s", (staffing, says) => {
    const problems = problemsOf(table, staffing);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(says);
  });
});
