// The response of a sweep: how the measures answer to the factors. One factor is a curve for each measure, two are a map,
// more are a small plot for each.
import type { TopLevelSpec } from "vega-lite";
import type { Row } from "../results/row.ts";
import type { Sweep, SweptCell } from "../results/sweep.ts";
import { sweepColumns, sweepLines } from "../results/sweep-table.ts";
import { plural } from "../words/plural.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import { sayMeasure } from "./compare-words.ts";
import { sayAmountOf, sayPath } from "./number-words.ts";
import type { ChartWords, NoPicture, Picture } from "./picture.ts";
import { sayRow, sayValue } from "./say.ts";
import { sweepCurve } from "./sweep-curve.ts";
import { sweepMap } from "./sweep-map.ts";
import { capital, plain } from "./text-lines.ts";

/** A picture of more cells shows nothing. */
export const mostDrawn = 2500;
const mostMeasures = 3;
const mostPolicies = 3;
const mostFactors = 8;
const mostTold = 40;
/** Of a title. */
const mostWords = 15;

/** A Vega-Lite specification; null where no number is varied. Times in seconds, shares in per cent. */
export function sweepChartSpec(
  sweep: Sweep,
  swept: readonly SweptCell[],
  width: Width = "page",
): TopLevelSpec | null {
  const { factors, policies } = sweep;
  if (factors.length === 0) return null;
  const cells = swept.filter(({ cell }) => policies.slice(0, mostPolicies).includes(cell.policy));
  const words = sweepChartWords(sweep, swept);
  return {
    title: titled(width, words.finding, words.subtitle),
    description: words.alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 26,
    vconcat: plots(sweep, cells, width),
    ...(isMap(sweep) ? { resolve: { scale: { color: "independent" } } } : {}),
  };
}

export function sweepPicture(sweep: Sweep, swept: readonly SweptCell[]): Picture | NoPicture {
  const kind = "sweep";
  const spec = sweepChartSpec(sweep, swept);
  if (spec === null) return { kind, why: "the sweep varies no number" };
  if (swept.length === 0) return { kind, why: "no cell of the sweep is finished" };
  if (swept.length > mostDrawn)
    return { kind, why: `a picture of more than ${mostDrawn} cells shows nothing` };
  const columns = sweepColumns(sweep).map(({ name }) => name);
  return {
    kind,
    ...sweepChartWords(sweep, swept),
    spec: (width) => sweepChartSpec(sweep, swept, width) ?? spec,
    table: { columns, rows: swept.flatMap(({ cell, result }) => sweepLines(sweep, cell, result)) },
    notes: [],
  };
}

function sweepChartWords(sweep: Sweep, swept: readonly SweptCell[]): ChartWords {
  const policiesShown = sweep.policies.slice(0, mostPolicies);
  const cells = swept.filter(({ cell }) => policiesShown.includes(cell.policy));
  return {
    finding: finding(sweep, cells),
    subtitle: subtitle(sweep, policiesShown),
    alternative: sweepAlternative(sweep, cells),
  };
}

function plots(sweep: Sweep, cells: readonly SweptCell[], width: Width) {
  const { factors, design, measures } = sweep;
  const [first] = factors;
  const shown = measures.slice(0, mostMeasures).map((_, index) => index);
  if (first !== undefined && factors.length === 1)
    return shown.map((measure) => sweepCurve({ cells, factor: first, measure, isLine: true }, width));
  if (isMap(sweep)) {
    const policies = [...new Set(cells.map(({ cell }) => cell.policy))];
    return shown.flatMap((measure) =>
      policies.map((policy) =>
        sweepMap({ sweep, cells, policy, measure, isNamed: policies.length > 1 }, width),
      ),
    );
  }
  const isLine = design.kind === "oneAtATime";
  return factors.slice(0, mostFactors).map((factor) =>
    sweepCurve(
      {
        cells: isLine
          ? cells.filter(({ cell }) => areOthersUnchanged(sweep, cell.values, factor.path))
          : cells,
        factor,
        measure: 0,
        isLine,
      },
      width,
    ),
  );
}

/** Two factors in every combination. */
function isMap({ factors, design }: Sweep): boolean {
  return design.kind === "grid" && factors.length === 2;
}

function areOthersUnchanged(
  { factors }: Sweep,
  values: Readonly<Record<string, number>>,
  except: string,
): boolean {
  return factors.every(({ path, value }) => path === except || values[path] === value);
}

/** `Mean time to answer, crib: 6 min where crib deskHours is 60 h/day, 40 s where it is 120`. */
function finding({ factors, policies }: Sweep, cells: readonly SweptCell[]): string {
  const known = cells.flatMap(({ cell, result }) => {
    const [row] = result.outcome.rows;
    return row === undefined || row.value === null ? [] : [{ cell, row, value: row.value }];
  });
  const [some] = known;
  if (some === undefined) return "The first measure is undefined everywhere";
  const lowest = known.reduce((best, each) => (each.value < best.value ? each : best), some);
  const highest = known.reduce((best, each) => (each.value > best.value ? each : best), some);
  const at = ({ cell }: typeof some) =>
    [
      ...factors.map(
        (factor) => `${sayPath(factor.path)} ${sayAmountOf(factor, cell.values[factor.path] ?? 0)}`,
      ),
      ...(policies.length > 1 ? [plain(cell.policy)] : []),
    ].join(", ");
  const where = factors.length > 2 ? "" : ` (${at(lowest)})`;
  const whereMost = factors.length > 2 ? "" : ` (${at(highest)})`;
  const measure = sayMeasure(some.row);
  const from = sayValue(lowest.row);
  const to = sayValue(highest.row);
  const placed = `${capital(measure)}: from ${from}${where} to ${to}${whereMost}`;
  return placed.split(" ").length <= mostWords ? placed : `${capital(measure)}: from ${from} to ${to}`;
}

function subtitle(sweep: Sweep, policies: readonly string[]): string {
  const { scenario, cells, replications, seed } = sweep;
  const under = `${policies.length === 1 ? "policy" : "policies"} ${policies.map(plain).join(", ")}`;
  const left = sweep.policies.length - policies.length;
  const more = left === 0 ? "" : ` (and ${left} more in the table)`;
  const each =
    replications === null ? "replications to a precision" : `${plural(replications, "replication")} each`;
  return `${plain(scenario)}, ${under}${more}. ${plural(cells, "cell")}, ${each}, seed ${plain(seed)}${isMap(sweep) ? "" : "; bars are 95 % intervals"}`;
}

/** The finding in words, with the first measure of every cell, or of the first of many. */
function sweepAlternative(sweep: Sweep, cells: readonly SweptCell[]): string {
  const said = cells.slice(0, mostTold).map(({ cell, result }) => {
    const at = sweep.factors.map((factor) => sayAmountOf(factor, cell.values[factor.path] ?? 0)).join(", ");
    const row: Row | undefined = result.outcome.rows[0];
    return `${at}, ${plain(cell.policy)}: ${sayRow(row)}`;
  });
  const more = cells.length > mostTold ? `; and ${cells.length - mostTold} more` : "";
  return `${finding(sweep, cells)}. ${said.join("; ")}${more}.`;
}
