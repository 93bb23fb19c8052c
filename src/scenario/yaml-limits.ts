// What a scenario file may not contain, found before its structure is built: endless nesting, references that
// multiply, several documents in one. One such thing is enough to refuse the file.
import { CST, Lexer } from "yaml";
import { type Data, shortened } from "./authored-data.ts";

/** Something in a text that is refused, at its offset. */
export interface Refusal {
  readonly offset: number;
  readonly path?: readonly string[];
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}

export const mostBytes = 1_000_000;
/** A year of lists by quarter of an hour has a tenth of this. */
const mostTokens = 120_000;
export const deepestNesting = 60;

export const sizeRefusal = (bytes: number): Refusal => ({
  offset: 0,
  expected: `a file of at most ${mostBytes / 1_000_000} MB`,
  found: `${(bytes / 1_000_000).toFixed(1)} MB`,
});

export const nestingRefusal = (offset: number): Refusal => ({
  offset,
  expected: `maps and lists nested at most ${deepestNesting} deep`,
  found: "deeper nesting",
});

/** The first thing in a text that no scenario may contain. */
export function refusalOf(text: string): Refusal | null {
  if (text.length > mostBytes) return sizeRefusal(text.length);
  const nul = text.indexOf("\0");
  if (nul >= 0) return { offset: nul, expected: "text", found: "a zero byte: is this a binary file?" };
  if (text.trim() === "") return { offset: 0, expected: "a scenario", found: "an empty file" };
  return tokenRefusal(text);
}

function tokenRefusal(text: string): Refusal | null {
  let offset = 0;
  let count = 0;
  let depth = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const kind: string | null = isScalar ? null : CST.tokenType(token);
    isScalar = kind === "scalar";
    if (kind !== null && markers.includes(kind)) continue;
    depth += nestingStep(kind);
    if (depth > deepestNesting) return nestingRefusal(offset);
    const refused = refusedToken(kind, shortened(token));
    if (refused !== null) return { ...refused, offset };
    offset += token.length;
    if (++count > mostTokens) return tooMany(offset);
  }
  return null;
}

/** Kinds of token that are not in the text: the lexer's own signs. */
const markers = ["scalar", "doc-mode", "flow-error-end"];

function nestingStep(kind: string | null): number {
  if (kind === "flow-map-start" || kind === "flow-seq-start") return 1;
  return kind === "flow-map-end" || kind === "flow-seq-end" ? -1 : 0;
}

const writtenOut = "every value written out (or in a file that this one extends)";

function refusedToken(kind: string | null, token: string): Omit<Refusal, "offset"> | null {
  if (kind === "anchor" || kind === "alias") return { expected: writtenOut, found: `the reference ${token}` };
  if (kind === "tag") return { expected: "a value without a YAML tag", found: `the tag ${token}` };
  if (kind === "directive-line") return { expected: "a file without directives", found: token };
  return null;
}

function tooMany(offset: number): Refusal {
  return {
    offset,
    expected: "a scenario of some thousand lines",
    found: `more than ${mostTokens} words and signs`,
  };
}

const dangerousKeys = ["__proto__", "constructor", "prototype"];

/** A key that no map of a scenario may have. */
export function keyRefusal(key: string, offset: number): Refusal | null {
  if (key === "<<") {
    return { offset, expected: writtenOut, found: "the merge key <<" };
  }
  return dangerousKeys.includes(key)
    ? { offset, expected: "the name of something", found: `the key ${key}` }
    : null;
}

/** A number that no scenario may contain. */
export function numberRefusal(value: Data, offset: number): Refusal | null {
  if (typeof value !== "number" || Number.isFinite(value)) return null;
  return { offset, expected: "a finite number", found: String(value) };
}
