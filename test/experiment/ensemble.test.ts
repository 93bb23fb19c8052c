import { describe, expect, test } from "vitest";
import { findEnsemble } from "../../src/experiment/ensemble.ts";
import { ensemble as askEnsemble } from "../../src/experiment/ensemble-answers.ts";
import { ensembleOf } from "../../src/files/ensemble-file.ts";
import { ensembleLines } from "../../src/report/ensemble-text.ts";
import { ensembleText } from "../../src/results/ensemble-text.ts";
import { ScenarioError } from "../../src/scenario/problem.ts";
import { edited } from "../scenario/small-scenario.ts";
import { loadClaimed } from "./claimed-centre.ts";

const path = "queues.desk.talk.mean";
const solve = { path, low: 4, high: 10 };
/** Three handlers for sure, so that the talk alone makes up for the volume. */
const load = loadClaimed((text) => edited(text, ["{ value: 3, range: 3..4, tag: A }", "3"]));
const command = "sim101 calibrate claimed.yaml --ensemble 6";
const outcome = await findEnsemble({ load, size: 6, solve, question: "one-more", command });
const { ensemble } = outcome;

describe("an ensemble", () => {
  test("is of sets that meet the fitted figures, with one number solved in each", () => {
    const fitted = outcome.targets.find(({ id }) => id === "wait");
    expect(fitted?.met).toBe(6);
    expect(fitted?.seen?.low).toBeGreaterThan(59);
    expect(fitted?.seen?.high).toBeLessThan(61);
    expect(ensemble.numbers.map((number) => number.path)).toEqual([
      "demand.101.volume",
      "queues.desk.ring.mean",
      path,
    ]);
    expect([ensemble.complete, ensemble.tried >= 6, outcome.solved]).toEqual([
      true,
      true,
      { path, target: "wait" },
    ]);
  });

  test("shows the ridge: where more call, the talk that fits is shorter", () => {
    const [ridge] = outcome.ridges;
    expect(ridge?.paths).toEqual(["demand.101.volume", path]);
    expect(ridge?.correlation).toBeLessThan(-0.8);
    expect(ensembleLines(outcome).join("\n")).toContain(
      "101 volume and desk talk mean make up for each other: -",
    );
  });

  test("says which one measurement would narrow the answer to a question", () => {
    const { question } = outcome;
    const widthOf = (span = { low: 0, high: 0 }) => span.high - span.low;
    expect(question?.answers.every((answer) => answer !== null && answer < 0)).toBe(true);
    expect(question?.most).not.toBeNull();
    expect(widthOf(question?.after)).toBeLessThan(widthOf(question?.before));
  });

  test("is the same when it is read from its file", () => {
    const text = ensembleText(ensemble);
    expect(ensembleOf({ name: "e.yaml", text })).toEqual(ensemble);
    expect(text).toContain(`#   ${command}\n`);
  });

  test("moves the headline of whoever runs it", async () => {
    const both = { sets: ensemble, policies: ["base", "one-more"], replications: 1 };
    const { measures, from } = await askEnsemble(load, both);
    const [wait, shorter] = measures;
    expect([from, wait?.policy, shorter?.policy]).toEqual(["ensemble", "base", "one-more"]);
    expect(wait?.values.every((value) => value !== null && value > 59 && value < 61)).toBe(true);
    expect(shorter?.range?.high).toBeLessThan(wait?.range?.low ?? 0);
  });

  test("is given up after so many draws, and says why each was refused", async () => {
    const far = { path, low: 4, high: 5 };
    const none = await findEnsemble({ load, size: 3, solve: far, mostDraws: 4 });
    expect([none.ensemble.complete, none.ensemble.tried, none.ensemble.sets.length]).toEqual([false, 4, 0]);
    expect(none.refusals).toEqual([{ why: `wait is not reached with ${path} in its range`, draws: 4 }]);
  });

  test("keeps the sets that are accepted when it is interrupted", async () => {
    const abort = new AbortController();
    const onDraw = (accepted: number) => accepted === 2 && abort.abort();
    const cut = await findEnsemble({
      load,
      size: 6,
      solve,
      question: "one-more",
      onDraw,
      signal: abort.signal,
    });
    expect([cut.ensemble.complete, cut.ensemble.sets, cut.question]).toEqual([
      false,
      ensemble.sets.slice(0, 2),
      null,
    ]);
  });

  test("is refused where there is nothing to draw or to meet", async () => {
    const unknown = loadClaimed((text) => text.replaceAll(/, range: [\d.]+/g, ""));
    const aimless = loadClaimed((text) => text.replace("role: fit", "role: check"));
    await expect(findEnsemble({ load: unknown, size: 2 })).rejects.toThrow("nothing to draw");
    await expect(findEnsemble({ load: aimless, size: 2 })).rejects.toThrow("no target of role fit");
  });
});

describe("the file of an ensemble", () => {
  const text = ensembleText(ensemble);
  const mistakesOf = (edits: readonly (readonly [RegExp, string])[]) => {
    try {
      ensembleOf({
        name: "e.yaml",
        text: edits.reduce((before, [from, to]) => before.replace(from, to), text),
      });
      return [];
    } catch (fault) {
      return fault instanceof ScenarioError ? fault.message.split("\n") : [String(fault)];
    }
  };

  test.each([
    [
      "of another kind",
      [[/kind: .*/, "kind: scenario"]],
      /e\.yaml:5:7 kind: expected an ensemble of format 1.* found "scenario"/,
    ],
    [
      "with a set that is too short",
      [[/- \[[^,]*, /, "- ["]],
      /e\.yaml:20:5 sets\.0: expected a list of 3 numbers.* found a list of 2/,
    ],
    [
      "with a set of words",
      [[/- \[[^,]*, /, "- [many, "]],
      /e\.yaml:20:6 sets\.0\.0: expected a number, found "many"/,
    ],
    [
      "with a number without a path",
      [[/path: "demand.101.volume", /, ""]],
      /e\.yaml:15:5 numbers\.0\.path: expected a text, found nothing/,
    ],
    [
      "with one set alone",
      [[/(sets:\n *- \[.*\]\n)[\s\S]*/, "$1"]],
      /e\.yaml:19:1 sets: expected 2 sets or more, since one tells nothing .*, found 1$/,
    ],
    [
      "with a number beyond its range",
      [[/- \[[^,]*, /, "- [9999, "]],
      /e\.yaml:20:6 sets\.0\.0: expected a number from [\d.]+ to [\d.]+, the range of "demand\.101\.volume", found 9999/,
    ],
    [
      "with a range whose ends are the wrong way round",
      [[/low: [\d.]+, high: [\d.]+/, "low: 2, high: 1"]],
      /e\.yaml:15:\d+ numbers\.0\.high: expected 2 or more, the low end, found 1/,
    ],
    [
      "with a unit that is no text",
      [[/unit: "[^"]*"/, "unit: 5"]],
      /e\.yaml:15:\d+ numbers\.0\.unit: expected a text, found 5/,
    ],
    ["without sets", [[/sets:[\s\S]*/, ""]], /sets: expected a list of sets of numbers, found nothing/],
    [
      "that is no YAML",
      [[/tried/, "\ttried"]],
      /e\.yaml:11:1.* expected lines indented with spaces, found a tab/,
    ],
  ] as const)("%s is told where it is wrong", (_, edits, says) => {
    expect(mistakesOf(edits)).toEqual([expect.stringMatching(says)]);
  });

  test("with parts of what is counted is told set by set", () => {
    const mistakes = mistakesOf([[/(demand\.101\.volume.*) }/, "$1, whole: true }"]]);
    expect(mistakes).toHaveLength(ensemble.sets.length);
    expect(mistakes[0]).toMatch(
      /e\.yaml:20:6 sets\.0\.0: expected a whole number, which "demand\.101\.volume" is, found \d+\.\d+$/,
    );
  });
});
