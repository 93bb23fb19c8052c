// `sim101 chart RESULT [KIND]`: one picture of a result, for a slide or a paper; without a kind, which pictures it has.
import type { Command } from "@commander-js/extra-typings";
import { writeWhole } from "../files/result-folder.ts";
import { shellWord } from "../files/shell-word.ts";
import type { Picture } from "../report/picture.ts";
import { missingPictures, picturesOf } from "../report/pictures.ts";
import { plain, wrap } from "../report/text-lines.ts";
import type { Kept } from "../results/kept.ts";
import { nearestHint } from "../scenario/nearest.ts";
import { type ChartForm, drawChart } from "./draw-chart.ts";
import { drawnFrom } from "./drawn-from.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { unlessInterrupted } from "./interrupt.ts";
import { openKept } from "./open-kept.ts";
import { print } from "./print.ts";

interface ChartOptions {
  readonly svg?: true | undefined;
  readonly png?: true | undefined;
  readonly pdf?: true | undefined;
  readonly spec?: true | undefined;
  readonly csv?: true | undefined;
  readonly out?: string | undefined;
  readonly phone?: true | undefined;
}

const forms = ["svg", "png", "pdf", "spec", "csv"] as const;

export function addChartCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("chart")
    .description("draw one picture of a result, for a slide or a paper; without a kind, list its pictures")
    .argument("<result>", "folder of a result, or its .json file")
    .argument("[kind]", "which picture")
    .option("--svg", "as SVG (default)")
    .option("--png", "as PNG, two dots for each unit")
    .option("--pdf", "as PDF, drawn by Chromium")
    .option("--spec", "its Vega-Lite specification, to draw it anew elsewhere")
    .option("--csv", "its figures, for a spreadsheet")
    .option("--phone", "narrow, for a phone")
    .option("-o, --out <file>", "this file, instead of KIND.svg and so on here; replaced if it is there")
    .action(async (result, kind, options) => finish(await run(result, kind, options)));
}

async function run(path: string, kind: string | undefined, options: ChartOptions): Promise<number> {
  if (kind === undefined) return drawnFrom([path], () => list(path, openKept(path), options));
  const drawn = await unlessInterrupted(() => drawnFrom([path], () => draw(path, kind, options)));
  if (drawn === null) return exitCode.interrupted;
  writeWhole(drawn.file, drawn.content);
  process.stderr.write(`Wrote ${drawn.file}\n`);
  return exitCode.ok;
}

async function draw(path: string, kind: string, options: ChartOptions) {
  const kept = openKept(path);
  const form = formOf(options);
  const picture = pictureOf(path, kept, kind);
  const file = fileOf(picture, form, options);
  return { file, content: await drawChart(picture, form, options.phone === true ? "phone" : "page") };
}

/** What is drawn of it says its finding; what is not, why. */
function list(path: string, kept: Kept, options: ChartOptions): number {
  const given = Object.keys(options);
  if (given.length > 0) throw new UsageError(`--${given[0]}: expected a kind of picture before it`);
  const pictures = picturesOf(kept);
  const hang = Math.max(0, ...[...pictures, ...missingPictures(kept)].map(({ kind }) => kind.length)) + 4;
  const line = (kind: string, said: string) => wrap(`  ${kind.padEnd(hang - 2)}${plain(said)}`, hang);
  print(
    [
      `Pictures of ${path}, for \`sim101 chart ${shellWord(path)} KIND\`:`,
      ...pictures.flatMap(({ kind, finding }) => line(kind, finding)),
      ...missingPictures(kept).flatMap(({ kind, why }, i) => [
        ...(i === 0 ? ["Not of this result:"] : []),
        ...line(kind, why),
      ]),
    ].join("\n"),
  );
  return exitCode.ok;
}

function pictureOf(path: string, kept: Kept, kind: string): Picture {
  const pictures = picturesOf(kept);
  const found = pictures.find((each) => each.kind === kind);
  if (found !== undefined) return found;
  const missing = missingPictures(kept).find((each) => each.kind === kind);
  if (missing !== undefined) throw new UsageError(`${path} has no picture ${kind}: ${missing.why}`);
  const kinds = pictures.map((each) => each.kind);
  const { hint } = nearestHint(kind, kinds);
  const meant = hint === undefined ? "" : `; ${hint}`;
  throw new UsageError(`${path}: expected one of ${kinds.join(", ") || "no picture"}, found ${kind}${meant}`);
}

function formOf(options: ChartOptions): ChartForm {
  const given = forms.filter((form) => options[form] === true);
  if (given.length > 1)
    throw new UsageError(
      `expected one of ${forms.map((form) => `--${form}`).join(", ")}, found ${given.length}`,
    );
  return given[0] ?? "svg";
}

function fileOf({ kind }: Picture, form: ChartForm, { out, phone }: ChartOptions): string {
  if (out === "") throw new UsageError("--out: expected the name of a file, found nothing");
  const ending = form === "spec" ? "vl.json" : form;
  return out ?? `${kind}${phone === true ? "-phone" : ""}.${ending}`;
}
