import { describe, expect, test } from "vitest";
import { lintCases as cases } from "./lint-cases.ts";
import { lintPlanted } from "./lint-planted.ts";

const wrongPath = (index: number): string => `src/${cases[index]?.room}/wrong-${index}.ts`;

function rightPath(index: number): string {
  const room = cases[index]?.rightRoom ?? cases[index]?.room ?? "";
  return `src/${room}${room.includes("/") ? "" : "/"}right-${index}.ts`;
}

function plantAll(): Record<string, string> {
  const planted: Record<string, string> = {};
  for (const [index, { wrong, right }] of cases.entries()) {
    planted[wrongPath(index)] = `${wrong}\n`;
    planted[rightPath(index)] = `${right}\n`;
  }
  return planted;
}

describe("the linter", () => {
  const said = lintPlanted({
    ...plantAll(),
    "src/model/egg.ts": 'import { hen } from "./hen.ts";\nexport const egg = () => hen;\n',
    "src/model/hen.ts": 'import { egg } from "./egg.ts";\nexport const hen = () => egg;\n',
    "src/model/farmer.ts": 'import { hen } from "./hen.ts";\nexport const farmer = () => hen;\n',
    "test/model/any.test.ts": "export const dice = Math.random();\n",
    "src/model/Camel.ts": "export const a = 1;\n",
    "src/model/undeclared.ts": 'import { a } from "left-pad";\nexport const b = a;\n',
    "src/model/test-tool.ts": 'import { test } from "vitest";\nexport const b = test;\n',
    "src/scenario/declared.ts": 'import { parse } from "yaml";\nexport const b = parse;\n',
  });
  const rulesOf = (path: string): readonly string[] =>
    (said.get(path) ?? []).map((line) => line.split(":")[0] ?? "");

  test.each(cases.map((each, index): [string, number] => [each.refuses, index]))("refuses %s", (_, index) => {
    expect(said.get(wrongPath(index))).toContainEqual(
      expect.stringContaining(cases[index]?.says ?? "nothing"),
    );
    expect(said.get(rightPath(index))).toEqual([]);
  });

  test("refuses files that import each other, and not who only uses them", () => {
    expect(rulesOf("src/model/egg.ts")).toEqual(["noImportCycles"]);
    expect(rulesOf("src/model/hen.ts")).toEqual(["noImportCycles"]);
    expect(rulesOf("src/model/farmer.ts")).toEqual([]);
  });

  test("refuses Math.random in tests too", () => {
    expect(rulesOf("test/model/any.test.ts")).toContain("noJsRestrictedProperties");
  });

  test("refuses a file name that is not kebab-case", () => {
    expect(rulesOf("src/model/Camel.ts")).toEqual(["useFilenamingConvention"]);
  });

  test("refuses packages that package.json does not give to users", () => {
    expect(rulesOf("src/model/undeclared.ts")).toEqual(["noUndeclaredDependencies"]);
    expect(rulesOf("src/model/test-tool.ts")).toEqual(["noUndeclaredDependencies"]);
    expect(rulesOf("src/scenario/declared.ts")).toEqual([]);
  });
});
