// Values of options, read strictly.
import { InvalidArgumentError } from "@commander-js/extra-typings";

const wholeNumber = /^[0-9]{1,9}$/;
const mostReplications = 100_000;

/** A number of replications. */
export function parseReplications(text: string): number {
  const count = wholeNumber.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= mostReplications) return count;
  throw new InvalidArgumentError(`expected a whole number from 1 to ${mostReplications}, found ${text}`);
}
