// How many of something, for those who may read results only.
import { plural as counted } from "../scenario/number-words.ts";

/** `1 pair`, `2 pairs`. */
export function plural(count: number, noun: string): string {
  return counted(count, noun);
}
