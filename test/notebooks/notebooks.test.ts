// The notebooks as files: whether they are sound, without running them. `npm run notebooks -- --check` runs them.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../notebooks", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
const mostBytes = 300_000;

interface Cell {
  readonly [other: string]: unknown;
  readonly id: string;
  readonly metadata: object;
  readonly source: string | readonly string[];
  readonly outputs?: readonly { readonly [other: string]: unknown; readonly data?: object }[];
}

interface Notebook {
  readonly nbformat: number;
  readonly [other: string]: unknown;
  readonly metadata: { readonly kernelspec: { readonly name: string } };
  readonly cells: readonly Cell[];
}

const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Notebook;
const sourceOf = ({ source }: Pick<Cell, "source">) =>
  typeof source === "string" ? source : source.join("");
const codeOf = ({ cells }: Notebook) => cells.filter((cell) => cell.cell_type === "code");

/** Every name that cells import, and from which module. */
function importsOf(cells: readonly Pick<Cell, "source">[]): { name: string; from: string }[] {
  const text = cells.map(({ source }) => sourceOf({ source })).join("\n");
  return [...text.matchAll(/import \{([^}]*)\} from "([^"]+)"/g)].flatMap(([, list = "", from = ""]) =>
    list.split(",").map((name) => ({ name: name.trim(), from })),
  );
}

/** Imports that no module has; what is only a type is none of a cell's business. */
async function missing(imports: readonly { name: string; from: string }[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { name, from } of imports) {
    const file = join(folder, from);
    const found = existsSync(file) ? ((await import(file)) as object) : {};
    if (!(name in found)) wrong.push(`${name} from ${from}`);
  }
  return wrong;
}

describe("the notebooks", () => {
  test("are six, for the six questions", () => {
    expect(names.toSorted().map((name) => name.slice(0, 2))).toEqual(["1-", "2-", "3-", "4-", "5-", "6-"]);
  });

  test.each(names)("%s is a notebook of the Deno kernel, whose cells have names of their own", (name) => {
    const { nbformat, nbformat_minor: minor, metadata, cells } = read(name);
    expect([nbformat, minor, metadata.kernelspec.name]).toEqual([4, 5, "deno"]);
    const ids = cells.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9-]{1,64}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(names)("%s begins with a question and a method, and ends with what it means", (name) => {
    const { cells } = read(name);
    const [first] = cells;
    expect(first === undefined ? "" : sourceOf(first)).toMatch(
      /^# \d · .+\*\*Question\.\*\*.+\*\*Method\.\*\*/s,
    );
    const last = cells.at(-1)?.outputs?.[0]?.data as { "text/markdown": readonly string[] };
    expect(last["text/markdown"].join("")).toContain("Caution: ");
  });

  test.each(names)(
    "%s shows something in every cell of code, and two pictures or more, without errors",
    (name) => {
      const shown = codeOf(read(name)).map(({ outputs = [] }) => outputs);
      expect(shown.filter((outputs) => outputs.length !== 1)).toEqual([]);
      expect(shown.flat().filter((output) => output.output_type === "error")).toEqual([]);
      const pictures = shown.flat().filter(({ data }) => data !== undefined && "image/svg+xml" in data);
      expect(pictures.length).toBeGreaterThanOrEqual(2);
    },
  );

  test.each(names)("%s imports what there is", async (name) => {
    const imports = importsOf(codeOf(read(name)));
    expect(imports.length).toBeGreaterThan(3);
    expect(await missing(imports)).toEqual([]);
  });

  test("an import of what is not there would be noticed", async () => {
    const imports = importsOf([{ source: 'import { say, sing } from "./draw.ts";' }]);
    expect(await missing(imports)).toEqual(["sing from ./draw.ts"]);
  });

  test.each(names)("%s holds no time, no path of a machine, and is not too large", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).not.toMatch(/"(?:\/|file:)[a-z]+\/|\/(?:home|tmp|root|work|Users)\//);
    expect(read(name).cells.filter(({ metadata }) => Object.keys(metadata).length > 0)).toEqual([]);
    expect(statSync(join(folder, name)).size).toBeLessThan(mostBytes);
  });
});
