// Where the warm-up of one long run ends, by MSER-5: cut where the mean of what is left has the smallest squared
// standard error, judged on means of five observations. White, "An effective truncation heuristic for bias reduction
// in simulation output", Simulation 69 (1997); of five: White, Cobb and Spratt, Winter Simulation Conference (2000).

const batchSize = 5;

/** What MSER-5 says of a series. */
export interface WarmUpCut {
  /** How many observations to leave out from the start; a multiple of five. */
  readonly observations: number;
  /** The statistic at the cut, and without a cut. */
  readonly statistic: number;
  readonly statisticWithoutCut: number;
  /** Mean of the batches behind the cut. */
  readonly mean: number;
  /** Whether the cut lies at half of the series, the latest that is tried: the run is then too short to say. */
  readonly isAtLimit: boolean;
}

/**
 * The cut of MSER-5: of all cuts up to half of the series, the first at which the sum of squares about the mean
 * divided by the square of the number of batches left is smallest. Null below two batches, that is ten observations;
 * up to four observations at the end, which do not fill a batch, are left out.
 */
export function mser5(series: ArrayLike<number>): WarmUpCut | null {
  const batches = batchesOf(series);
  const count = batches.length;
  if (count < 2) return null;
  const latest = Math.floor(count / 2);
  const statistics = new Float64Array(latest + 1);
  const means = new Float64Array(latest + 1);
  // From the end, so that each cut adds one batch to Welford's mean and squares.
  let mean = 0;
  let squares = 0;
  for (let cut = count - 1; cut >= 0; cut--) {
    const left = count - cut;
    const distance = batches[cut]! - mean;
    mean += distance / left;
    squares += distance * (batches[cut]! - mean);
    if (cut > latest) continue;
    statistics[cut] = squares / (left * left);
    means[cut] = mean;
  }
  let best = 0;
  for (let cut = 1; cut <= latest; cut++) if (statistics[cut]! < statistics[best]!) best = cut;
  return {
    observations: best * batchSize,
    statistic: statistics[best]!,
    statisticWithoutCut: statistics[0]!,
    mean: means[best]!,
    isAtLimit: best === latest,
  };
}

function batchesOf(series: ArrayLike<number>): Float64Array {
  const batches = new Float64Array(Math.floor(series.length / batchSize));
  for (let i = 0; i < batches.length * batchSize; i++) {
    batches[Math.floor(i / batchSize)]! += series[i]! / batchSize;
  }
  return batches;
}
