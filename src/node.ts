// The door of sim101 for programs that run in Node: all cores, and scenario files.
export { type ThreadOptions, workerThreads } from "./experiment/worker-threads.ts";
export { readEnsembleFile } from "./files/ensemble-file.ts";
export { readScenarioFile, scenarioFileLoader } from "./files/read-scenario.ts";
