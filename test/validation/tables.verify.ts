// Other programs read what a sweep writes: DuckDB its Parquet, and pandas its CSV, with the same figures in both.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { commandIn } from "../cli/in-process.ts";
import { makeFolder } from "../cli/program.ts";

const handlers = "teams.handlers.staffing.everyDay.00:00-24:00";
const plan = `format: 1
scenario: centre.yaml
factors: { ${handlers}: { values: [1, 2, 3] }, demand.101.volume: { values: [150, 250] } }
design: grid
measures: [{ measure: meanTimeToAnswer, queue: handlers }, { measure: abandonmentRatio, queue: handlers }]
replications: 2
`;
const volume = "demand.101.volume (per day)";
const python = "/usr/bin/python3";
const isPandasThere = spawnSync(python, ["-c", "import pandas"]).status === 0;

/** A folder in which DuckDB is installed, by npm if it is nowhere yet. */
function folderWithDuckDb(): string {
  const folder = mkdtempSync(join(tmpdir(), "sim101-duckdb-"));
  writeFileSync(join(folder, "package.json"), "{}");
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "@duckdb/node-api@1.5.6-r.1"],
    {
      cwd: folder,
      stdio: "pipe",
    },
  );
  return folder;
}

/** Lines of a CSV of plain cells, by their headings. */
function linesOf(text: string): Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = text.trimEnd().split("\r\n");
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [names[i] ?? "", cell])));
}

describe("the tables of a sweep", () => {
  const folder = makeFolder();
  const swept = join(folder, "swept");
  beforeAll(async () => {
    writeFileSync(join(folder, "plan.yaml"), plan);
    const { code } = await commandIn(folder, "sweep", "plan.yaml", "--out", "swept", "--workers", "1");
    expect(code).toBe(0);
  });

  describe("in DuckDB", () => {
    let home: string;
    const ask = async (sql: string) => {
      const { code, out, error } = await commandIn(home, "query", swept, sql, "--csv");
      expect([code, error]).toEqual([0, ""]);
      return linesOf(out);
    };
    beforeAll(() => {
      home = folderWithDuckDb();
    });

    it("have the figures of the CSV, to the last bit", async () => {
      const written = linesOf(readFileSync(join(swept, "cells.csv"), "utf8"));
      const read = await ask("select * from cells order by cell, measure desc");
      expect(read).toHaveLength(12);
      expect(read).toEqual(written);
    });

    it("are grouped and averaged", async () => {
      const written = linesOf(readFileSync(join(swept, "cells.csv"), "utf8"));
      const [busy] = await ask(
        `select max(value) as worst, count(*) as n from cells where measure = 'meanTimeToAnswer' and "${volume}" = 250`,
      );
      const waits = written.filter((line) => line.measure === "meanTimeToAnswer" && line[volume] === "250");
      expect(busy).toEqual({ worst: String(Math.max(...waits.map(({ value }) => Number(value)))), n: "3" });
    });

    it("say what they are: scenario hash, version, units and definitions", async () => {
      const sweep = JSON.parse(readFileSync(join(swept, "sweep.json"), "utf8")) as {
        hash: string;
        version: string;
      };
      const said = async (key: string, part = "value") =>
        (await ask(`select ${part} as found from about where key = 'sim101.${key}'`))[0]?.found;
      expect(await said("scenarioHash")).toBe(sweep.hash);
      expect(await said("version")).toBe(sweep.version);
      expect(await said("factors", "value::json->1->>'unit'")).toBe("per day");
      expect(await said("definitions", "value::json->0->>'unit'")).toBe("s");
      expect(await said("definitions", "length(value::json->0->>'definition') > 20")).toBe("true");
    });

    it("cannot be changed by a question", async () => {
      const into = join(folder, "stolen.csv");
      const { code, error } = await commandIn(home, "query", swept, `copy cells to '${into}'`);
      expect([code, existsSync(into)]).toEqual([2, false]);
      expect(error).toContain("file system operations are disabled");
    });
  });

  it("are the same in pandas, whose CSV reader finds their types", ({ skip }) => {
    if (!isPandasThere) skip("pandas is not there: on Debian, apt-get install python3-pandas");
    const program = `
import pandas, json, sys
cells = pandas.read_csv(sys.argv[1], float_precision="round_trip", dtype={"scenario hash": str})
wide = cells[cells.measure == "meanTimeToAnswer"].pivot(index="${volume}", columns="${handlers}", values="value")
print(json.dumps({"rows": len(cells), "kinds": [str(cells[each].dtype) for each in ["cell", "value", "measure"]],
  "hash": cells["scenario hash"].iloc[0], "wide": wide.values.tolist(), "volumes": wide.index.tolist()}))`;
    const out = execFileSync(python, ["-c", program, join(swept, "cells.csv")], { encoding: "utf8" });
    const written = linesOf(readFileSync(join(swept, "cells.csv"), "utf8"));
    const waits = (at: string) =>
      written
        .filter((line) => line.measure === "meanTimeToAnswer" && line[volume] === at)
        .map(({ value }) => Number(value));
    expect(JSON.parse(out)).toEqual({
      rows: 12,
      kinds: ["int64", "float64", "object"],
      hash: written[0]?.["scenario hash"],
      wide: [waits("150"), waits("250")],
      volumes: [150, 250],
    });
  });
});
