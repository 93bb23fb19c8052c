// The checklist STRESS-DES (Monks and others 2019, Journal of Simulation 13:1, "Strengthening the reporting of empirical
// simulation studies"), filled as far as results know; the rest is for the author of the study.
import type { Kept } from "../results/kept.ts";
import type { Result } from "../results/result.ts";
import { plural } from "../words/plural.ts";
import { sayMeasure } from "./compare-words.ts";
import { type Html, html } from "./html.ts";
import { logicItems, type StressItem } from "./page-stress-logic.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";

const author = "To be filled by the study's author.";
const hundred = 100;

export function stressHtml(results: readonly Kept[]): Html {
  const rows = itemsOf(results).map(
    ({ number, name, said }) =>
      html`<tr><th scope="row">${number}</th><td>${name}</td><td>${said ?? html`<em>${author}</em>`}</td></tr>`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Reporting checklist STRESS-DES"><table>
<caption>STRESS-DES checklist (Monks and others, 2019), filled from the results</caption>
<thead><tr><th scope="col">Item</th><th scope="col">What to report</th><th scope="col">Here</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function itemsOf(results: readonly Kept[]): StressItem[] {
  const run = results.find((kept) => kept.kind === "run")?.result;
  return [
    ...objectives(results, run),
    ...logicItems(results, run),
    ...data(run),
    ...experimentation(results, run),
    ...implementation(results),
  ];
}

function objectives(results: readonly Kept[], run: Result | undefined): StressItem[] {
  const measures = new Set(measuresOf(results, run));
  return [
    { number: "1.1", name: "Purpose of the model", said: null },
    {
      number: "1.2",
      name: "Model outputs",
      said:
        measures.size === 0
          ? null
          : `${[...measures].join("; ")}. Every measure is defined in the table of definitions.`,
    },
    { number: "1.3", name: "Aims of experimentation", said: aims(results) },
  ];
}

function measuresOf(results: readonly Kept[], run: Result | undefined): string[] {
  const headline = run?.headline.map(sayMeasure) ?? [];
  const compared = results.flatMap((kept) =>
    kept.kind === "comparison" ? kept.result.rows.filter(({ isHeadline }) => isHeadline).map(sayMeasure) : [],
  );
  return [...headline, ...compared];
}

function aims(results: readonly Kept[]): string | null {
  const compared = results.flatMap((kept) =>
    kept.kind === "comparison"
      ? [`Policies compared: ${kept.result.policies.map(({ policy }) => plain(policy)).join(", ")}.`]
      : [],
  );
  const claims = results.flatMap((kept) =>
    kept.kind === "claims"
      ? kept.result.claims.map(({ says }) => `Claim tested: “${plain(says.trim())}”`)
      : [],
  );
  const said = [...compared, ...claims];
  return said.length === 0 ? null : said.join(" ");
}

function data(run: Result | undefined): StressItem[] {
  const sourced = run?.evidence.filter(({ source }) => source !== null).length ?? 0;
  const assumed = run?.evidence.filter(({ tag }) => tag === "A").length ?? 0;
  const all = run?.evidence.length ?? 0;
  return [
    {
      number: "3.1",
      name: "Data sources",
      said:
        run === undefined
          ? null
          : `${sourced} of ${all} tagged numbers name their source, in the table of numbers.`,
    },
    { number: "3.2", name: "Pre-processing", said: null },
    {
      number: "3.3",
      name: "Input parameters",
      said: run === undefined ? null : "The table of numbers, and the scenario file.",
    },
    {
      number: "3.4",
      name: "Assumptions",
      said:
        run === undefined
          ? null
          : `${assumed} of ${all} tagged numbers are assumed; their ranges are in the table of numbers.`,
    },
  ];
}

function experimentation(results: readonly Kept[], run: Result | undefined): StressItem[] {
  const compared = results.find((kept) => kept.kind === "comparison")?.result;
  const warmUp = run?.warmUpDays ?? compared?.warmUpDays;
  const period = run ?? compared;
  const paired =
    compared === undefined
      ? ""
      : ` Differences are paired on the same callers; ${Math.round(hundred * compared.level)} % intervals ${compared.correction.comparisons === 1 ? "hold" : `hold for all ${compared.correction.comparisons} together (Bonferroni)`}.`;
  return [
    {
      number: "4.1",
      name: "Initialisation",
      said: warmUp === undefined ? null : `A warm-up of ${plural(warmUp, "day")} is discarded.`,
    },
    {
      number: "4.2",
      name: "Run length",
      said: period === undefined ? null : `${period.from} to ${period.to}.`,
    },
    {
      number: "4.3",
      name: "Estimation approach",
      said:
        period === undefined
          ? null
          : `${run === undefined ? `${plural(period.replications, "replication")} of each policy` : sayPopulation(run)}. Student t intervals over independent replications.${paired}`,
    },
  ];
}

function implementation(results: readonly Kept[]): StressItem[] {
  const version = results[0]?.result.version ?? "";
  return [
    { number: "5.1", name: "Software", said: `sim101 ${version}, in TypeScript.` },
    {
      number: "5.2",
      name: "Random sampling",
      said: "Keyed, counter-based numbers (Threefry) from a base seed: a draw is a function of need, purpose and attempt, so that policies meet the same callers.",
    },
    {
      number: "5.3",
      name: "Model execution",
      said: "Event scheduling; events are ordered by time, then priority, then order of scheduling.",
    },
    {
      number: "5.4",
      name: "System specification",
      said: "run.json in each result's folder names the version of Node, the platform and the time taken.",
    },
    { number: "6.1", name: "Sharing of the model", said: null },
  ];
}
