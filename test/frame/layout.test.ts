import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "./planted-project.ts";

const mostLines = 200;
const emptyNames = ["utils", "util", "helpers", "helper", "common", "types", "misc", "shared"];

/** What is wrong with the size or the name of a source file, or null. */
function fault(path: string, text: string): string | null {
  const lines = text.trimEnd().split("\n").length;
  if (lines > mostLines) return `${path} has ${lines} lines`;
  const name = basename(path).replace(/(\.d)?\.ts$/, "");
  if (emptyNames.includes(name)) return `${path} has a name that says nothing`;
  if (name === "index" && path !== "src/index.ts") return `${path} is a second front door`;
  return null;
}

function faultsUnder(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => fault(join(folder, path), readFileSync(join(project, folder, path), "utf8")))
    .filter((each) => each !== null);
}

describe("the layout of the sources", () => {
  test("no file is above 200 lines, has an empty name or is an index", () => {
    expect(faultsUnder("src")).toEqual([]);
  });

  test("a long file, an empty name and a second index would be noticed", () => {
    expect(fault("src/model/floor.ts", "x\n".repeat(200))).toBeNull();
    expect(fault("src/model/floor.ts", "x\n".repeat(201))).toBe("src/model/floor.ts has 201 lines");
    expect(fault("src/model/utils.ts", "x\n")).toBe("src/model/utils.ts has a name that says nothing");
    expect(fault("src/model/common.ts", "x\n")).not.toBeNull();
    expect(fault("src/model/index.ts", "x\n")).toBe("src/model/index.ts is a second front door");
    expect(fault("src/index.ts", "x\n")).toBeNull();
  });
});
