// Continuous-time Markov chains, solved for their steady state: what small systems do that have no closed form.

/** Counts that say all that matters of a system. */
export type State = readonly number[];
export type Jump = readonly [to: State, rate: number];

/** Shares of time in each state. */
export interface SteadyState {
  /** Mean of a function of the state. */
  mean(value: (state: State) => number): number;
}

const mostSweeps = 20_000;
const accuracy = 1e-13;

/** Finds all states that can be reached and the share of time in each, by the method of Gauss and Seidel. */
export function steadyState(start: State, jumpsOf: (state: State) => readonly Jump[]): SteadyState {
  const { states, inflows, outflow } = explore(start, jumpsOf);
  const shares = new Float64Array(states.length).fill(1 / states.length);
  for (let sweep = 0; ; sweep++) {
    if (sweep === mostSweeps) throw new Error("the chain has not settled");
    if (improve(shares, inflows, outflow) < accuracy) break;
  }
  return {
    mean: (value) => states.reduce((sum, state, i) => sum + value(state) * (shares[i] ?? Number.NaN), 0),
  };
}

interface Chain {
  readonly states: readonly State[];
  /** By state: from which states, and at which rates, in turn. */
  readonly inflows: readonly number[][];
  readonly outflow: readonly number[];
}

function explore(start: State, jumpsOf: (state: State) => readonly Jump[]): Chain {
  const states = [start];
  const places = new Map([[start.join(), 0]]);
  const inflows: number[][] = [[]];
  const outflow: number[] = [];
  for (let from = 0; from < states.length; from++) {
    let total = 0;
    for (const [to, rate] of jumpsOf(states[from] ?? start)) {
      if (!(rate > 0)) continue;
      const place = places.get(to.join()) ?? states.length;
      if (place === states.length) {
        places.set(to.join(), place);
        states.push(to);
        inflows.push([]);
      }
      inflows[place]?.push(from, rate);
      total += rate;
    }
    outflow.push(total);
  }
  return { states, inflows, outflow };
}

/** One sweep over all states; returns the largest change. */
function improve(shares: Float64Array, inflows: Chain["inflows"], outflow: Chain["outflow"]): number {
  let change = 0;
  let sum = 0;
  inflows.forEach((inflow, state) => {
    let flow = 0;
    for (let i = 0; i < inflow.length; i += 2) flow += (shares[inflow[i] ?? 0] ?? 0) * (inflow[i + 1] ?? 0);
    const share = flow / (outflow[state] ?? Number.NaN);
    change = Math.max(change, Math.abs(share - (shares[state] ?? 0)));
    shares[state] = share;
    sum += share;
  });
  for (let state = 0; state < shares.length; state++) shares[state] = (shares[state] ?? 0) / sum;
  return change;
}
