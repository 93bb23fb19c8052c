// Reads the plan of a sweep: what is written in it, and where. Whether it fits its scenario is asked elsewhere.
import { otherThanPlan } from "./file-kinds.ts";
import type { Layer } from "./layer.ts";
import { type Mistake, placed } from "./places.ts";
import type { Problem } from "./problem.ts";
import { readScenarioText, type ScenarioText } from "./scenario-text.ts";
import { type AuthoredSweep, sweepSchema } from "./schema-sweep.ts";
import { type Partly, soundParts } from "./shape.ts";

/** The parts of a plan that are right in themselves, and what is wrong with the others. */
export interface SweepPlan {
  readonly parts: Partly<AuthoredSweep>;
  /** Null where nothing can be made of the text. */
  readonly layer: Layer | null;
  readonly problems: readonly Problem[];
  /** Where something was meant that is there under a wrong key: nothing more is to be said of it. */
  readonly meant: readonly string[];
}

export function readSweepPlan(source: ScenarioText): SweepPlan {
  const { layer, problems } = readScenarioText(source);
  if (layer === null) return { parts: {}, layer, problems: problems.map(aboutPlans), meant: [] };
  const found: Problem[] = [];
  const meant: string[] = [];
  const report = (mistake: Mistake) => {
    found.push(placed(mistake, layer.places));
    if (mistake.meant !== undefined) meant.push(mistake.meant.join("."));
  };
  const other = otherThanPlan(layer.data);
  if (other !== null) {
    const path = layer.data.calendar === undefined ? [] : ["calendar"];
    report({ path, isKey: true, expected: "the plan of a sweep", found: other });
    return { parts: {}, layer: null, problems: found, meant };
  }
  const parts = soundParts(sweepSchema, layer.data, report);
  return { parts, layer, problems: [...problems, ...found], meant };
}

/** The reader of texts speaks of scenarios. */
function aboutPlans(problem: Problem): Problem {
  return problem.expected === "a scenario" ? { ...problem, expected: "the plan of a sweep" } : problem;
}
