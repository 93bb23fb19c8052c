// `sim101 diagram CHART`: prints a statechart of the model as Mermaid text or as an SVG picture.
import { existsSync } from "node:fs";
import { extname } from "node:path";
import { type Command, Option } from "@commander-js/extra-typings";
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
/** Font metrics that Graphviz knows, and that are those of the pictures' font. */
const layoutFont = "Verdana";

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
    .option("-o, --out <file>", "write a file instead of printing")
    .action(async (chart, options) => finish(await draw(chart, options)));
}

async function draw(chart: string, { format, effects, out }: DiagramOptions): Promise<number> {
  const machine = diagramCharts[chart];
  if (machine === undefined) {
    const { hint } = nearestHint(chart, Object.keys(diagramCharts));
    throw new UsageError(`expected one of the charts ${names}, found ${chart}${hint ? `: ${hint}` : ""}`);
  }
  if (out !== undefined && existsSync(out))
    throw new UsageError(`--out: ${out} exists; name a file that does not`);
  const { diagramOf } = await import("../statecharts/diagram.ts");
  const diagram = diagramOf(machine, { hasEffects: effects === true });
  const isSvg = format === undefined ? extname(out ?? "") === ".svg" : format === "svg";
  const text = isSvg ? await svgOf(diagram) : await mermaidOf(diagram);
  if (out === undefined) print(text);
  else writeWhole(out, `${text}\n`);
  return exitCode.ok;
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
