// Judges a pipeline of staff against its closed form, as the shared validation set asks: means within 3.5 standard errors,
// variances within a tenth.
import { type Measured, type Moment, publishedPipeline, type StageName, stages } from "./staff-pipeline.ts";

const standardErrors = 3.5;
const varianceLimit = 0.1;

export interface PipelineVerdict {
  readonly month: number;
  readonly stage: StageName;
  readonly expected: number;
  readonly mean: number;
  /** Distance in standard errors, by the expected variance. */
  readonly z: number;
  readonly expectedVariance: number;
  readonly variance: number;
  readonly isMeanRight: boolean;
  readonly isVarianceRight: boolean;
}

export function judgePipeline(moments: readonly Moment[], measured: Measured): PipelineVerdict[] {
  return moments.flatMap(({ month, mean, variance }) =>
    stages.map((stage) => {
      const tally = measured.get(month)?.[stage];
      const value = tally?.mean ?? Number.NaN;
      const spread = tally?.variance ?? Number.NaN;
      const z = (value - mean[stage]) / Math.sqrt(variance[stage] / (tally?.count ?? 0));
      return {
        month,
        stage,
        expected: mean[stage],
        mean: value,
        z,
        expectedVariance: variance[stage],
        variance: spread,
        isMeanRight: Math.abs(z) <= standardErrors,
        isVarianceRight: Math.abs(spread / variance[stage] - 1) <= varianceLimit,
      };
    }),
  );
}

/** Heads long after the start, whose variances equal their means. */
export function stationaryMoment(month: number): Moment {
  const { stationary } = publishedPipeline;
  return { month, mean: stationary, variance: stationary };
}

export function wrongMeans(verdicts: readonly PipelineVerdict[]): string[] {
  return verdicts
    .filter(({ isMeanRight }) => !isMeanRight)
    .map(({ month, stage, z }) => `month ${month}, ${stage}: z ${z.toFixed(2)}`);
}

export function wrongVariances(verdicts: readonly PipelineVerdict[]): string[] {
  return verdicts
    .filter(({ isVarianceRight }) => !isVarianceRight)
    .map(({ month, stage, variance }) => `month ${month}, ${stage}: ${variance.toFixed(2)}`);
}
