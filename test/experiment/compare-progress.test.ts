// A comparison while it is made: what is counted, what an interrupt leaves, and that nothing is left running.
import { describe, expect, it } from "vitest";
import { type CompareOptions, compare } from "../../src/experiment/compare.ts";
import { type Executor, inProcess } from "../../src/experiment/executor.ts";
import { comparedCentre } from "./compared-centre.ts";

const compared = (policies: readonly string[], options: CompareOptions = {}) =>
  compare(comparedCentre(policies), options);

describe("a comparison in the making", () => {
  it("counts replications of every policy", async () => {
    const heard: number[][] = [];
    await compared(["base", "one-more", "no-help"], {
      replications: 2,
      onReplication: (...counts) => heard.push(counts),
    });
    expect(heard).toEqual([1, 2, 3, 4, 5, 6].map((finished) => [finished, 6]));
  });

  it("keeps what is finished under every policy when it is interrupted", async () => {
    const interrupt = new AbortController();
    const cut = await compared(["base", "one-more"], {
      signal: interrupt.signal,
      // The third replication of the baseline is finished, that of the policy is not.
      onReplication: (finished) => finished === 5 && interrupt.abort(),
    });
    expect([cut.complete, cut.replications, cut.replicationsAskedFor]).toEqual([false, 2, 6]);
    const whole = await compared(["base", "one-more"], { replications: 2 });
    expect(cut.rows).toEqual(whole.rows);
  });

  it("lets every stream of replications go, whatever happens", async () => {
    let open = 0;
    const leaky: Executor = {
      async *run(scenario, replications, options) {
        open++;
        try {
          for await (const summary of inProcess().run(scenario, replications, options)) {
            if (scenario.policy === "no-help" && summary.replication === 1) throw new Error("a fault");
            yield summary;
          }
        } finally {
          open--;
        }
      },
    };
    await expect(compared(["base", "one-more", "no-help"], { executor: leaky })).rejects.toThrow("a fault");
    expect(open).toBe(0);
  });
});
