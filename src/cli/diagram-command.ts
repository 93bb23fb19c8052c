// `sim101 diagram CHART`: prints a statechart of the model as Mermaid text or as an SVG picture.
import { extname } from "node:path";
import { type Command, Option } from "@commander-js/extra-typings";
import { isThere } from "../files/is-there.ts";
import { writeWhole } from "../files/result-folder.ts";
import { nearestHint } from "../scenario/nearest.ts";
import type { Diagram } from "../statecharts/diagram.ts";
import { diagramCharts } from "../statecharts/diagram-list.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { print } from "./print.ts";

interface DiagramOptions {
  readonly format?: "mermaid" | "svg" | undefined;
  readonly effects?: true | undefined;
  readonly out?: string | undefined;
}

const names = Object.keys(diagramCharts).join(", ");
const endings: readonly string[] = [".svg", ".mmd", ".md", ".txt"];
/** Font metrics that Graphviz knows, and that are those of the pictures' font. */
export const layoutFont = "Verdana";

export function addDiagramCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("diagram")
    .description("draw a statechart of the model")
    .argument("<chart>", `which: ${names}`)
    .addOption(
      new Option(
        "-f, --format <format>",
        "as Mermaid text, or as a picture; mermaid unless --out ends in .svg",
      ).choices(["mermaid", "svg"]),
    )
    .option("--effects", "write on the arrows what the model does, too")
    .option("-o, --out <file>", "write a file instead of printing: .svg, or .mmd, .md or .txt for the text")
    .action(async (chart, options) => finish(await draw(chart, options)));
}

async function draw(chart: string, { format, effects, out }: DiagramOptions): Promise<number> {
  const machine = diagramCharts[chart];
  if (machine === undefined) {
    const { hint } = nearestHint(chart, Object.keys(diagramCharts));
    throw new UsageError(`expected one of the charts ${names}, found ${chart}${hint ? `: ${hint}` : ""}`);
  }
  if (out !== undefined) refuse(out);
  const { diagramOf } = await import("../statecharts/diagram.ts");
  const diagram = diagramOf(machine, { hasEffects: effects === true });
  const isSvg = format === undefined ? endingOf(out ?? "") === ".svg" : format === "svg";
  const text = isSvg ? await svgOf(diagram) : await mermaidOf(diagram);
  if (out === undefined) print(text);
  else {
    writeWhole(out, `${text}\n`);
    process.stderr.write(`Wrote ${out}\n`);
  }
  return exitCode.ok;
}

function refuse(out: string): void {
  if (!endings.includes(endingOf(out)))
    throw new UsageError(
      `--out: expected the name of a file that ends in .svg, .mmd, .md or .txt, found ${out}`,
    );
  if (isThere(out)) throw new UsageError(`--out: ${out} exists; name a file that does not`);
}

function endingOf(file: string): string {
  return extname(file).toLowerCase();
}

async function mermaidOf(diagram: Diagram): Promise<string> {
  const { mermaidText } = await import("../statecharts/diagram-mermaid.ts");
  return mermaidText(diagram);
}

async function svgOf(diagram: Diagram): Promise<string> {
  const [{ diagramSvg }, { fontFamily }] = await Promise.all([
    import("../statecharts/diagram-svg.ts"),
    import("../report/chart-style.ts"),
  ]);
  const svg = await diagramSvg(diagram, { family: fontFamily, metrics: layoutFont });
  return svg.trimEnd();
}
