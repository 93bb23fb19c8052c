// How unequal waits are: what half, nine in ten and the unluckiest wait, beside the mean; and how many are answered within
// a time. Means deceive, because a few wait very long.
import type { TopLevelSpec } from "vega-lite";
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import type { Width } from "./chart-style.ts";
import type { IntervalRow } from "./interval-rows.ts";
import { type ChartWords, type Picture, tableOf } from "./picture.ts";
import { definitionsFor, ends, threeNames } from "./result-rows.ts";
import { sayEstimate, sayExactly, sayValue } from "./say.ts";
import { stackedRows } from "./stacked.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";

const statistics = [
  ["medianWaitingTime", "half wait no longer than"],
  ["meanWaitingTime", "mean wait"],
  ["p90WaitingTime", "nine in ten wait no longer than"],
  ["p99WaitingTime", "99 in 100 wait no longer than"],
  ["longestWaitingTime", "the longest wait of all"],
] as const;
/** Seconds. */
const leastWait = 0.5;
const within = /^answeredWithin([\d.]+)sOfOffered$/;

interface Named {
  readonly name: string;
  readonly row: Row;
}

/** Of a queue in which callers wait. */
export function waitDistributionPicture(result: Result, queue: string): Picture {
  const waits = named(result, queue, statistics);
  const levels = levelsOf(result, queue);
  const words = wordsOf(result, queue, waits);
  return {
    kind: "wait-distribution",
    ...words,
    spec: (width) => specOf(words, { waits, levels }, width),
    table: tableOf([
      ["what", "unit", ...threeNames("value")],
      ...[...waits, ...levels].map(({ name, row }) => [name, row.unit, ...ends(row)]),
    ]),
    notes: definitionsFor(
      result,
      [...waits, ...levels].map(({ row }) => row.measure),
    ),
  };
}

function specOf(
  words: ChartWords,
  { waits, levels }: { readonly waits: readonly Named[]; readonly levels: readonly Named[] },
  width: Width,
): TopLevelSpec {
  const drawn = ({ name, row }: Named): IntervalRow => ({ ...row, name, said: sayEstimate(row) });
  const long = {
    title: "How long callers wait in the queue",
    note: "Of answered and given up; an arrow is beyond the scale",
    unit: "s",
    mark: "dot",
    hasArrows: true,
    rows: waits.map(drawn),
  } as const;
  const inTime = {
    title: "How many of all who ring are answered in time",
    unit: "share",
    mark: "bar",
    rows: levels.map((each) => ({ ...drawn(each), isAside: each.row.measure === "abandonmentRatio" })),
  } as const;
  return stackedRows(words, [long, inTime], width);
}

function wordsOf(result: Result, queue: string, waits: readonly Named[]): ChartWords {
  const of = (measure: string) => waits.find(({ row }) => row.measure === measure)?.row;
  const [half, ninety] = [of("medianWaitingTime"), of("p90WaitingTime")];
  const finding =
    half?.value == null || ninety?.value == null
      ? "Nobody waited in this queue"
      : `${sayHalf(half)}, one in ten over ${sayValue(ninety)}`;
  const said = waits.map(({ name, row }) => `${name} ${sayEstimate(row)}`).join("; ");
  const subtitle = `Waits in the queue ${plain(queue)}, of everybody who rang there. ${sayPopulation(result)}`;
  return {
    finding,
    subtitle,
    alternative: `${finding}. In the queue ${plain(queue)}: ${said}. ${subtitle}.`,
  };
}

/** Somebody who is answered at once has no wait but the ring. */
function sayHalf(half: Row): string {
  return (half.value ?? 0) < leastWait ? "Half do not queue at all" : `Half wait up to ${sayValue(half)}`;
}

/** In the order of the times, and those who gave up last. */
function levelsOf(result: Result, queue: string): Named[] {
  const times = [...new Set(result.rows.flatMap(({ measure }) => within.exec(measure)?.[1] ?? []))];
  return named(result, queue, [
    ...times
      .toSorted((a, b) => Number(a) - Number(b))
      .map(
        (time) =>
          [`answeredWithin${time}sOfOffered`, `answered within ${sayExactly(Number(time), "s")}`] as const,
      ),
    ["abandonmentRatio", "gave up before anybody answered"],
  ]);
}

function named(result: Result, queue: string, measures: readonly (readonly [string, string])[]): Named[] {
  return measures.flatMap(([measure, name]) => {
    const row = findRow(result.rows, { measure, queue });
    return row === undefined ? [] : [{ name, row }];
  });
}
