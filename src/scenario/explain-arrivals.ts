// How the contacts of a source come, in words: several at once, or modulated.
import { shareWords, spanWords, threeDigits } from "./number-words.ts";
import type { ResolvedBatch, ResolvedModulation, ResolvedSource } from "./resolved.ts";

/** Lines below the line of a source; `perDay` are its callers. */
export function arrivalLines({ batch, modulation }: ResolvedSource, perDay: number): string[] {
  return [
    ...(batch === undefined ? [] : [batchLine(batch, perDay)]),
    ...(modulation === undefined ? [] : modulationLines(modulation)),
  ];
}

function batchLine({ mean, sizes }: ResolvedBatch, perDay: number): string {
  const events = `${threeDigits(perDay / mean)} events a day`;
  const [only, ...others] = (sizes ?? []).filter(({ share }) => share > 0);
  if (only !== undefined && others.length === 0)
    return `    ${events} bring ${only.size} callers each at once`;
  const family = sizes === null ? "geometric" : "by a table of shares";
  return `    ${events} bring ${threeDigits(mean)} callers each at once on average (${family})`;
}

function modulationLines({ states }: ResolvedModulation): string[] {
  const words = states.map(({ id, factor, meanTime, share }) => {
    return `${id} × ${threeDigits(factor)} (${spanWords(meanTime)} on average, ${shareWords(share)} of the time)`;
  });
  return [
    `    the rate jumps between ${words.join(", ")}`,
    "    these factors are scaled so that the volume is the long-run mean",
  ];
}
