// What policies are weighed by: what they cost, what officers they take, how long callers wait, and what harm that does.

import type { FrontierAxis, RankedMeasure } from "../results/best.ts";
import { betterWhen } from "../results/comparison-direction.ts";
import { handlerHours } from "../results/handler-hours.ts";
import { findReader, type RowPlace, type RowReader, rowNamesAt } from "../results/row-reader.ts";
import type { RowName } from "../results/row-search.ts";
import { unitAt } from "../results/row-unit.ts";
import { namedMeasure } from "../scenario/measure-names.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";

export interface ReadAxis {
  readonly axis: FrontierAxis;
  /** Under each scenario. */
  readonly readers: readonly RowReader[];
}

/** The axes that there are under all of the scenarios; `ranked` is waiting itself if it is a wait. */
export function frontierAxes(
  scenarios: readonly ResolvedScenario[],
  ranked: RankedMeasure,
): readonly ReadAxis[] {
  const officers = { measure: "officerHoursPerDay", queue: null, period: "all" };
  return [
    costAxis(scenarios),
    axisAt("officers", scenarios, officers),
    waitAxis(scenarios, ranked),
    harmAxis(scenarios),
  ].filter((axis) => axis !== null);
}

/** Pounds where people are paid, else the hours of handlers. */
function costAxis(scenarios: readonly ResolvedScenario[]): ReadAxis | null {
  const paid = { measure: "costPerYear", queue: null, period: "all" };
  return axisAt("cost", scenarios, paid) ?? axisAt("cost", scenarios, handlerHours);
}

function waitAxis(scenarios: readonly ResolvedScenario[], ranked: RankedMeasure): ReadAxis | null {
  if (namedMeasure(ranked.measure)?.in === "time") {
    const { unit: _, betterWhen: __, ...name } = ranked;
    return readAxis(scenarios, { what: "wait", ...ranked }, name);
  }
  const place = scenarios[0]?.headline.find(({ measure }) => namedMeasure(measure)?.in === "time");
  return place === undefined ? null : axisAt("wait", scenarios, place);
}

function harmAxis(scenarios: readonly ResolvedScenario[]): ReadAxis | null {
  return axisAt("harm", scenarios, { measure: "harmWeightedWait", queue: null, period: "all" });
}

function axisAt(
  what: FrontierAxis["what"],
  scenarios: readonly ResolvedScenario[],
  place: RowPlace,
): ReadAxis | null {
  const [first] = scenarios;
  const [name] = first === undefined ? [] : rowNamesAt(first, place);
  const better = betterWhen(place.measure);
  if (first === undefined || name === undefined || better === null) return null;
  return readAxis(scenarios, { what, ...name, unit: unitAt(first, place), betterWhen: better }, name);
}

function readAxis(
  scenarios: readonly ResolvedScenario[],
  axis: FrontierAxis,
  name: RowName,
): ReadAxis | null {
  const readers = scenarios.flatMap((scenario) => findReader(scenario, name) ?? []);
  return readers.length === scenarios.length ? { axis, readers } : null;
}
