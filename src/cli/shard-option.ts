// `--shard i/n`: one part of the cells of a sweep, for several machines.
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { Shard } from "../experiment/sweep.ts";

export function shardOption() {
  return new Option(
    "--shard <i/n>",
    "only the ith of n parts of the cells; `sim101 merge` puts parts together",
  ).argParser(parseShard);
}

const shardForm = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/;

function parseShard(text: string): Shard {
  const [, index, of] = (shardForm.exec(text) ?? []).map(Number);
  if (index !== undefined && of !== undefined && index <= of) return { index, of };
  throw new InvalidArgumentError(`expected a part such as 2/8, the second of eight, found ${text}`);
}
