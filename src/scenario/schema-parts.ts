// What the schema is made of: numbers with units, names, dates, maps that know their keys.
import { z } from "zod";
import { type Data, inWords, isMap } from "./authored-data.ts";
import { minutesOf } from "./clock-times.ts";
import { dayNumberOf } from "./dates.ts";
import { nearestHint } from "./nearest.ts";
import { type Complaint, complaintsOf, type Quantity } from "./quantity.ts";
import { quantityJson } from "./quantity-json.ts";
import type { QuantityKind } from "./quantity-kinds.ts";

// Compiling the schema takes longer than checking one scenario with it (10 ms against 19), and pages that forbid eval
// could not.
z.config({ jitless: true });

/** Carried by the schema's own issues. */
export interface IssueWords {
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
  /** From the value that is wrong to the part of it that is. */
  readonly part: readonly string[];
}

/** A value that our own check accepts; `json` tells editors about it. */
function checked<T>(
  check: (data: Data | undefined) => readonly Complaint[],
  json: Record<string, unknown>,
): z.ZodType<T> {
  const schema = z.unknown().check(({ value, issues }) => {
    for (const { path, ...words } of check(value as Data | undefined)) {
      issues.push({ code: "custom", input: value, params: { ...words, part: path } satisfies IssueWords });
    }
  });
  return schema.meta(json) as unknown as z.ZodType<T>;
}

const quantities = new Map<QuantityKind, z.ZodType<Quantity>>();

/** A number of a kind; each kind is one definition of the exported schema. */
export function quantity(kind: QuantityKind): z.ZodType<Quantity> {
  const known = quantities.get(kind);
  if (known !== undefined) return known;
  const made = checked<Quantity>((data) => complaintsOf(data, kind), quantityJson(kind));
  quantities.set(kind, made);
  return made;
}

/** Text that passes a test. */
function textLike(
  expected: string,
  json: Record<string, unknown>,
  isRight: (text: string) => boolean,
): z.ZodType<string> {
  return checked<string>(
    (data) =>
      typeof data === "string" && isRight(data) ? [] : [{ path: [], expected, found: inWords(data) }],
    { type: "string", ...json },
  );
}

export const text = textLike("text", {}, () => true);

export const date = textLike(
  "a date such as 2017-07-01",
  { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  (each) => dayNumberOf(each) !== null,
);

export const clockTime = textLike(
  "a time of day between 00:00 and 24:00, such as 21:00",
  { pattern: "^\\d{2}:\\d{2}$" },
  (each) => minutesOf(each) !== null,
);

export const rangeText = textLike("a range such as 270 s .. 330 s", { pattern: "\\.\\." }, (each) =>
  each.includes(".."),
);

/** The name of a queue, team, source or channel; 999 may be written without quotes. */
export type Name = string | number;

export const name = checked<Name>(
  (data) => (isName(data) ? [] : [{ path: [], expected: "a name", found: inWords(data) }]),
  { anyOf: [{ type: "string" }, { type: "integer" }] },
);

function isName(data: Data | undefined): boolean {
  return typeof data === "string" ? data !== "" : Number.isSafeInteger(data) && Number(data) >= 0;
}

/** One of a few words; `expected` says what else may stand in their place. */
export function word<const W extends string | number>(
  words: readonly W[],
  expected = alternatives(words),
): z.ZodType<W> {
  return checked<W>(
    (data) =>
      words.some((each) => each === data) ? [] : [{ path: [], expected, ...foundWord(data, words) }],
    { enum: words },
  );
}

/** What was found, and which of the words it nearly is. */
export function foundWord(
  data: Data | undefined,
  words: readonly (string | number)[],
): Pick<IssueWords, "found" | "hint"> {
  return { found: inWords(data), ...(typeof data === "string" ? nearestHint(data, words.map(String)) : {}) };
}

/** `a, b or c`. */
export function alternatives(words: readonly (string | number)[]): string {
  return words.length === 1 ? `${words[0]}` : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** What an editor says of a key that may be left out. */
export function optional<S extends z.ZodType>(schema: S, description: string): z.ZodOptional<S> {
  return schema.optional().meta({ description });
}

/** What an editor says of a key that must be there. */
export function needed<S extends z.ZodType>(schema: S, description: string): S {
  return schema.meta({ description });
}

/** A map with just these keys. */
export function map<S extends z.ZodRawShape>(shape: S) {
  const known = Object.keys(shape).join(", ");
  return z.strictObject(shape, { error: ({ code }) => (code === "unrecognized_keys" ? known : undefined) });
}

/** A map of which the keys are looked at elsewhere. */
export function anyMap(json: Record<string, unknown>): z.ZodType<Readonly<Record<string, unknown>>> {
  return checked<Readonly<Record<string, unknown>>>(
    (data) => (isMap(data) ? [] : [{ path: [], expected: "a map", found: inWords(data) }]),
    json,
  );
}

/** A map of which the keys are no names; `example` shows how it is written. */
export function byKeys<V extends z.ZodType>(each: V, example: string) {
  return z.record(z.string(), each, {
    error: ({ code }) => (code === "invalid_type" ? `a map such as ${example}` : undefined),
  });
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** A map of things by id. */
export function byId<V extends z.ZodType>(each: V) {
  return z.record(z.string().regex(idPattern), each);
}
