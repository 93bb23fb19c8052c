// Reads the file of a plan of a sweep, and finds its scenario from there.
import { dirname, join } from "node:path";
import { inWords } from "../scenario/authored-data.ts";
import { isSweepPlan } from "../scenario/file-kinds.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { placed } from "../scenario/places.ts";
import { ScenarioError } from "../scenario/problem.ts";
import { readScenarioText, type ScenarioText } from "../scenario/scenario-text.ts";
import { readSweepPlan } from "../scenario/sweep-plan.ts";
import { isThere } from "./is-there.ts";
import { noSuchFile, readText, scenarioFileLoader } from "./read-scenario.ts";

export interface SweepPlanFile {
  readonly source: ScenarioText;
  /** By its path from here. */
  readonly scenarioFile: string;
  readonly load: LoadAgain;
}

/** Throws `ScenarioError` if there is no plan, or none with a scenario; other mistakes are left to whoever plans. */
export function readSweepPlanFile(file: string): SweepPlanFile {
  const text = readText(file) ?? { expected: "the plan of a sweep", found: noSuchFile };
  if (typeof text !== "string") throw new ScenarioError([{ file, line: 1, column: 1, path: "", ...text }]);
  const source = { name: file, text };
  const { parts, layer, problems } = readSweepPlan(source);
  const { scenario } = parts;
  if (layer === null || scenario === undefined) throw new ScenarioError(problems);
  const scenarioFile = join(dirname(file), scenario);
  const isOther = isPlan(scenarioFile);
  if (isOther || !isThere(scenarioFile)) {
    const found = isOther
      ? `${inWords(scenario)}, the plan of a sweep`
      : `${inWords(scenario)}, and there is no such file`;
    const expected = "the name of a scenario file, from the folder of the plan";
    throw new ScenarioError([...problems, placed({ path: ["scenario"], expected, found }, layer.places)]);
  }
  return { source, scenarioFile, load: scenarioFileLoader(scenarioFile) };
}

function isPlan(file: string): boolean {
  const text = readText(file);
  if (typeof text !== "string") return false;
  const { layer } = readScenarioText({ name: file, text });
  return layer !== null && isSweepPlan(layer.data);
}
