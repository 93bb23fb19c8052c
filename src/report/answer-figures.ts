// The few figures of a run that people ask for first, each with its interval.
import type { Result, ResultQueue } from "../results/result.ts";
import { findRow, type RowName } from "../results/row-search.ts";
import { isSpoilt } from "./grave-words.ts";
import { queueRoles } from "./queue-roles.ts";
import { sayEstimate, sayValue } from "./say.ts";

interface KeyFigure {
  readonly name: string;
  readonly value: string;
  /** In brackets; empty where there is none. */
  readonly interval: string;
}

/** None that is undefined, or that depends on the length of the run. */
export function keyFigures(result: Result): KeyFigure[] {
  const { paths, others } = queueRoles(result);
  const [path] = paths;
  const urgent = others
    .filter(({ stage }) => stage === "handler")
    .toSorted((a, b) => a.priority - b.priority)[0];
  const [target] = result.response?.targets ?? [];
  return [
    ...(path === undefined ? [] : pathFigures(result, path.channel, [path.switchboard, path.handler])),
    ...(urgent === undefined
      ? []
      : figure(result, `${urgent.id}: mean time to answer`, {
          measure: "meanTimeToAnswer",
          queue: urgent.id,
        })),
    ...(target === undefined
      ? []
      : figure(result, `officers, ${target.grade}: mean from grading to arrival`, {
          measure: "meanResponseTime",
          grade: target.grade,
        })),
  ];
}

/** The caller's whole wait, its long end, who gives up, and the figure that is published. */
function pathFigures(
  result: Result,
  channel: string,
  [switchboard, handler]: readonly [ResultQueue, ResultQueue],
): KeyFigure[] {
  const queue = handler.id;
  return [
    ...figure(result, `${channel}: mean from first ring to a trained handler`, {
      measure: "meanTimeToHandler",
      queue,
    }),
    ...figure(result, `${channel}: nine in ten within`, { measure: "p90TimeToHandler", queue }),
    ...figure(result, `give up at ${queue}`, { measure: "abandonmentRatio", queue }),
    ...figure(result, `published: ${switchboard.id} alone, mean`, {
      measure: "meanTimeToAnswer",
      queue: switchboard.id,
    }),
  ];
}

function figure({ rows, warnings }: Result, name: string, of: RowName): KeyFigure[] {
  const row = findRow(rows, of);
  if (row === undefined || row.value === null || warnings.some((warning) => isSpoilt(warning, of))) return [];
  const value = sayValue(row);
  return [{ name, value, interval: sayEstimate(row).slice(value.length).trim() }];
}
