// Options of every command that can ask again at other sets of the unsourced numbers: where the sets come from, and how
// they are run.
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { parseReplications, refuseWithout } from "./options.ts";

/** So many draws from the tagged ranges, or the file of an ensemble. */
export type AskedSets = number | string;

export interface AssumedOptions {
  readonly ensemble?: AskedSets | undefined;
  readonly drawReplications?: number | undefined;
  readonly derived?: true | undefined;
}

const mostSets = 10_000;
const numberLike = /^[-+]?[0-9.]+(?:e[-+]?[0-9]+)?$/i;
const wholeNumber = /^[0-9]{1,9}$/;

/** `what` is asked at every set. */
export function ensembleOption(what: string) {
  return new Option(
    "--ensemble <file|count>",
    `${what}: the sets of this file, or so many draws from the tagged ranges`,
  ).argParser(parseSets);
}

export function drawReplicationsOption(usual: string) {
  return new Option(
    "--draw-replications <count>",
    `replications of each set or draw (default: ${usual})`,
  ).argParser(parseReplications);
}

export function derivedOption() {
  return new Option("--derived", "draw derived numbers (tag D) as well as assumed ones (tag A)");
}

/** What is said about sets without any is a mistake. */
export function refuseWithoutEnsemble({ ensemble, drawReplications, derived }: AssumedOptions): void {
  if (ensemble === undefined) refuseWithout("--ensemble", { "draw-replications": drawReplications, derived });
}

function parseSets(text: string): AskedSets {
  if (text === "") throw new InvalidArgumentError("expected a file or a number of draws, found nothing");
  if (!numberLike.test(text)) return text;
  const count = wholeNumber.test(text) ? Number(text) : 0;
  if (count >= 2 && count <= mostSets) return count;
  throw new InvalidArgumentError(
    `expected a file, or a whole number of draws from 2 to ${mostSets}, found ${text}`,
  );
}

/** For a command whose answer cannot be asked again at sets: refuses the option, with the reason. */
export function refusedEnsembleOption(reason: string) {
  return new Option("--ensemble <file|count>").hideHelp().argParser((): never => {
    throw new InvalidArgumentError(reason);
  });
}
