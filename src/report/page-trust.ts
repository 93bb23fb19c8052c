// Why the figures may be believed, and how far: what was run, published figures, the audit, every number with its source,
// the limits of the model, and what each measure means.

import type { EvidenceRow, Result, TargetOutcome } from "../results/result.ts";
import type { NamedResult } from "../results/together.ts";
import { plural } from "../words/plural.ts";
import { auditsOf, failedAudits } from "./audits.ts";
import { type Html, html } from "./html.ts";
import { limits } from "./page-limits.ts";
import { tableHtml } from "./page-table.ts";
import { missingPictures } from "./pictures.ts";
import { sayExactly, sayRow } from "./say.ts";

/** Longer tables are closed until somebody opens them. */
const mostOpen = 12;

/** The weakest evidence first. */
const tagWords: ReadonlyMap<EvidenceRow["tag"], string> = new Map([
  ["A", "assumed"],
  ["D", "derived"],
  ["P", "published"],
]);
const order = [...tagWords.keys()];

export function trustHtml(results: readonly NamedResult[]): Html {
  const runs = results.flatMap(({ kept }) => (kept.kind === "run" ? [kept.result] : []));
  return html`<div class="card"><h3>Limits of the model</h3>
<ul>${limits.map((limit) => html`<li>${limit}</li>`)}</ul></div>
${targetsHtml(runs)}
${evidenceHtml(runs)}
<div class="card"><h3>The audit</h3>
${auditHtml(results)}</div>
<div class="cards">${results.map(factsHtml)}</div>
<div class="card"><h3>What is meant, and what is missing</h3>
${definitionsHtml(runs)}
${missingHtml(results)}</div>`;
}

const kindWords: Readonly<Record<NamedResult["kept"]["kind"], string>> = {
  run: "Run",
  comparison: "Comparison of policies",
  best: "The best of several policies",
  claims: "Tested claims",
  ladder: "Ladder from the spreadsheet",
  staffing: "Staffing plan",
  roster: "Roster",
  tipping: "Tipping point",
  sweep: "Sweep",
  sensitivity: "Which assumptions matter",
};

/** What makes the same result again. */
function factsHtml({ name, kept }: NamedResult): Html {
  const { kind, result } = kept;
  const facts: readonly (readonly [string, string | number | null])[] = [
    ["Result", name],
    ["Policies", policiesOf(kept)],
    ["Measured", "from" in result ? `${result.from} to ${result.to}` : null],
    ["Warm-up, discarded", "warmUpDays" in result ? plural(result.warmUpDays, "day") : null],
    ["Replications", replicationsOf(kept)],
    ["Seed", result.seed],
    ["Hash of the scenario", hashOf(kept)],
    ["Version of sim101", result.version],
  ];
  return html`<div class="card"><h3>${kindWords[kind]}</h3><dl class="facts">${facts.flatMap(
    ([term, value]) => (value === null ? [] : [html`<dt>${term}</dt><dd>${value}</dd>`]),
  )}</dl></div>`;
}

function policiesOf({ kind, result }: NamedResult["kept"]): string | null {
  if (kind === "comparison" || kind === "best") return result.policies.map(({ policy }) => policy).join(", ");
  if (kind === "sweep" || kind === "sensitivity") return result.policies.join(", ");
  return kind === "claims" ? null : result.policy;
}

function hashOf({ kind, result }: NamedResult["kept"]): string {
  if (kind !== "comparison" && kind !== "best") return result.hash;
  return result.policies.map(({ policy, hash }) => `${hash} (${policy})`).join(", ");
}

function replicationsOf({ kind, result }: NamedResult["kept"]): string | number | null {
  if (kind === "best") {
    const counts = result.policies.map(({ replications }) => replications);
    return `${Math.min(...counts)} to ${Math.max(...counts)}: a policy has no more once it is dropped`;
  }
  if (result.replications === null) return null;
  if (kind === "claims")
    return `${result.replications}, and ${result.drawReplications} in each of ${plural(result.draws, "draw")}`;
  if (!("replicationsAskedFor" in result) || result.complete) return result.replications;
  return result.replications < result.replicationsAskedFor
    ? `${result.replications}, interrupted: ${result.replicationsAskedFor} asked for`
    : result.replications;
}

/** Of the centre as it was; a policy changes what was published. */
function targetsHtml(runs: readonly Result[]): Html | null {
  const targets = runs.find(({ policy, targets: own }) => policy === "base" && own.length > 0)?.targets ?? [];
  if (targets.length === 0) return null;
  const met = targets.filter(({ isMet }) => isMet).length;
  return html`<div class="card"><h3>Published figures: ${met} of ${targets.length} met</h3>${tableHtml(
    {
      columns: ["figure", "used to", "simulated", "accepted", "verdict", "source"],
      rows: targets.map(targetCells),
    },
    "What was published of the centre, and what the model gives",
  )}</div>`;
}

function targetCells({ id, role, row, low, high, isMet, source }: TargetOutcome): string[] {
  const accepted = `${sayExactly(low, row.unit)} to ${sayExactly(high, row.unit)}`;
  return [
    id,
    role === "fit" ? "fit the model" : "check it",
    sayRow(row),
    accepted,
    isMet ? "met" : "NOT MET",
    source,
  ];
}

function auditHtml(results: readonly NamedResult[]): Html {
  const checks = results.flatMap(({ kept }) => auditsOf(kept));
  const failed = results.flatMap(({ kept }) => failedAudits(kept));
  const names = [...new Map(checks.map(({ name, identity }) => [name, identity]))];
  const verdict =
    failed.length > 0
      ? html`<p class="bad">The audit failed: ${failed.join("; ")}.</p>`
      : html`<p>Identities that must hold in every replication, and hold in every result here.</p>`;
  if (names.length === 0)
    return html`${failed.length > 0 ? verdict : html`<p>No result here carries its audit.</p>`}`;
  const worst = (name: string) => checks.filter((check) => check.name === name && !check.holds).length;
  return html`${verdict}${tableHtml(
    {
      columns: ["identity", "what must agree", "verdict"],
      rows: names.map(([name, identity]) => [name, identity, worst(name) > 0 ? "FAILED" : "holds"]),
    },
    "The audit",
  )}`;
}

function evidenceHtml(runs: readonly Result[]): Html | null {
  const numbers = new Map(runs.flatMap(({ evidence }) => evidence).map((row) => [row.path, row]));
  if (numbers.size === 0)
    return html`<div class="card"><h3>The numbers behind it</h3><p>They come with a result of sim101 run, which is not among these.</p></div>`;
  const rows = [...numbers.values()].toSorted((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag));
  const count = (tag: EvidenceRow["tag"]) => rows.filter((row) => row.tag === tag).length;
  const table = tableHtml(
    {
      columns: ["number", "value", "range", "tag", "source"],
      rows: rows.map(({ path, value, range, tag, source }) => [
        path,
        value,
        range,
        tagWords.get(tag) ?? tag,
        source ?? "none",
      ]),
    },
    "Numbers of the scenario with their tag, range and source; the assumed ones first",
  );
  const counts = `${plural(rows.length, "number")} ${rows.length === 1 ? "carries its" : "carry their"} evidence: ${count("A")} assumed, ${count("D")} derived from something published, ${count("P")} published.`;
  return html`<div class="card"><h3>The numbers behind it</h3><p>${counts}</p>
<details class="long" id="numbers"${rows.length <= mostOpen ? html` open` : null}><summary>${rows.length > 1 ? "All " : ""}${plural(rows.length, "number")}, with ranges and sources</summary>${table}</details></div>`;
}

/** Pictures that other results would have. */
function missingHtml(results: readonly NamedResult[]): Html | null {
  const missing = new Map(
    results.flatMap(({ kept }) => missingPictures(kept)).map(({ kind, why }) => [kind, why]),
  );
  if (missing.size === 0) return null;
  return html`<details><summary>Pictures that these results cannot show, and why</summary><ul>${[
    ...missing,
  ].map(([kind, why]) => html`<li>${kind}: ${why}</li>`)}</ul></details>`;
}

function definitionsHtml(runs: readonly Result[]): Html | null {
  const definitions = new Map(
    runs
      .flatMap((run) => run.definitions)
      .map(({ measure, unit, definition }) => [measure, [measure, unit, definition]]),
  );
  if (definitions.size === 0) return null;
  return html`<details class="long" id="definitions"><summary>What ${definitions.size === 1 ? "the measure means" : `each of the ${definitions.size} measures means`}</summary>${tableHtml(
    { columns: ["measure", "unit", "definition"], rows: [...definitions.values()] },
    "Definitions of measures",
  )}</details>`;
}
