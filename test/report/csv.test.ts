import { describe, expect, test } from "vitest";
import { csv, dayCsv, definitionCsv, hourOfWeekCsv, monthCsv } from "../../src/report/csv.ts";
import { constructedResult, row } from "./constructed-result.ts";

describe("a table for a spreadsheet", () => {
  test("ends every line with CR LF and quotes commas, quotes and line ends", () => {
    expect(
      csv([
        ["a", 'say "b"', "c,d"],
        ["e\nf", 1.5, null],
      ]),
    ).toBe('a,"say ""b""","c,d"\r\n"e\nf",1.5,\r\n');
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1"])("keeps %j text", (name) => {
    const [cell = ""] = csv([[name, "end"]]).split(",end");
    expect(cell.replace(/^"/, "").startsWith("'")).toBe(true);
  });

  test("a negative number stays a number", () => {
    expect(csv([[-1.5]])).toBe("-1.5\r\n");
  });
});

describe("the tables of a result", () => {
  const result = constructedResult();

  test("have one line for each queue or team and hour of the week", () => {
    const lines = hourOfWeekCsv(result).trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 2 * 168);
    expect(lines[0]).toContain("meanTimeToAnswer (s),meanTimeToAnswer low (s),meanTimeToAnswer high (s)");
    expect(lines.find((line) => line.includes("Mon 10") && line.includes("crib,,"))).toContain(
      ",800,758,842,",
    );
  });

  test("have one line for each month", () => {
    const lines = monthCsv(result).trimEnd().split("\r\n");
    expect(lines.slice(1).map((line) => line.split(",")[5])).toEqual(
      Array.from({ length: 12 }, (_, i) => `2017-${String(i + 1).padStart(2, "0")}`),
    );
  });

  test("leave a measure without value empty", () => {
    const rows = [row("meanTimeToAnswer", { queue: "q", period: "2017-07-14" }, { value: null })];
    expect(dayCsv(rows).split("\r\n")[1]).toBe("base,q,,,,2017-07-14,0.95,20,,,");
  });

  test("do not run what a scenario is called", () => {
    const rows = [row("offered", { queue: "=cmd()", period: "2017-07-14" }, { value: 1 })];
    expect(dayCsv(rows)).toContain("base,'=cmd(),");
  });

  test("come with the definition of every measure", () => {
    expect(definitionCsv(result)).toBe(
      "measure,unit,definition\r\nmeanTimeToAnswer,s,ring + time in queue ÷ answered\r\n",
    );
  });
});
