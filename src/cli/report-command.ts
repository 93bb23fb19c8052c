// `sim101 report RESULT…`: everything that results say, as one page for leadership that opens without a network.
import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { isThere } from "../files/is-there.ts";
import { readText } from "../files/read-scenario.ts";
import { ensureWritable, writeWhole } from "../files/result-folder.ts";
import { type NamedResult, reasonsApart } from "../results/together.ts";
import { drawnFrom } from "./drawn-from.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { unlessInterrupted } from "./interrupt.ts";
import { openFile } from "./open-file.ts";
import { openKept } from "./open-kept.ts";
import { createProgress } from "./progress.ts";

interface ReportOptions {
  readonly out: string;
  readonly open?: true | undefined;
}

const endings: readonly string[] = [".html", ".htm"];
const mostBytes = 1_000_000_000;

export function addReportCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("report")
    .description("put results into one page for leadership: the answer, pictures, and why to believe them")
    .argument(
      "<results...>",
      "folders of results (run, compare, ladder, …) of one scenario, or their .json files",
    )
    .option("-o, --out <file>", "the page; an earlier report of this name is replaced", "report.html")
    .option("--open", "open it when it is written")
    .action(async (results, options) => finish(await run(results, options)));
}

async function run(paths: readonly string[], { out, open }: ReportOptions): Promise<number> {
  const { pageMark } = await import("../report/page.ts");
  refuseOut(out, pageMark);
  const page = await unlessInterrupted((pause) =>
    drawnFrom(paths, () => {
      const results = paths.map((path) => ({ name: path, kept: openKept(path) }));
      const reasons = reasonsApart(results);
      if (reasons.length > 0) throw new UsageError([...reasons, "nothing was written"].join("\nsim101: "));
      return pageOf(results, pause);
    }),
  );
  if (page === null) return exitCode.interrupted;
  writeWhole(out, page);
  process.stderr.write(`Wrote ${out}\n`);
  if (open === true) await openOrSay(out);
  return exitCode.ok;
}

/** A page of ours may be replaced, and nothing else. */
function refuseOut(out: string, mark: string): void {
  if (!endings.includes(extname(out).toLowerCase()))
    throw new UsageError(
      `--out: expected the name of a file that ends in .html, found ${out === "" ? "nothing" : out}`,
    );
  if (isThere(out)) {
    const text = readText(out, mostBytes);
    if (typeof text !== "string" || !text.includes(mark))
      throw new UsageError(`--out: ${out} is no report of sim101; name a file that does not exist`);
  }
  ensureWritable(out);
}

async function pageOf(results: readonly NamedResult[], pause: () => Promise<void>): Promise<string> {
  const [{ reportPage }, { drawStatecharts }] = await Promise.all([
    import("../report/page.ts"),
    import("./report-diagrams.ts"),
  ]);
  const progress = createProgress("picture");
  try {
    return await reportPage({
      results,
      diagrams: await drawStatecharts(),
      hash: (text) => createHash("sha256").update(text).digest("base64"),
      onPicture: (done, total) => {
        progress.report(done, total);
        return pause();
      },
    });
  } finally {
    progress.end();
  }
}

async function openOrSay(path: string): Promise<void> {
  const why = await openFile(path);
  if (why !== null) process.stderr.write(`sim101: ${path} was not opened: ${why}; open it in any browser\n`);
}
