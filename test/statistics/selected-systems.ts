// Many selections among normal systems of which the best is known: in the slippage configuration all others are behind it
// by exactly the difference worth telling, which is the hardest case.
import { Draws } from "../../src/random/draws.ts";
import { normalQuantile } from "../../src/statistics/normal.ts";
import { Selection, type SelectionTerms, selectionConstant } from "../../src/statistics/ranking-selection.ts";

export interface Systems {
  /** Standard deviation of an observation. */
  readonly deviation: number;
  /** Part of the variance of a replication that all systems share. */
  readonly shared: number;
}

/** The terms of a lower probability, of which the constant is `times` that of these. */
export function withConstant(terms: SelectionTerms, times: number): SelectionTerms {
  const { systems, firstStage } = terms;
  const freedom = firstStage - 1;
  const error = (1 + (times * selectionConstant(terms)) / freedom) ** (-freedom / 2);
  return { ...terms, probability: 1 - (error * (systems - 1)) / 2 };
}

/** Share of right choices, and replications of the best in the mean; `times` is what the constant is multiplied by. */
export function selections(
  count: number,
  terms: SelectionTerms,
  { deviation, shared, times = 1 }: Systems & { readonly times?: number },
) {
  let [right, replications] = [0, 0];
  for (let study = 0; study < count; study++) {
    const draws = new Draws([[11, study]]);
    const selection = new Selection(withConstant(terms, times));
    // The best is the last, so that no tie is in its favour.
    while (!selection.isOver) {
      const at = selection.replications;
      const normal = (of: number) => normalQuantile(draws.uniform(0, at, of));
      const common = Math.sqrt(shared) * normal(0);
      const observations = Array.from({ length: terms.systems }, (_, system) => {
        const own = selection.contenders.includes(system) ? normal(system + 1) : 0;
        const mean = system === terms.systems - 1 ? terms.difference : 0;
        return mean + deviation * (common + Math.sqrt(1 - shared) * own);
      });
      selection.add(observations);
    }
    if (selection.best === terms.systems - 1) right++;
    replications += selection.replications;
  }
  const share = right / count;
  return { share, error: Math.sqrt((share * (1 - share)) / count), replications: replications / count };
}
