// `sweep.json`: which sweep a folder holds, as one text that is the same for the same plan and scenario.
import { type Sweep, sweepFormat } from "../results/sweep.ts";
import { canonicalText, type Data, type DataMap, isMap } from "../scenario/authored-data.ts";

export function sweepText(sweep: Sweep): string {
  return `${JSON.stringify(sweep, null, 2)}\n`;
}

/** The sweep of a text; null where it is none, or one of another format. */
export function sweepOfText(text: string): Sweep | null {
  const data = dataOf(text);
  if (!isMap(data) || data.kind !== "sweep" || data.format !== sweepFormat || !isWhole(data)) return null;
  return data as unknown as Sweep;
}

/** A file that was changed by hand may have lost what the cells are made of. */
function isWhole({ version, design, cells, policies, measures, factors }: DataMap): boolean {
  return (
    typeof version === "string" &&
    typeof cells === "number" &&
    isMap(design) &&
    Array.isArray(policies) &&
    [measures, factors].every((list) => Array.isArray(list) && list.every(isMap))
  );
}

/** In words, what the text of another sweep has that this one has not. */
export function sweepDifference(text: string, sweep: Sweep): string {
  const other = dataOf(text);
  if (!isMap(other)) return "of which nothing can be read";
  const own = dataOf(JSON.stringify(sweep));
  const [key] = Object.keys(words).filter(
    (each) => isMap(own) && canonicalText(own[each]) !== canonicalText(other[each]),
  );
  if (key === undefined) return "written otherwise";
  const say = (data: Data | undefined) =>
    data === null || typeof data !== "object" ? ` ${JSON.stringify(data ?? null)}` : "";
  const both = isMap(own) ? `:${say(other[key])} there,${say(own[key])} here` : "";
  return `another ${words[key]}${say(other[key]) === "" ? "" : both}`;
}

/** What is compared, the most telling first. */
const words: Readonly<Record<string, string>> = {
  kind: "kind of file",
  format: "format",
  version: "version of sim101",
  scenario: "scenario",
  hash: "version of the scenario",
  seed: "seed",
  policies: "list of policies",
  factors: "list of factors",
  design: "design",
  measures: "list of measures",
  replications: "number of replications",
  precision: "precision",
};

function dataOf(text: string): Data {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
