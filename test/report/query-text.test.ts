import { describe, expect, test } from "vitest";
import { queryTextLines } from "../../src/report/query-text.ts";

describe("the answer to a query", () => {
  test("stands in columns, with a dash for what is missing", () => {
    expect(
      queryTextLines(
        ["volume", "best"],
        [
          [400, 11.5],
          ["more", null],
        ],
      ),
    ).toEqual(["volume   best", "------   ----", "400      11.5", "more     –"]);
  });

  test("cuts long texts, and lets nothing steer the terminal", () => {
    const [, , line = ""] = queryTextLines(["a"], [[`\u001b[2J${"x".repeat(80)}`]]);
    expect(line).toMatch(/^\?\[2Jx+…$/);
    expect(line).toHaveLength(60);
  });
});
