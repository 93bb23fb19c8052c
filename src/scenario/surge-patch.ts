// An observed exception as a scenario of its own, which extends the one it was seen against by a surge.
import { dateText } from "./dates.ts";
import type { Period } from "./like-period.ts";

export interface SurgeText {
  /** Of the surge. */
  readonly name: string;
  /** The scenario's path. */
  readonly file: string;
  readonly period: Period;
  readonly reasons: readonly string[];
  /** Null for everywhere, and for all sources. */
  readonly areas: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly factor: { readonly value: number; readonly low: number; readonly high: number };
  /** Where the factor comes from. */
  readonly source: string;
}

/** YAML text that `extends` the scenario by the surge. */
export function surgePatch(surge: SurgeText): string {
  const base = surge.file.slice(surge.file.lastIndexOf("/") + 1);
  return [
    "format: 1",
    `name: ${JSON.stringify(`${base}, with the surge ${surge.name}`)}`,
    `extends: ${JSON.stringify(base)}`,
    "surges:",
    `  ${JSON.stringify(surge.name)}:`,
    `    dates: [${datesOf(surge.period).join(", ")}]`,
    ...(surge.sources === null ? [] : [`    sources: ${list(surge.sources)}`]),
    ...(surge.areas === null ? [] : [`    areas: ${list(surge.areas)}`]),
    "    factors:",
    ...surge.reasons.map((reason) => `      ${JSON.stringify(reason)}: ${factorText(surge)}`),
    "",
  ].join("\n");
}

function datesOf({ first, last }: Period): string[] {
  return Array.from({ length: last - first + 1 }, (_, day) => dateText(first + day));
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => JSON.stringify(name)).join(", ")}]`;
}

/** Rounded outwards, so that the range holds the value. */
function factorText({ factor: { value, low, high }, source }: SurgeText): string {
  const range = `${Math.floor(100 * low) / 100}..${Math.ceil(100 * high) / 100}`;
  return `{ value: ${Number(value.toPrecision(4))}, range: ${range}, tag: D, source: ${JSON.stringify(source)} }`;
}
