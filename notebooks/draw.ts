// What the notebooks show: pictures in the house style, and sentences whose numbers are computed. A picture is sent as SVG,
// which any notebook can show, and as a Vega-Lite specification, from which an editor can take it further.
import type { TopLevelSpec } from "vega-lite";
import { chartConfig, titled } from "../src/report/chart-style.ts";
import { renderSvg } from "../src/report/svg.ts";
import { contentHash } from "../src/scenario/content-hash.ts";

const display: unique symbol = Symbol.for("Jupyter.display");

/** As the last thing in a cell, it is shown. */
export interface Shown {
  readonly [display]: () => Readonly<Record<string, unknown>>;
}

function shown(parts: Readonly<Record<string, unknown>>): Shown {
  return { [display]: () => parts };
}

/** Longer specifications, in letters, would make the files of notebooks larger than they are worth. */
const longest = 20_000;

/** A picture: a specification of the report's, or one made by `picture`. */
export async function show(spec: TopLevelSpec): Promise<Shown> {
  const text = JSON.stringify(spec);
  const svg = ownNames(await renderSvg(spec), contentHash(text).slice(0, 8));
  return shown({
    "image/svg+xml": svg,
    ...(text.length > longest ? {} : { "application/vnd.vegalite.v5+json": spec }),
    "text/plain": spec.description ?? "",
  });
}

const definition = /(?<=id="|url\(#)(?:clip|gradient_)\d+/g;

/** Names inside a picture are told apart from those of other pictures on the same page. */
function ownNames(svg: string, own: string): string {
  return svg.replace(definition, (name) => `p${own}-${name}`);
}

/** Text in Markdown. */
export function say(...paragraphs: readonly string[]): Shown {
  const text = paragraphs.join("\n\n");
  return shown({ "text/markdown": text, "text/plain": text });
}

/** A table in Markdown, the first row being its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Shown {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return say([line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n"));
}

interface Words {
  /** What is seen, in at most fifteen words, computed from what is drawn. */
  readonly finding: string;
  /** Measure, unit, population, replications, and what the bars are. */
  readonly subtitle: string;
}

/** Parts of a Vega-Lite specification, with a title and the house style. */
export function picture({ finding, subtitle }: Words, parts: object): TopLevelSpec {
  return {
    title: titled("page", finding, subtitle),
    description: `${finding}. ${subtitle}`,
    config: chartConfig("page"),
    padding: 8,
    ...parts,
  } as TopLevelSpec;
}
