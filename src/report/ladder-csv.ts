// The figures of a ladder as a table for a spreadsheet: formulas, rungs, and what each feature does.
import type { Ladder, LadderEffect } from "../results/ladder.ts";
import type { Bounds } from "../results/row.ts";
import { csv, type Lines } from "./csv.ts";

const nothing: Bounds = { value: null, low: null, high: null };

export function ladderCsv(ladder: Ladder): string {
  return csv(ladderLines(ladder));
}

/** A heading and its lines. Waits in seconds; a queue that never settles has no figures. */
export function ladderLines({ formulas, rungs, features, level }: Ladder): Lines {
  const rows = [
    ...formulas.map(({ name, meanTimeToAnswer, abandonmentRatio }) =>
      line("formula", name, [
        meanTimeToAnswer !== null,
        { ...nothing, value: meanTimeToAnswer },
        { ...nothing, value: abandonmentRatio },
      ]),
    ),
    ...rungs.map(({ feature, isSettled, meanTimeToAnswer, abandonmentRatio }) =>
      line("rung", feature ?? "", [isSettled, meanTimeToAnswer, abandonmentRatio]),
    ),
    ...features.flatMap(({ name, step, first, last }) => [
      effectLine("step", name, step),
      ...(first === null ? [] : [effectLine("first", name, first)]),
      effectLine("last", name, last),
    ]),
  ];
  const ends = (what: string) => [what, `${what} low`, `${what} high`];
  return [
    [
      "what",
      "feature",
      "settles",
      ...ends("meanTimeToAnswer (s)"),
      ...ends("abandonmentRatio (share)"),
      "level",
    ],
    ...rows.map((cells) => [...cells, level]),
  ];
}

function effectLine(what: string, name: string, effect: LadderEffect) {
  const { isSettledBefore, isSettledAfter, meanTimeToAnswer, abandonmentRatio } = effect;
  return line(what, name, [isSettledBefore && isSettledAfter, meanTimeToAnswer, abandonmentRatio]);
}

function line(what: string, name: string, [isSettled, wait, givingUp]: readonly [boolean, Bounds, Bounds]) {
  const of = ({ value, low, high }: Bounds) => [value, low, high];
  return [what, name, isSettled ? "yes" : "no", ...of(wait), ...of(givingUp)];
}
