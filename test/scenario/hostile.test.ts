import { describe, expect, test } from "vitest";
import { edited, mistakesOf, small } from "./small-scenario.ts";

const megabyte = 1_000_000;
/** In microseconds of the processor, so that a busy machine is not to blame. */
const second = 1_000_000;

/** A text that is refused, and the words for it. */
const refused: readonly (readonly [what: string, text: string, says: string])[] = [
  ["an empty file", "", "s.yaml:1:1: expected a scenario, found an empty file"],
  ["an empty file with lines", " \n\n", "s.yaml:1:1: expected a scenario, found an empty file"],
  [
    "a file of comments",
    "# nothing\n",
    "s.yaml:1:1: expected a map that begins with format and name, found nothing but comments",
  ],
  [
    "a list",
    "- format: 1\n",
    "s.yaml:1:1: expected a map that begins with format and name, found something that is not a map",
  ],
  [
    "a hundred megabytes",
    "x".repeat(100 * megabyte),
    "s.yaml:1:1: expected a file of at most 1 MB, found 100.0 MB",
  ],
  [
    "a binary file",
    "format: 1\nname: \0\u0001\n",
    "s.yaml:2:7: expected text, found a zero byte: is this a binary file?",
  ],
  [
    "two documents",
    `${small}---\n${small}`,
    "s.yaml:47:1: expected one scenario in a file, found a second document after ---",
  ],
  ["a directive", `%YAML 1.1\n---\n${small}`, "s.yaml:1:1: expected a file without directives, found %YAML"],
  [
    "a key that reaches into the program",
    `${small}__proto__: { polluted: yes }\n`,
    "s.yaml:47:1: expected the name of something, found the key __proto__",
  ],
  [
    "another one, inside",
    edited(small, ["  crib:\n    stage", "  constructor:\n    stage"]),
    "s.yaml:27:3 queues: expected the name of something, found the key constructor",
  ],
  [
    "a merge key",
    edited(small, ["    priority: 1", "    <<: { priority: 1 }"]),
    "s.yaml:20:5 queues.desk: expected every value written out (or in a file that this one extends), found the merge key <<",
  ],
  [
    "an anchor",
    edited(small, ["ring: 3 s\n    patience: endless", "ring: &ring 3 s\n    patience: endless"]),
    "s.yaml:21:17 queues.desk.ring: expected every value written out (or in a file that this one extends), found the anchor &ring",
  ],
  [
    "a tag",
    edited(small, ["name: Small", "name: !!binary Small"]),
    "s.yaml:2:16 name: expected a value without a YAML tag, found a tag",
  ],
];

/** Texts that are made to cost time or memory. */
const costly: readonly (readonly [what: string, text: string])[] = [
  ["a bomb of references", bomb(30)],
  ["a million open brackets", "[".repeat(megabyte)],
  ["a million open braces", "{a: ".repeat(megabyte / 4)],
  ["a million lists in a line", "- ".repeat(megabyte / 2)],
  ["deep indentation", Array.from({ length: 1400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ["seventy levels", `a: ${"[".repeat(70)}${"]".repeat(70)}`],
  ["half a million numbers", `a: [${"1,".repeat(megabyte / 2 - 10)}1]`],
  ["ninety thousand keys", Array.from({ length: 90_000 }, (_, index) => `k${index}: 1`).join("\n")],
  [
    "eight thousand unknown keys",
    small + Array.from({ length: 8000 }, (_, i) => `calender${i}: 1\n`).join(""),
  ],
  ["one long word", `format: 1\nname: ${"x".repeat(megabyte - 100)}`],
  ["one long number", edited(small, ["240 per day", `${"9".repeat(100_000)} per day`])],
  ["one long range", edited(small, ["270 s .. 330 s", ".".repeat(100_000)])],
  ["many documents", "---\n".repeat(megabyte / 4)],
  ["only line breaks", "\n".repeat(megabyte)],
  ["a quote that is never closed", `a: "${"\n x".repeat(megabyte / 3)}`],
];

function bomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
  return ["a0: &a0 [x, x]", ...lines].join("\n");
}

describe("a hostile file is refused", () => {
  test.each(refused)("%s: with one clear message", (_, text, says) => {
    expect(mistakesOf(text)).toEqual([says]);
  });

  test.each(costly)("%s: within a second", (_, text) => {
    const startedAt = process.cpuUsage();
    const mistakes = mistakesOf(text);
    expect(process.cpuUsage(startedAt).user).toBeLessThan(second);
    expect(mistakes.length).toBeGreaterThan(0);
    expect(mistakes.every((mistake) => mistake.length < 1500)).toBe(true);
  });

  test("nothing reaches the objects of the program", () => {
    mistakesOf(`${small}__proto__: { polluted: true }\n`);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
