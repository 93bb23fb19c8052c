// What kind of file somebody has given, by the keys at its top: those of one kind are no mistakes of another.
import { type DataMap, inWords } from "./authored-data.ts";
import { scenarioSchema } from "./schema.ts";

/** What files of other kinds have too. */
const shared = ["name", "description"];

/** What a file is that is no scenario, and what reads it; null where it may be one, with mistakes or without. */
export function otherThanScenario(data: DataMap): { found: string; hint?: string } | null {
  const keys = Object.keys(data);
  if (data.calendar !== undefined || keys.length === 0) return null;
  if (data.kind === "ensemble") return { found: "an ensemble", hint: "it goes with --ensemble" };
  if (isResult(data)) return { found: "a result", hint: "`sim101 report` reads it" };
  if (isSweepPlan(data)) return { found: "the plan of a sweep", hint: "`sim101 sweep` reads it" };
  const known = Object.keys(scenarioSchema.shape).filter((key) => !shared.includes(key));
  return keys.some((key) => known.includes(key)) ? null : { found: inWords(data) };
}

/** What a file is that is no plan of a sweep; null where it may be one. */
export function otherThanPlan(data: DataMap): string | null {
  if (data.calendar !== undefined) return "a scenario";
  if (data.kind === "ensemble") return "an ensemble";
  return isResult(data) ? "a result" : null;
}

/** Whether a file names a scenario of its own, as plans do and scenarios do not. */
export function isSweepPlan(data: DataMap): boolean {
  return data.scenario !== undefined && data.calendar === undefined && !isResult(data);
}

/** Every result says by which version of which scenario it was made; so do ensembles. */
function isResult({ version, scenario }: DataMap): boolean {
  return typeof version === "string" && typeof scenario === "string";
}
