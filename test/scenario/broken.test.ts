import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Data, type DataMap, dataAt, type Path } from "../../src/scenario/authored-data.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { needs } from "./small-needs.ts";

const twoStages = readFileSync(new URL("samples/two-stages.yaml", import.meta.url), "utf8");
const samples = [twoStages, needs].map((text) => parse(text) as DataMap);

function pathsIn(data: Data, path: Path = []): readonly Path[] {
  const inner = data === null || typeof data !== "object" ? [] : Object.entries(data);
  return [path, ...inner.flatMap(([key, value]) => pathsIn(value as Data, [...path, key]))];
}

/** Every place in every sample. */
const places = samples.flatMap((sample) =>
  pathsIn(sample)
    .filter(({ length }) => length > 0)
    .map((path) => ({ sample, path })),
);

const junk: readonly Data[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e300,
  "",
  "x",
  "5 min",
  "-3 %",
  "2 per day",
  "9999-99-99",
  "a..b",
  "25:00",
  [],
  [1],
  [null],
  {},
  { value: 1 },
  { value: "1 s", range: "3..2", tag: "Q" },
  { distribution: "gamma" },
  { times: 2 },
  { a: { b: { c: [] } } },
];

/** The sample with something else at a path; without it where there is nothing else. */
function broken({ sample, path }: (typeof places)[number], other: Data | undefined): DataMap {
  const copy = structuredClone(sample);
  const parent = dataAt(copy, path.slice(0, -1)) as Record<string, Data>;
  const key = path.at(-1) ?? "";
  if (other === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = other;
  return copy;
}

/** Problems of a scenario; JSON is YAML too. */
function problemsOf(data: DataMap) {
  const outcome = loadScenario(
    { name: "s.yaml", text: JSON.stringify(data, null, 1) },
    { everyPolicy: true },
  );
  return outcome.ok ? [] : outcome.problems;
}

describe("a scenario with something wrong anywhere", () => {
  const runs = { numRuns: 80 };

  test("is accepted or refused with places and words, and never fails", () => {
    const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...junk));
    fc.assert(
      fc.property(change, ([place, other]) => {
        for (const { file, line, column, expected, found } of problemsOf(broken(place, other))) {
          expect(file).toBe("s.yaml");
          expect(line > 0 && column > 0).toBe(true);
          expect(`${expected} ${found}`).not.toMatch(/undefined|NaN|\[object|Invalid/);
          expect(expected).not.toBe("");
        }
      }),
      runs,
    );
  });

  test("is told once, in few words, when one thing is missing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const lines = problemsOf(broken(place, undefined)).map(
          ({ path: at, expected }) => `${at} ${expected}`,
        );
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines.length).toBeLessThanOrEqual(8);
      }),
      runs,
    );
  });
});
