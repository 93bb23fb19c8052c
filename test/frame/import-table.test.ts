import { describe, expect, test } from "vitest";
import { lintPlanted } from "./lint-planted.ts";

// Which room may import which: the table of the style guide, written out once more so that a slip in the
// linter's settings shows.
const mayImport: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  random: [],
  statistics: ["random"],
  statecharts: [],
  words: [],
  scenario: ["words"],
  model: ["engine", "random", "scenario", "statecharts"],
  results: ["random", "scenario", "statistics", "words"],
  experiment: ["model", "random", "results", "scenario", "statecharts", "statistics", "words"],
  report: ["results", "words"],
  files: ["results", "scenario"],
  cli: ["experiment", "files", "report", "results", "scenario", "statecharts", "statistics", "words"],
};

// Single files that a room may import from a room otherwise closed to it.
const openFiles: readonly (readonly [string, string])[] = [
  ["scenario", "random/distribution.ts"],
  ["scenario", "random/moments.ts"],
  ["scenario", "random/portable-math.ts"],
  ["results", "model/observer.ts"],
  ["results", "model/case-observer.ts"],
  ["results", "model/response-observer.ts"],
  ["results", "model/channel-observer.ts"],
  ["results", "model/cases.ts"],
  ["results", "model/jobs.ts"],
  ["results", "model/unit-groups.ts"],
];

const rooms = Object.keys(mayImport);
const path = (room: string, target: string): string =>
  `src/${room}/to-${target.replaceAll(/[^a-z]/g, "-")}.ts`;
const importing = (specifier: string): string =>
  `import { door } from "${specifier}";\nexport const a = door;\n`;

function everyPair(): Record<string, string> {
  const planted: Record<string, string> = {};
  for (const room of rooms) {
    for (const target of rooms) {
      if (target !== room) planted[path(room, target)] = importing(`../${target}/door.ts`);
    }
  }
  for (const [room, file] of openFiles) planted[path(room, file)] = importing(`../${file}`);
  return planted;
}

describe("the import table", () => {
  const said = lintPlanted({
    ...everyPair(),
    "src/model/back-to-the-front-door.ts": importing("../index.ts"),
    "src/model/by-package-name.ts": importing("sim101"),
    "src/model/by-detour.ts": importing("./../cli/door.ts"),
    "src/model/type-only.ts": 'import type { Door } from "../report/door.ts";\nexport type Mine = Door;\n',
    "src/model/dynamic.ts": 'export const door = await import("../report/door.ts");\n',
    "src/model/own-room.ts": importing("./door.ts"),
    "src/index.ts": rooms.map((room) => `export { ${room} } from "./${room}/door.ts";\n`).join(""),
  });
  const refused = (file: string): boolean =>
    said.get(file)?.some((line) => line.startsWith("noRestrictedImports")) ?? false;

  test.each(rooms)("%s imports the rooms it may and no other", (room) => {
    const others = rooms.filter((target) => target !== room);
    const open = others.filter((target) => !refused(path(room, target)));
    expect(open.sort()).toEqual([...(mayImport[room] ?? [])].sort());
  });

  test.each(openFiles)("%s may import the one file %s", (room, file) => {
    expect(said.get(path(room, file))).toEqual([]);
  });

  test.each([
    ["the front door", "back-to-the-front-door"],
    ["the package by its name", "by-package-name"],
    ["another room by a detour", "by-detour"],
    ["another room's types", "type-only"],
    ["another room at run time", "dynamic"],
  ])("a room cannot reach %s", (_, name) => {
    expect(refused(`src/model/${name}.ts`)).toBe(true);
  });

  test("a room may import itself, and the front door every room", () => {
    expect(said.get("src/model/own-room.ts")).toEqual([]);
    expect(said.get("src/index.ts")).toEqual([]);
  });
});
