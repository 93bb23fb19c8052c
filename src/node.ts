// The door of sim101 for programs that run in Node: all cores, and scenario files.
export { type ThreadOptions, workerThreads } from "./experiment/worker-threads.ts";
export { readEnsembleFile } from "./files/ensemble-file.ts";
export { readScenarioFile, scenarioFileLoader } from "./files/read-scenario.ts";
export { openSweepFolder, type SweepFolder } from "./files/sweep-folder.ts";
export { readSweepPlanFile, type SweepPlanFile } from "./files/sweep-plan-file.ts";
