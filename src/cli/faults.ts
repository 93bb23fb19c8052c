// Every way in which a command can fail, as one text and one exit code.

import { isMissingFile } from "../files/read-scenario.ts";
import { StorageError } from "../files/storage-error.ts";
import { formatProblem, ScenarioError } from "../scenario/problem.ts";
import { plural } from "../words/plural.ts";
import * as exitCode from "./exit-codes.ts";

/** The person asked for something that cannot be had. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}

/** `isOnlyChecked`: nobody asked for anything to be run, so that it need not be said that nothing was. */
export function explainFault(
  fault: unknown,
  isOnlyChecked = false,
): { readonly text: string; readonly exit: number } {
  if (fault instanceof ScenarioError)
    return { text: problemText(fault, isOnlyChecked), exit: exitCode.inputFault };
  if (fault instanceof UsageError) return { text: `sim101: ${fault.message}`, exit: exitCode.inputFault };
  if (fault instanceof StorageError) return { text: `sim101: ${fault.message}`, exit: exitCode.storageFault };
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return {
    text: `sim101: a fault of the program; please report it.\n${detail}`,
    exit: exitCode.programFault,
  };
}

function problemText({ problems }: ScenarioError, isOnlyChecked: boolean): string {
  const [only] = problems;
  if (only?.file === "") return "sim101: expected the name of a file, found nothing";
  if (only !== undefined && isMissingFile(only))
    return `There is no file ${only.file}${only.hint === undefined ? "" : ` (${only.hint})`}`;
  const count = plural(problems.length, "mistake");
  return [...problems.map(formatProblem), `${count}${isOnlyChecked ? "" : "; nothing was run"}`].join("\n");
}
