// The public door of sim101 as a library. Nothing here needs a file system.
export { type Calibration, type CalibrationOptions, calibrate } from "./experiment/calibrate.ts";
export type { ExperimentOptions } from "./experiment/experiment.ts";
export { type Simulated, type Simulation, simulate } from "./experiment/simulate.ts";
export { NotBracketed } from "./experiment/solve.ts";
export { SimulationError } from "./model/simulation-error.ts";
export type { AuditCheck, Result, TargetOutcome } from "./results/result.ts";
export type { Row } from "./results/row.ts";
export { findRow } from "./results/row-search.ts";
export {
  type LoadedScenario,
  type LoadOptions,
  loadScenario,
  type ScenarioOutcome,
} from "./scenario/load-scenario.ts";
export { formatProblem, type Problem, ScenarioError } from "./scenario/problem.ts";
export type { ResolvedScenario, ResolvedTarget } from "./scenario/resolved.ts";
export { erlangB, erlangC, erlangCQuantile, erlangCWithin } from "./statistics/erlang.ts";
export {
  erlangA,
  erlangAAbandonedWithin,
  erlangAQuantile,
  erlangAServedWithin,
  erlangAStillWaiting,
} from "./statistics/erlang-a.ts";
