// What a scenario file may not contain, found before its structure is built: endless nesting, references that
// multiply, several documents in one. One such thing is enough to refuse the file.
import { isAlias, Lexer, type ParsedNode } from "yaml";
import { type Data, shortened } from "./authored-data.ts";

/** Something in a text that is refused, at its offset. */
export interface Refusal {
  readonly offset: number;
  readonly path?: readonly string[];
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
  /** The rest of the file can still be checked. */
  readonly isMild?: boolean;
}

export const mostBytes = 1_000_000;
/** A year of lists by quarter of an hour has a few thousand. */
const mostTokens = 60_000;
export const deepestNesting = 60;

const sizeRefusal = (bytes: number): Refusal => ({
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

/** Counts the words and signs of a text that is long enough to have too many. */
function tokenRefusal(text: string): Refusal | null {
  if (text.length <= mostTokens) return null;
  let offset = 0;
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    if (++count > mostTokens) return tooMany(Math.min(offset, text.length));
    offset += token.length;
  }
  return null;
}

function tooMany(offset: number): Refusal {
  return {
    offset,
    expected: "a scenario of some thousand lines",
    found: `more than ${mostTokens} words and signs`,
  };
}

const writtenOut = "every value written out (or in a file that this one extends)";

/** A node with something that no scenario may have: a reference to another place, or a type of YAML's own. */
export function nodeRefusal(node: ParsedNode): Refusal | null {
  const [offset] = node.range;
  if (isAlias(node))
    return { offset, expected: writtenOut, found: `the reference *${shortened(node.source)}` };
  if (node.anchor !== undefined)
    return { offset, expected: writtenOut, found: `the anchor &${shortened(node.anchor)}` };
  return node.tag === undefined ? null : { offset, expected: "a value without a YAML tag", found: "a tag" };
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
  const isPossible = typeof value !== "number" || Number.isFinite(value);
  return isPossible ? null : { offset, expected: "a finite number", found: value.toFixed(0) };
}
