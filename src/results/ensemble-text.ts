// An ensemble as the text of its file: YAML that people can read, one line for each number and each set.
import type { Ensemble, RangedNumber } from "./ensemble.ts";

/** The same ensemble gives the same bytes. */
export function ensembleText(ensemble: Ensemble): string {
  const { format, version, scenario, hash, seed, command, tried, complete, numbers, sets } = ensemble;
  const made = command === "" ? [] : ["# Made by:", `#   ${oneLine(command)}`];
  const fields = { format, kind: "ensemble", scenario, hash, seed, version, command, tried, complete };
  return [
    "# Sets of the unsourced numbers of a scenario with which it meets its published figures.",
    ...made,
    ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "# Each number in the unit in which the scenario writes it.",
    "numbers:",
    ...numbers.map((number) => `  - ${numberLine(number)}`),
    "# One line for each set: the numbers in the order above.",
    "sets:",
    ...sets.map((set) => `  - [${set.join(", ")}]`),
    "",
  ].join("\n");
}

function numberLine({ path, value, low, high, unit, isWhole, together }: RangedNumber): string {
  const name = together === path ? "" : `, together: ${JSON.stringify(together)}`;
  const whole = isWhole ? ", whole: true" : "";
  return `{ path: ${JSON.stringify(path)}, value: ${value}, low: ${low}, high: ${high}, unit: ${JSON.stringify(unit)}${whole}${name} }`;
}

function oneLine(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
