// What may be wrong with the plan of a sweep, and what is said of it.
import { describe, expect, test } from "vitest";
import { edited, type MistakeCase } from "../scenario/small-scenario.ts";
import { handlers, mistakesIn, plan, planned } from "./swept-centre.ts";

const values = "values: [1, 2, 3]";
const steps = "from: 10, to: 30, steps: 2";

const cases: readonly MistakeCase[] = [
  {
    mistake: "a factor that is nowhere in the scenario",
    edits: [["patience.mean", "patience.maen"]],
    says: [
      "5:3 factors.queues.crib.patience.maen: expected the path of a number in the scenario, found no maen in it (did you mean mean?)",
    ],
  },
  {
    mistake: "a factor that is the plan's own",
    edits: [["queues.crib.patience.mean", "run.replications"]],
    says: [
      "5:3 factors.run.replications: expected a number of the centre, found run.replications, which the plan says",
    ],
  },
  {
    mistake: "a factor that is no number",
    edits: [["queues.crib.patience.mean", "queues.crib.stage"]],
    says: ['5:3 factors.queues.crib.stage: expected a number to set, found "handler"'],
  },
  {
    mistake: "a key that is not known",
    edits: [["steps: 2", "step: 2"]],
    says: [
      "5:50 factors.queues.crib.patience.mean.step: expected a key that is known here, found the key step (did you mean steps?)",
    ],
  },
  {
    mistake: "values and ends together",
    edits: [[steps, "from: 10, to: 30, values: [15]"]],
    says: [
      "5:30 factors.queues.crib.patience.mean: expected either `values`, or `from` and `to`, found both",
    ],
  },
  {
    mistake: "a span that goes down",
    edits: [["to: 30", "to: 5"]],
    says: ["5:46 factors.queues.crib.patience.mean.to: expected more than 10, where it begins, found 5"],
  },
  {
    mistake: "a value in another unit",
    edits: [["from: 10", "from: 10 per day"]],
    says: ['5:38 factors.queues.crib.patience.mean.from: expected a number in min, found "10 per day"'],
  },
  {
    mistake: "a value twice",
    edits: [[values, "values: [1, 2, 1]"]],
    says: [`4:62 factors.${handlers}.values.2: expected each value once, found 1 again`],
  },
  {
    mistake: "a value that the scenario refuses",
    edits: [[values, "values: [1, 2.5]"]],
    says: [
      `4:45 factors.${handlers}: expected values that the scenario accepts, found 2.5, which it refuses under base: centre.yaml:15:66 ${handlers}: expected a whole number of handlers, up to 10,000, found 2.5`,
    ],
  },
  {
    mistake: "a range that the number does not have",
    edits: [[`{ ${steps} }`, "range"]],
    says: [
      "5:30 factors.queues.crib.patience.mean: expected a number that has a range in the scenario, found a number without a range there (write from and to)",
    ],
  },
  {
    mistake: "a number that every policy sets itself",
    edits: [["design: grid", "policies: [three]\ndesign: grid"]],
    says: [
      `4:45 factors.${handlers}: expected a number that changes something, found one that three sets itself`,
    ],
  },
  {
    mistake: "a policy that is not there, and one twice",
    edits: [["design: grid", "policies: [mor, base, base]\ndesign: grid"]],
    says: [
      "6:12 policies.0: expected one of base, more, three, found mor (did you mean more?)",
      "6:23 policies.2: expected each policy once, found base again",
    ],
  },
  {
    mistake: "a design that is not known",
    edits: [["design: grid", "design: grit"]],
    says: [
      '6:9 design: expected grid, oneAtATime, or a number of points as { latinHypercube: 50 } or { sobol: 64 }, found "grit" (did you mean grid?)',
    ],
  },
  {
    mistake: "an empty design",
    edits: [
      [values, "values: [1]"],
      [steps, "values: [10]"],
    ],
    says: [
      "6:9 design: expected two cells or more: a factor with several values, or several policies, found 1",
    ],
  },
  {
    mistake: "a thousand million cells",
    edits: [
      [values, "from: 1, to: 9000, steps: 10000"],
      [steps, "from: 10, to: 30, steps: 100000"],
    ],
    says: ["6:9 design: expected at most 100,000 cells, found 1,000,000,000 (10,000 × 100,000)"],
  },
  {
    mistake: "points and steps",
    edits: [["design: grid", "design: { sobol: 8 }"]],
    says: [
      "5:57 factors.queues.crib.patience.mean.steps: expected no steps: the design spreads its own points, found 2",
    ],
  },
  {
    mistake: "a measure that is not known, and one of nothing",
    edits: [
      ["measure: meanTimeToAnswer", "measure: meanTimeToAnwser"],
      ["measure: occupancy, queue: crib", "measure: occupancy, queue: desk"],
    ],
    says: [
      '8:16 measures.0.measure: expected the name of a measure, found "meanTimeToAnwser" (did you mean meanTimeToAnswer?)',
      '9:34 measures.1.queue: expected the name of a team: crib, found "desk"',
    ],
  },
  {
    mistake: "replications and a precision",
    edits: [["replications: 2", "replications: 2\nprecision: { error: 5 %, atMost: 5 }"]],
    says: [
      "11:12 precision: expected either replications or a precision, found both (precision: { error, atLeast, atMost })",
      "11:34 precision.atMost: expected 10 or more, which are run before the first look, found 5",
    ],
  },
  {
    mistake: "nothing at all",
    edits: [[plan, ""]],
    says: ["1:1: expected the plan of a sweep, found an empty file"],
  },
];

describe("each mistake in a plan is told where it stands", () => {
  test.each(cases)("$mistake", ({ edits, says }) => {
    expect(mistakesIn(edited(plan, ...edits))).toEqual(says.map((line) => `p.yaml:${line}`));
  });

  test("a scenario in its place is told as one", () => {
    expect(mistakesIn("format: 1\ncalendar: {}\n")).toEqual([
      "p.yaml:2:1 calendar: expected the plan of a sweep, found a scenario",
    ]);
  });
});

describe("a plan is understood", () => {
  test("in the units of the scenario, whatever unit it is written in", () => {
    const { factors } = planned(edited(plan, [steps, "values: [600 s, 0.5 h, 12]"]));
    expect(factors[1]).toMatchObject({ unit: "min", value: 20, levels: [10, 30, 12], low: 10, high: 30 });
  });

  test("with the scenario's headline, replications and seed unless it says others", () => {
    const short = planned(
      `format: 1\nscenario: x\nfactors: { ${handlers}: { values: [1, 2] } }\ndesign: grid\n`,
    );
    expect(short).toMatchObject({
      replications: 2,
      precision: null,
      seed: "hello",
      policies: ["base"],
      cells: 2,
    });
    expect(short.measures).toEqual([{ measure: "meanTimeToAnswer", queue: "crib", period: "all" }]);
  });

  test("with the range that a number has, which is three values or anything between", () => {
    const ranged = (design: string) =>
      planned(`format: 1\nscenario: x\nfactors: { demand.101.volume: range }\ndesign: ${design}\n`)
        .factors[0];
    expect(ranged("grid")).toMatchObject({ levels: [150, 200, 300], unit: "per day" });
    expect(ranged("{ sobol: 4 }")).toMatchObject({ levels: null, low: 150, high: 300, isWhole: false });
  });

  test("so that the same plan for another version of the scenario is another sweep", () => {
    expect(planned(plan).hash).toBe(planned(`${plan}# a remark\n`).hash);
  });
});
