// A map of a sweep over two factors: one cell for each pair of values, coloured by a measure, with its figure in the cell.
import type { Row } from "../results/row.ts";
import type { Sweep, SweepFactor, SweptCell } from "../results/sweep.ts";
import { onSequence, partTitle, sequence, type Width } from "./chart-style.ts";
import { sayMeasure } from "./compare-words.ts";
import { cellFigures, colouredCells } from "./map-cells.ts";
import { sayPath } from "./number-words.ts";
import { dash } from "./say.ts";
import { plain } from "./text-lines.ts";
import { bandEdges, bandNames, bandOf, cellLabel, cellUnit } from "./wait-scale.ts";

const space = {
  page: { across: 620, down: 420, cell: 74, row: 40 },
  phone: { across: 215, down: 260, cell: 54, row: 30 },
} as const;
/** Narrower cells have no room for a figure. */
const leastForFigures = 30;
const fontSize = 11;
const hundred = 100;
const bands = sequence.length;

export interface MapOf {
  readonly sweep: Sweep;
  readonly cells: readonly SweptCell[];
  readonly policy: string;
  /** Index among the measures of the sweep. */
  readonly measure: number;
  /** Whether the policy is said. */
  readonly isNamed: boolean;
}

/** A part of a Vega-Lite specification: the first factor runs upwards, the second to the right. */
export function sweepMap({ sweep, cells, policy, measure, isNamed }: MapOf, width: Width) {
  const [down, across] = sweep.factors;
  const own = cells.filter(({ cell }) => cell.policy === policy);
  const all = cells.flatMap(({ result }) => result.outcome.rows[measure] ?? []);
  const { edges, names, unit, label } = scaleOf(all);
  const values = own.map(({ cell, result }) => {
    const value = result.outcome.rows[measure]?.value ?? null;
    const band = value === null ? null : bandOf(value, edges);
    return {
      down: cell.values[down?.path ?? ""],
      across: cell.values[across?.path ?? ""],
      label: label(value),
      band: band === null ? null : (names[band] ?? null),
      ink: onSequence[band ?? 0],
    };
  });
  const step = stepOf(across, space[width].across, space[width].cell);
  const name = all[0] === undefined ? "undefined" : sayMeasure(all[0]);
  const under = isNamed ? `, policy ${plain(policy)}` : "";
  return {
    title: partTitle(width, `${name}${under}, in ${unit}`),
    data: { values },
    width: { step },
    height: { step: stepOf(down, space[width].down, space[width].row) },
    encoding: { x: axisOf("across", across), y: { ...axisOf("down", down), sort: "descending" as const } },
    layer: [
      colouredCells(names, width === "page" ? bands : bands / 2),
      ...(step < leastForFigures ? [] : [cellFigures(fontSize)]),
    ],
  };
}

function stepOf(factor: SweepFactor | undefined, room: number, most: number): number {
  return Math.max(2, Math.min(most, Math.floor(room / Math.max(1, factor?.levels?.length ?? 1))));
}

function axisOf(field: "across" | "down", factor: SweepFactor | undefined) {
  const { path = "", unit = "" } = factor ?? {};
  return {
    field,
    type: "ordinal" as const,
    title: unit === "" ? sayPath(path) : `${sayPath(path)} (${unit})`,
    axis: { ticks: false, domain: false, labelPadding: 6, labelAngle: 0, labelOverlap: true },
  };
}

interface Scale {
  /** Three, in the unit of the rows. */
  readonly edges: readonly number[];
  readonly names: readonly string[];
  readonly unit: string;
  readonly label: (value: number | null) => string;
}

function scaleOf(rows: readonly Row[]): Scale {
  const known = rows.flatMap(({ value }) => value ?? []);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const unit = rows[0]?.unit ?? "";
  if (unit === "s") {
    const edges = bandEdges(most);
    return { edges, names: bandNames(edges), unit: cellUnit(most), label: (value) => cellLabel(value, most) };
  }
  const scale = unit === "share" ? hundred : 1;
  const edges = [1, 2, 3].map((i) => Number((least + ((most - least) * i) / bands).toPrecision(2)));
  const say = (value: number) => String(Number((scale * value).toPrecision(2)));
  return {
    edges,
    names: namesOf(edges.map(say)),
    unit: unit === "share" ? "per cent" : unit,
    label: (value) => (value === null ? dash : say(value)),
  };
}

function namesOf(edges: readonly string[]): readonly string[] {
  const [first = "", ...others] = edges;
  return [`under ${first}`, ...others.map((edge, i) => `${edges[i]} to ${edge}`), `${edges.at(-1)} and more`];
}
