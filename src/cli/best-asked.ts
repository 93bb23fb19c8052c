// What `sim101 best` is asked: by which measure, and which difference is worth telling.
import type { RowPlace } from "../results/row-reader.ts";
import { type Amount, amountOf } from "../scenario/amounts.ts";
import { checkNamed } from "../scenario/check-targets.ts";
import type { LoadedScenario } from "../scenario/load-scenario.ts";
import { namedMeasure } from "../scenario/measure-names.ts";
import type { Mistake } from "../scenario/places.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { Sketch } from "../scenario/shape.ts";
import { UsageError } from "./faults.ts";
import { measureNamed } from "./measure-name.ts";

const usualTime = 10;
const usualShare = 0.01;

/** The first headline measure unless said. */
export function askedMeasure(text: string | undefined, { scenario, authored }: LoadedScenario): RowPlace {
  const [first] = scenario.headline;
  if (text === undefined) {
    if (first !== undefined) return first;
    throw new UsageError("--measure: expected a measure, since the scenario has no headline to choose by");
  }
  const { at, measure } = measureNamed(text);
  const headline = scenario.headline.find((each) => at === undefined && each.measure === measure);
  if (headline !== undefined) return headline;
  const place = at ?? onlyQueue(measure, scenario);
  const isOfGrade = namedMeasure(measure)?.of === "grade";
  const where = place === undefined ? {} : { [isOfGrade ? "grade" : "queue"]: place };
  const mistakes: Mistake[] = [];
  const report = (mistake: Mistake) => mistakes.push(mistake);
  checkNamed({ measure, ...where }, [], { sketch: authored as Sketch, report });
  if (mistakes.length > 0)
    throw new UsageError(mistakes.map((mistake) => `--measure: ${said(mistake, text)}`).join("\nsim101: "));
  return {
    measure,
    queue: isOfGrade ? null : (place ?? null),
    ...(isOfGrade ? { grade: place } : {}),
    period: "all",
  };
}

/** Where there is one queue, it is meant. */
function onlyQueue(measure: string, { queues }: ResolvedScenario): string | undefined {
  const of = namedMeasure(measure)?.of;
  const isOfQueue = of === "queue" || of === "switchboard" || of === "handler";
  const fit = queues.filter(({ stage }) => of === "queue" || stage === of);
  return isOfQueue && fit.length === 1 ? fit[0]?.id : undefined;
}

function said({ expected, found, hint }: Mistake, text: string): string {
  const form = found === "nothing" ? `; such as "crib: ${text.trim()}"` : "";
  return `expected ${expected}, found ${found}${hint === undefined ? "" : ` (${hint})`}${form}`;
}

/** In the unit of the measure: seconds, a share, or as it is. 10 s or 1 % unless said. */
export function askedDifference(text: string | undefined, { measure }: RowPlace): number {
  const kind = namedMeasure(measure)?.in ?? "number";
  if (text === undefined && kind !== "number") return kind === "time" ? usualTime : usualShare;
  const forms = { time: "a time such as 10s", share: "a share such as 1%", number: "a number such as 0.5" };
  const refusal = `--difference: expected ${forms[kind]}, the smallest difference in ${measure} that matters, found ${text ?? "nothing"}`;
  const amount = text === undefined ? null : amountOf(text);
  if (amount === null || !fits(amount, kind)) throw new UsageError(refusal);
  return amount.value;
}

function fits({ dimension, value, unit }: Amount, kind: "time" | "share" | "number"): boolean {
  if (!(value > 0)) return false;
  if (kind === "time") return dimension === "time";
  if (kind === "share") return dimension === "bare" && value < 1;
  return dimension === "money" || (dimension === "bare" && unit === "");
}
