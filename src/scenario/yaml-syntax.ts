// What is wrong with the YAML of a file, in words for somebody who does not know YAML. Only the first error is
// told: those behind it mostly follow from it.
import { type Document, isMap } from "yaml";
import { nestingRefusal, type Refusal } from "./yaml-limits.ts";

const quoteColon = "put text that contains a colon and a space in quotes";

type Words = Pick<Refusal, "expected" | "found" | "hint">;

/** By the code of the YAML parser's error: what it expects, and what to do. */
const words: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["TAB_AS_INDENT", { expected: "lines indented with spaces", found: "a tab" }],
  ["BLOCK_AS_IMPLICIT_KEY", { expected: "one key in a line", found: "a second colon", hint: quoteColon }],
  ["MULTILINE_IMPLICIT_KEY", { expected: "a colon after the key", found: "the end of the line" }],
  ["BAD_INDENT", { expected: "lines of one map to start in the same column", found: "another indentation" }],
  ["MISSING_CHAR", { expected: "a closing quote, bracket or colon", found: "none" }],
  ["MULTIPLE_DOCS", { expected: "one scenario in a file", found: "a second document after ---" }],
  ["TAG_RESOLVE_FAILED", { expected: "a value without a YAML tag", found: "a tag" }],
  ["RESOURCE_EXHAUSTION", nestingRefusal(0)],
]);

/** Why a parsed document cannot be used, or null. */
export function syntaxRefusal(document: Document.Parsed): Refusal | null {
  const error = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION") ?? document.errors[0];
  if (error !== undefined) {
    const known = words.get(error.code) ?? { expected: "valid YAML", found: lowerFirst(error.message) };
    return { ...known, offset: error.pos[0] };
  }
  if (document.directives.yaml.explicit === true) {
    return { offset: 0, expected: "a file without directives", found: "%YAML" };
  }
  if (isMap(document.contents)) return null;
  const found = document.contents === null ? "nothing but comments" : "something that is not a map";
  return {
    offset: document.contents?.range[0] ?? 0,
    expected: "a map that begins with format and name",
    found,
  };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
