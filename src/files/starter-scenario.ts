// A scenario to begin with: scenarios/starter.yaml under another name, in a place of the user's own.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { scenarioJsonSchema } from "../scenario/json-schema.ts";
import { isThere } from "./is-there.ts";
import { writeWhole } from "./result-folder.ts";
import { shellWord } from "./shell-word.ts";

const template = new URL("../../scenarios/starter.yaml", import.meta.url);
const nameLine = /^name: .*$/m;
const wordsForFile = "FILE";
const schemaFile = "scenario.schema.json";

interface Starter {
  /** Where it is to lie; nothing may be there yet. */
  readonly file: string;
  /** Of the centre; the starter's own unless said. */
  readonly name?: string | undefined;
  /** Whether the schema of this program lies beside it, or will. */
  readonly hasSchema: boolean;
}

/** The text of the scenario. Editors are pointed to a schema only where there is one that is meant for it. */
export function starterText({ file, name, hasSchema }: Starter): string {
  const text = readFileSync(template, "utf8").replaceAll(wordsForFile, () => shellWord(basename(file)));
  const named = name === undefined ? text : text.replace(nameLine, () => `name: ${JSON.stringify(name)}`);
  return hasSchema ? `# yaml-language-server: $schema=./${schemaFile}\n${named}` : named;
}

/** Where editors look for the schema of a scenario file. */
export function schemaBeside(file: string): string {
  return join(dirname(file), schemaFile);
}

/** What lies in the place of a schema: nothing, the schema of this version of the program, or something else. */
export function schemaStateOf(schema: string): "none" | "own" | "foreign" {
  if (!isThere(schema)) return "none";
  try {
    return readFileSync(schema, "utf8") === schemaText() ? "own" : "foreign";
  } catch {
    return "foreign";
  }
}

/** Writes the schema of scenario files. */
export function writeSchema(schema: string): void {
  writeWhole(schema, schemaText());
}

function schemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`;
}
