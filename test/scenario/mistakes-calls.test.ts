import { describe, expect, test } from "vitest";
import { callMistakes, log, logged } from "./mistakes-calls.ts";
import { edited, mistakesOf } from "./small-scenario.ts";

const logs = (text: string) => (path: string) => (path === "logs/calls.csv" ? text : null);

describe("each mistake about a call log is told once, where it stands", () => {
  test.each(callMistakes)("$mistake", ({ edits = [], log: text = log, says }) => {
    expect(mistakesOf(edited(logged, ...edits), { read: logs(text), everyPolicy: true })).toEqual(says);
  });

  test("without a mistake nothing is said", () => {
    expect(mistakesOf(logged, { read: logs(log), everyPolicy: true })).toEqual([]);
  });

  test("of many rows that cannot be read, ten are told and the others counted", () => {
    const rows = Array.from({ length: 25 }, () => "5,soon,CRIB\n").join("");
    const says = mistakesOf(logged, { read: logs(log + rows) });
    expect(says).toHaveLength(11);
    expect(says[9]).toMatch(/^logs\/calls\.csv:15:3 /);
    expect(says[10]).toBe(
      "logs/calls.csv:15:3 demand.101.calls: expected rows that can be read, found 15 more that cannot",
    );
  });

  test("a file that cannot be read is told at its name", () => {
    const read = () => ({ expected: "text in UTF-8", found: "other bytes" });
    expect(mistakesOf(logged, { read })).toEqual([
      "s.yaml:15:20 demand.101.calls.file: expected text in UTF-8, found other bytes",
    ]);
  });
});
