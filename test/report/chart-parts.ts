// Looks into a chart specification: its data, its words, and what the drawing library thinks of it.
import { compile, type TopLevelSpec } from "vega-lite";

type Datum = Readonly<Record<string, unknown>>;

/** Every table of data in the specification, in the order of the parts. */
function tablesOf(spec: unknown): Datum[][] {
  if (typeof spec !== "object" || spec === null) return [];
  const own = "data" in spec ? valuesOf(spec.data) : [];
  return [...own, ...Object.values(spec).flatMap(tablesOf)];
}

function valuesOf(data: unknown): Datum[][] {
  if (typeof data !== "object" || data === null || !("values" in data)) return [];
  return Array.isArray(data.values) ? [data.values] : [];
}

/** The rows of all tables. */
export function dataOf(spec: unknown): Datum[] {
  return tablesOf(spec).flat();
}

/** All marks, in the order in which they lie. */
export function marksOf(spec: unknown): string[] {
  if (typeof spec !== "object" || spec === null) return [];
  return Object.entries(spec).flatMap(([key, part]) =>
    key === "mark" && typeof part === "object" ? [String(part.type)] : marksOf(part),
  );
}

export function titleOf({ title }: TopLevelSpec): string {
  return wordsOf(title, "text");
}

export function subtitleOf({ title }: TopLevelSpec): string {
  return wordsOf(title, "subtitle");
}

function wordsOf(title: TopLevelSpec["title"], which: "text" | "subtitle"): string {
  const lines: unknown = typeof title === "object" && title !== null ? Reflect.get(title, which) : title;
  return Array.isArray(lines) ? lines.join(" ") : String(lines);
}

/** What the compiler of specifications complains of. */
export function complaintsAbout(spec: TopLevelSpec): string[] {
  const complaints: string[] = [];
  const logger = {
    level: () => logger,
    error: (...words: readonly unknown[]) => complain(words),
    warn: (...words: readonly unknown[]) => complain(words),
    info: () => logger,
    debug: () => logger,
  };
  const complain = (words: readonly unknown[]) => {
    complaints.push(words.join(" "));
    return logger;
  };
  compile(spec, { logger });
  return complaints;
}
