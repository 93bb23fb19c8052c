// The public door of sim101 as a library. Nothing here needs a file system.
export { whatIsNotStationary } from "./experiment/batch-means-conditions.ts";
export { runBatchMeans } from "./experiment/batch-means-run.ts";
export { best } from "./experiment/best.ts";
export type { BestOptions } from "./experiment/best-options.ts";
export { type Calibration, type CalibrationOptions, calibrate } from "./experiment/calibrate.ts";
export { type ClaimsOptions, claims } from "./experiment/claims.ts";
export { type ComparedScenario, type CompareOptions, compare } from "./experiment/compare.ts";
export { NoRanking } from "./experiment/contestant.ts";
export { DrawRefused } from "./experiment/drawn-scenario.ts";
export { type EnsembleOptions, findEnsemble, NoEnsemble } from "./experiment/ensemble.ts";
export { type EnsembleAnswersOptions, ensemble } from "./experiment/ensemble-answers.ts";
export { type DrawnSets, type DrawOptions, draws } from "./experiment/ensemble-draws.ts";
export { type ExecutionOptions, type Executor, inProcess } from "./experiment/executor.ts";
export type { ExperimentOptions } from "./experiment/experiment.ts";
export { climbLadder, type LadderOptions } from "./experiment/ladder.ts";
export { planSensitivity, type SensitivityPlan, SensitivityRefused } from "./experiment/plan-sensitivity.ts";
export { type PlannedSweep, planSweep } from "./experiment/plan-sweep.ts";
export type { PrecisionGoal } from "./experiment/precision.ts";
export { type SensitivityOptions, sensitivity } from "./experiment/sensitivity.ts";
export { sensitivityOf } from "./experiment/sensitivity-assembly.ts";
export {
  type Progress,
  replications,
  type Simulated,
  type Simulation,
  simulate,
} from "./experiment/simulate.ts";
export { simulateToPrecision } from "./experiment/simulate-to-precision.ts";
export { NotBracketed } from "./experiment/solve.ts";
export { staff } from "./experiment/staff.ts";
export type { StaffedScenario, StaffOptions } from "./experiment/staff-options.ts";
export { StaffingRefused } from "./experiment/staff-teams.ts";
export { type CellStore, cellsOf, type Shard, type SweepOptions, sweep } from "./experiment/sweep.ts";
export { CellRefused } from "./experiment/sweep-cell.ts";
export { tipping } from "./experiment/tipping.ts";
export { type TippingOptions, TippingRefused } from "./experiment/tipping-ground.ts";
export { SimulationError } from "./model/simulation-error.ts";
export type {
  Assumptions,
  ComparisonAssumptions,
  DifferenceOverSets,
  MeasureOverSets,
} from "./results/assumptions.ts";
export type { BatchMeasure, BatchOutcome } from "./results/batch-outcome.ts";
export type { Best, Frontier, RankedPolicy } from "./results/best.ts";
export type { ClaimOutcome, ClaimsOutcome, ClaimTest, ClaimVerdict } from "./results/claims.ts";
export type { Comparison, ComparisonRow, Verdict } from "./results/comparison.ts";
export { Incomparable } from "./results/comparison-comparable.ts";
export type { Ensemble, EnsembleOutcome, RangedNumber } from "./results/ensemble.ts";
export type { Ladder, LadderEffect, LadderFeature, LadderFormula, LadderRung } from "./results/ladder.ts";
export type { MeasurePrecision, PrecisionOutcome } from "./results/precision-outcome.ts";
export type { AuditCheck, Result, TargetOutcome } from "./results/result.ts";
export type { Row } from "./results/row.ts";
export { findRow } from "./results/row-search.ts";
export type {
  SampledInfluence,
  SampledMeasure,
  ScreenedInfluence,
  ScreenedMeasure,
  Sensitivity,
} from "./results/sensitivity.ts";
export type { StaffResult } from "./results/staff-result.ts";
export type {
  Sweep,
  SweepCell,
  SweepCellResult,
  SweepDesign,
  SweepFactor,
  SweepMeasure,
  SweepOutcome,
  SweepPrecision,
  SweptCell,
} from "./results/sweep.ts";
export type { TippingResult } from "./results/tipping.ts";
export {
  type LoadAgain,
  type LoadedScenario,
  type LoadOptions,
  loadScenario,
  type ScenarioOutcome,
  scenarioLoader,
} from "./scenario/load-scenario.ts";
export { formatProblem, type Problem, ScenarioError } from "./scenario/problem.ts";
export type { ResolvedScenario, ResolvedTarget } from "./scenario/resolved.ts";
export { readServiceTarget, type ServiceTarget } from "./scenario/service-target.ts";
export {
  type BatchMeans,
  type BatchOptions,
  batchMeans,
  type ObservedSeries,
  observationsForPrecision,
} from "./statistics/batch-means.ts";
export { erlangB, erlangC, erlangCQuantile, erlangCWithin } from "./statistics/erlang.ts";
export {
  erlangA,
  erlangAAbandonedWithin,
  erlangAQuantile,
  erlangAServedWithin,
  erlangAStillWaiting,
} from "./statistics/erlang-a.ts";
export {
  handlersByErlangA,
  handlersByErlangB,
  handlersByErlangC,
  handlersWithLines,
  type StaffingGoal,
} from "./statistics/handlers-needed.ts";
export {
  type LimitedLines,
  type LinedSystem,
  limitedLines,
  limitedLinesServedWithin,
} from "./statistics/limited-lines.ts";
export { mser5, type WarmUpCut } from "./statistics/mser.ts";
export {
  halfWidthForError,
  type PilotEstimate,
  relativeHalfWidth,
  replicationsAtPrecision,
  replicationsExpected,
  replicationsLookingAhead,
  type StoppingRule,
} from "./statistics/sequential-stopping.ts";
export {
  garnettWaiting,
  halfinWhittWaiting,
  spareOf,
  squareRootStaffing,
} from "./statistics/square-root-staffing.ts";
