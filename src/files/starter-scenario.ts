// A scenario to begin with: scenarios/starter.yaml under another name, in a place of the user's own.
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { scenarioJsonSchema } from "../scenario/json-schema.ts";
import { writeWhole } from "./result-folder.ts";

const template = new URL("../../scenarios/starter.yaml", import.meta.url);
const nameLine = /^name: .*$/m;
const wordsForFile = "FILE";
const schemaFile = "scenario.schema.json";

interface Starter {
  /** Where it is to lie; nothing may be there yet. */
  readonly file: string;
  /** Of the centre; the starter's own unless said. */
  readonly name?: string | undefined;
}

/** The text of the scenario. Editors are pointed to a schema only where one lies beside it. */
export function starterText({ file, name }: Starter): string {
  const text = readFileSync(template, "utf8").replaceAll(wordsForFile, () => basename(file));
  const named = name === undefined ? text : text.replace(nameLine, () => `name: ${JSON.stringify(name)}`);
  return existsSync(schemaBeside(file)) ? `# yaml-language-server: $schema=./${schemaFile}\n${named}` : named;
}

/** Where editors look for the schema of a scenario file. */
function schemaBeside(file: string): string {
  return join(dirname(file), schemaFile);
}

/** Writes the schema beside a scenario file, unless one is there. */
export function writeSchemaBeside(file: string): void {
  const schema = schemaBeside(file);
  if (!existsSync(schema)) writeWhole(schema, `${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`);
}
