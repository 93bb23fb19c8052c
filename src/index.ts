// The public door of sim101 as a library. Nothing here needs a file system.
export { type Calibration, type CalibrationOptions, calibrate } from "./experiment/calibrate.ts";
export type { ExperimentOptions } from "./experiment/experiment.ts";
export { type Simulated, type Simulation, simulate } from "./experiment/simulate.ts";
export { SimulationError } from "./model/simulation-error.ts";
export type { AuditCheck, Result, TargetOutcome } from "./results/result.ts";
export type { Row } from "./results/row.ts";
export { findRow } from "./results/row-search.ts";
export { loadScenario } from "./scenario/load-scenario.ts";
export { formatProblem, type Problem, ScenarioError } from "./scenario/problem.ts";
