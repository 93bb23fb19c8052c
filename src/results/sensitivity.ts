// Which of the unsourced numbers of a scenario matter: what each does to a measure while all move within their ranges.
import type { RangedNumber } from "./ensemble.ts";
import type { Result } from "./result.ts";
import type { ScenarioHead } from "./result-head.ts";
import type { SweepMeasure } from "./sweep.ts";

/** Version of the shape of `results.json` of a sensitivity. */
export const sensitivityFormat = 1;

export interface SensitivityEstimate {
  /** Null where it is undefined. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Whether a number matters: it moves the measure beyond what luck gives; by no more than luck may give; not at all; or it
 * cannot be told, because there is a single replication or the measure is undefined.
 */
export type InfluenceVerdict = "matters" | "luck" | "nothing" | "untold";

/** One assumption: a number, or numbers that rise and fall together. */
export interface SensitivityAssumption {
  readonly name: string;
  readonly numbers: readonly RangedNumber[];
}

/** What an assumption does by Morris's method, in the unit of the measure, for the whole of its range. */
export interface ScreenedInfluence {
  readonly name: string;
  readonly verdict: InfluenceVerdict;
  /** Mean size of its effects (mu*). */
  readonly strength: SensitivityEstimate;
  /** Mean of its effects from the low end to the high end (mu). */
  readonly lean: SensitivityEstimate;
  /** Standard deviation of its effects (sigma). */
  readonly spread: SensitivityEstimate;
  /** What the strength might be by luck alone; null with one replication. */
  readonly luck: number | null;
  /** Effects that were seen: one for each trajectory in which the measure is defined. */
  readonly effects: number;
}

/** What an assumption does by Sobol's method, as shares of the variance over all the ranges. */
export interface SampledInfluence {
  readonly name: string;
  readonly verdict: InfluenceVerdict;
  /** By itself: what knowing it would take off. */
  readonly first: SensitivityEstimate;
  /** With its interplay with the others. */
  readonly total: SensitivityEstimate;
  /** Standard deviation of the measure that would be left if it were known; null where the index is undefined. */
  readonly leftIfKnown: number | null;
}

interface MeasuredSensitivity extends SweepMeasure {
  /** Of the measure, or of its difference between the two policies. */
  readonly unit: string;
  /** The least and the most over all points, each the mean over its replications. */
  readonly least: number | null;
  readonly most: number | null;
  /** Points at which the measure is undefined; they are left out. */
  readonly undefinedPoints: number;
}

export interface ScreenedMeasure extends MeasuredSensitivity {
  readonly method: "morris";
  /** The strongest first. */
  readonly influences: readonly ScreenedInfluence[];
}

export interface SampledMeasure extends MeasuredSensitivity {
  readonly method: "sobolIndices";
  /** Standard deviation over the ranges, without luck. */
  readonly deviation: number | null;
  /** What luck adds to the variance of a point, as a share of it; null with one replication. */
  readonly luckShare: number | null;
  readonly influences: readonly SampledInfluence[];
}

export interface Sensitivity extends ScenarioHead {
  readonly kind: "sensitivity";
  /** Of the scenario before policies and values, with all its policies and call logs. */
  readonly hash: string;
  /** One; or two, of which the second less the first is asked about. */
  readonly policies: readonly string[];
  readonly method: "morris" | "sobolIndices";
  /** Trajectories, or samples. */
  readonly samples: number;
  readonly cells: number;
  /** Of each cell. */
  readonly replications: number;
  /** Of all intervals. */
  readonly level: number;
  readonly assumptions: readonly SensitivityAssumption[];
  readonly measures: readonly (ScreenedMeasure | SampledMeasure)[];
  readonly definitions: Result["definitions"];
  /** Cells with a warning, and its sentences, each once. */
  readonly warned: number;
  readonly warnings: readonly string[];
  /** Identities of the audit that do not hold, by cell. */
  readonly broken: readonly string[];
}

/** What the figures of both methods are, in the words of the tables. */
export const sensitivityDefinitions: Result["definitions"] = [
  {
    measure: "strength",
    unit: "of the measure",
    definition:
      "Morris's mu*: mean size of the effects of the assumption, each the change of the measure when it alone moves, divided by the share of its range that it moves",
  },
  {
    measure: "lean",
    unit: "of the measure",
    definition: "Morris's mu: mean of the same effects with their signs, from the low end to the high end",
  },
  {
    measure: "spread",
    unit: "of the measure",
    definition: "Morris's sigma: standard deviation of the effects: how much they depend on the others",
  },
  {
    measure: "luck",
    unit: "of the measure",
    definition:
      "the most that the strength would be, 19 times in 20, if all effects were luck of the replications",
  },
  {
    measure: "first",
    unit: "share",
    definition:
      "Sobol's first-order index: share of the variance over all ranges that knowing the assumption would take off; luck is left out",
  },
  {
    measure: "total",
    unit: "share",
    definition: "Sobol's total index: the same with all interplay of the assumption with others",
  },
  {
    measure: "leftIfKnown",
    unit: "of the measure",
    definition: "standard deviation over the ranges that would be left if the assumption were known",
  },
];
