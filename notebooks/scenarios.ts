// How the notebooks open scenarios: a mistake in one is told as the program tells it.
import { readText } from "../src/files/read-scenario.ts";
import {
  formatProblem,
  type LoadAgain,
  type LoadedScenario,
  type LoadOptions,
  scenarioLoader,
} from "../src/index.ts";
import { scenarioFileLoader } from "../src/node.ts";

/** The folder of the scenarios, from that of the notebooks. */
const folder = "../scenarios/";

/** Loads a file of the folder `scenarios` as often as wanted. */
export function loaderOf(name: string): LoadAgain {
  return scenarioFileLoader(`${folder}${name}`);
}

/** The same of a scenario written in the notebook itself; it may extend a file of the folder `scenarios`. */
export function loaderOfText(text: string): LoadAgain {
  return scenarioLoader({ name: "in this notebook", text }, (path, most) =>
    readText(`${folder}${path}`, most),
  );
}

export function open(load: LoadAgain, options: Omit<LoadOptions, "read"> = {}): LoadedScenario {
  const outcome = load(options);
  if (outcome.ok) return outcome;
  throw new Error(outcome.problems.map((problem) => formatProblem(problem)).join("\n"));
}
