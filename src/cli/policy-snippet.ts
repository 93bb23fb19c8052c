// A policy to paste into a scenario's file, with what to do with it.
import { basename } from "node:path";
import { shellWord } from "../files/shell-word.ts";

interface Snippet {
  /** The scenario's file. */
  readonly file: string;
  /** What was found, and the policy under which. */
  readonly found: string;
  readonly under: string;
  readonly policy: string;
  readonly lines: readonly string[];
}

/** YAML text. */
export function policySnippet({ file, found, under, policy, lines }: Snippet): string {
  const name = basename(file);
  return [
    `# A policy for ${name}: paste it there; leave out the first line if the file has policies already.`,
    `# Then: sim101 run ${shellWord(name)} --policy ${policy}`,
    ...(under === "base"
      ? []
      : [`# The ${found} was found under the policy ${under}, whose other changes are not in it.`]),
    ...lines,
    "",
  ].join("\n");
}
