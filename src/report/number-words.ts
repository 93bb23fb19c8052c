// The unsourced numbers of a scenario in words: what they are called, and how much they are.
import type { RangedNumber } from "../results/ensemble.ts";
import { sayMeasure } from "./compare-words.ts";
import { plain } from "./text-lines.ts";

const sections = ["queues", "teams", "demand"];
const ofPolicy = /^policies\.([^.]+)\.change\.(.+)$/;
const digits = 4;

/** `crib talk mean` for `queues.crib.talk.mean`; a policy's own number says whose. */
export function sayPath(path: string): string {
  const [, policy, own = path] = ofPolicy.exec(path) ?? [];
  const [section = "", ...rest] = own.split(".");
  const words = (sections.includes(section) ? rest : [section, ...rest]).map(spaced).join(" ");
  return plain(policy === undefined ? words : `${words} (of ${policy})`);
}

function spaced(key: string): string {
  return key.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `720 s`, `0.55`. */
export function sayAmountOf({ unit }: Pick<RangedNumber, "unit">, value: number): string {
  return `${Number(value.toPrecision(digits))} ${unit}`.trim();
}

/** `720 s in the file, anywhere from 480 to 1080`. */
export function sayRangeOf(number: RangedNumber): string {
  const { value, low, high } = number;
  const end = (each: number) => String(Number(each.toPrecision(digits)));
  return `${sayAmountOf(number, value)} in the file, anywhere from ${end(low)} to ${end(high)}`;
}

interface Named {
  readonly measure: string;
  readonly queue: string | null;
  readonly band?: string;
  readonly grade?: string;
}

/** `mean time to answer, crib`. */
export function sayNamed({ measure, queue, band, grade }: Named): string {
  return sayMeasure({
    measure,
    ...(queue === null ? {} : { queue }),
    ...(band === undefined ? {} : { band }),
    ...(grade === undefined ? {} : { grade }),
  });
}
