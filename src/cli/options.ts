// Values of options, read strictly.
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { amountOf } from "../scenario/amounts.ts";
import { UsageError } from "./faults.ts";

const wholeNumber = /^[0-9]{1,9}$/;
const mostReplications = 100_000;

/** What every command that simulates lets its users say. */
export interface SimulationOptions {
  readonly policy?: string | undefined;
  readonly seed?: string | undefined;
  readonly replications?: number | undefined;
  readonly out?: string | undefined;
  readonly json?: true | undefined;
  readonly workers?: number | undefined;
}

/** Reads whole numbers between two ends, both included. */
export function wholeNumberFrom(low: number, high: number): (text: string) => number {
  return (text) => {
    const count = wholeNumber.test(text) ? Number(text) : Number.NaN;
    if (count >= low && count <= high) return count;
    throw new InvalidArgumentError(`expected a whole number from ${low} to ${high}, found ${text}`);
  };
}

/** A number of replications. */
export const parseReplications = wholeNumberFrom(1, mostReplications);

/** For an option that may be given several times. */
export function collect(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), text];
}

/** A share between 0 and 1, such as 5%. */
export function parseShare(text: string): number {
  const amount = amountOf(text);
  if (amount?.dimension === "bare" && amount.value > 0 && amount.value < 1) return amount.value;
  throw new InvalidArgumentError(`expected a share between 0 and 100 % such as 5%, found ${text}`);
}

/** An amount of pounds above zero, with its sign or without. */
export function parsePounds(text: string): number {
  const amount = amountOf(text.replace("£", ""));
  if (amount?.dimension === "bare" && amount.unit === "" && amount.value > 0) return amount.value;
  throw new InvalidArgumentError(`expected an amount in pounds such as 21.50, found ${text}`);
}

/** A number of a scenario and the range in which it is sought, in the unit in which it is written. */
export interface Vary {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** A key of a path may hold a space: `triage.curves.resolved.100 %`. */
const varyForm = /^([^=\s](?:[^=]*[^=\s])?)=(-?[0-9.]+)\.\.(-?[0-9.]+)$/;

export function parseVary(text: string): Vary {
  const [, path = "", low, high] = varyForm.exec(text) ?? [];
  const vary = { path, low: Number(low), high: Number(high) };
  if (vary.low < vary.high) return vary;
  throw new InvalidArgumentError(`expected path=low..high with low below high, found ${text}`);
}

/** Throws if an option, by its name, is given that would change nothing without another one. */
export function refuseWithout(needed: string, options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined) throw new UsageError(`--${name}: expected ${needed} beside it`);
}
