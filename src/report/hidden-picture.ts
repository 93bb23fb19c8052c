// Emergencies that ring where none is expected: how many there are, how long nobody knows of them, and how many nobody
// ever notices.
import type { TopLevelSpec } from "vega-lite";
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import type { Width } from "./chart-style.ts";
import type { IntervalRow } from "./interval-rows.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { definitionsFor, ends, threeNames } from "./result-rows.ts";
import { sayEstimate, sayValue } from "./say.ts";
import { stackedRows } from "./stacked.ts";
import { sayPopulation } from "./subtitle.ts";

const counts = [
  ["hiddenEmergenciesPerDay", "ring where none is expected"],
  ["hiddenEmergenciesUnseenPerDay", "give up before anybody knows"],
  ["hiddenEmergenciesSettledUnseenPerDay", "are settled, and nobody knows"],
] as const;
const times = [
  ["medianTimeHidden", "half are known within"],
  ["meanTimeHidden", "mean time until known"],
  ["p90TimeHidden", "nine in ten are known within"],
] as const;

interface Named {
  readonly name: string;
  readonly row: Row;
}

export function hiddenPicture(result: Result): Picture | NoPicture {
  const kind = "hidden-emergencies";
  const of = (names: readonly (readonly [string, string])[]) =>
    names.flatMap(([measure, name]): Named[] => {
      const row = findRow(result.rows, { measure });
      return row === undefined || row.value === null ? [] : [{ name, row }];
    });
  const [perDay, hidden] = [of(counts), of(times)];
  if (!((perDay[0]?.row.value ?? 0) > 0)) return { kind, why: "no emergency rings where none is expected" };
  const words = wordsOf(result, perDay, hidden);
  return {
    kind,
    ...words,
    spec: (width) => specOf(words, [perDay, hidden], width),
    table: tableOf([
      ["what", "unit", ...threeNames("value")],
      ...[...perDay, ...hidden].map(({ name, row }) => [name, row.unit, ...ends(row)]),
    ]),
    notes: definitionsFor(
      result,
      [...perDay, ...hidden].map(({ row }) => row.measure),
    ),
  };
}

function specOf(
  words: ChartWords,
  [perDay, hidden]: readonly [readonly Named[], readonly Named[]],
  width: Width,
): TopLevelSpec {
  const drawn = ({ name, row }: Named): IntervalRow => ({ ...row, name, said: sayEstimate(row) });
  const often = {
    title: "Hidden emergencies a day",
    unit: "needs/day",
    mark: "bar",
    rows: perDay.map(drawn),
  } as const;
  const long = {
    title: "Time until somebody knows",
    unit: "s",
    mark: "dot",
    rows: hidden.map(drawn),
  } as const;
  return stackedRows(words, [often, long], width);
}

function wordsOf(result: Result, perDay: readonly Named[], hidden: readonly Named[]): ChartWords {
  const [often] = perDay;
  const mean = hidden.find(({ row }) => row.measure === "meanTimeHidden")?.row;
  const count = often === undefined ? "" : sayValue(often.row);
  const finding =
    mean === undefined
      ? `${count} hidden emergencies a day, and nobody knows of any`
      : `${count} emergencies a day ring where none is expected, unknown for ${sayValue(mean)}`;
  const subtitle = `Needs that are truly immediate and ring first anywhere but the most urgent queue. ${sayPopulation(result)}`;
  const said = [...perDay, ...hidden].map(({ name, row }) => `${name} ${sayEstimate(row)}`);
  return {
    finding,
    subtitle,
    alternative: `${finding}. A day, then in time: ${said.join("; ")}. ${subtitle}.`,
  };
}
