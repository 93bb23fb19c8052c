// An editor with the YAML language server, as a planner has it, without its windows. It finds the schema by the
// first line of the text.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getLanguageService } from "yaml-language-server";

const folder = new URL("../../scenarios/", import.meta.url);
const uri = new URL("mine.yaml", folder).href;

/** Of scenario files unless said. */
type Schema = "scenario.schema.json" | "sweep.schema.json";
const schemaLine = (schema: Schema) => `# yaml-language-server: $schema=./${schema}\n`;

const service = getLanguageService({
  schemaRequestService: (asked) =>
    asked.startsWith(folder.href)
      ? Promise.resolve(readFileSync(new URL(asked), "utf8"))
      : Promise.reject(new Error(asked)),
  workspaceContext: { resolveRelativePath: (path) => new URL(path, uri).href },
});

service.configure({ validate: true, completion: true, yamlVersion: "1.2" });

type OpenDocument = Parameters<typeof service.doValidation>[0];
type Open = (...document: [uri: string, language: string, version: number, text: string]) => OpenDocument;

/** The language server's own kind of document. */
const ofServer = createRequire(createRequire(import.meta.url).resolve("yaml-language-server"));
const documents: Readonly<Record<string, { readonly create: Open }>> = ofServer(
  "vscode-languageserver-textdocument",
);

let version = 0;

function opened(text: string, schema: Schema): OpenDocument {
  const kind = documents.TextDocument;
  if (kind === undefined) throw new Error("the language server has no documents");
  return kind.create(uri, "yaml", version++, schemaLine(schema) + text);
}

/** Lines, from 1, with what the editor underlines there. */
export async function underlined(
  text: string,
  schema: Schema = "scenario.schema.json",
): Promise<readonly string[]> {
  const diagnostics = await service.doValidation(opened(text, schema), false);
  return diagnostics.map(({ range, message }) => `${range.start.line}: ${message}`);
}

/** What the editor proposes where the text says `|`. */
export async function proposed(
  text: string,
  schema: Schema = "scenario.schema.json",
): Promise<readonly string[]> {
  const offset = text.indexOf("|");
  const document = opened(text.slice(0, offset) + text.slice(offset + 1), schema);
  const { items } = await service.doComplete(
    document,
    document.positionAt(schemaLine(schema).length + offset),
    false,
  );
  return items.map(({ label }) => label);
}
