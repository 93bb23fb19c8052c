// What is asked at every set of the unsourced numbers of a tipping point, a ladder and a staffing plan.

import { Audit } from "../results/audit.ts";
import type { Ladder } from "../results/ladder.ts";
import type { Bounds } from "../results/row.ts";
import { goalReader, wholeWindow } from "../results/staff-goal.ts";
import type { StaffResult } from "../results/staff-result.ts";
import type { TippingKind, TippingResult } from "../results/tipping.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import type { AtSetsOptions, Question } from "./answers-at-sets.ts";
import { drawnScenario } from "./drawn-scenario.ts";
import { type AtSet, valueAtSet } from "./figures-over-sets.ts";
import { climbLadder } from "./ladder.ts";
import type { Readings } from "./measured-values.ts";
import type { StaffOptions } from "./staff-options.ts";
import { staffStudy } from "./staff-study.ts";
import { numbersFrom } from "./staff-trial.ts";
import { tipping } from "./tipping.ts";
import type { TippingOptions, VariedNumber } from "./tipping-ground.ts";

type Running = Pick<AtSetsOptions, "replications" | "executor">;

const undefinedBounds: Bounds = { value: null, low: null, high: null };

/** A value of which no single replication is known, so that its luck cannot be parted. */
function whole(value: number | null | undefined): AtSet {
  return { value: value ?? null, replicated: [] };
}

interface TippingRunning extends Running {
  readonly load: LoadAgain;
  /** In words. */
  readonly nameOf: (kind: TippingKind) => string;
}

/** Where it tips, of each series; a number that is varied is set after the draw. */
export function tippingQuestion(
  own: TippingResult,
  options: TippingOptions,
  { load, nameOf, replications, executor }: TippingRunning,
): Question<TippingResult> {
  const { policy, seed, series } = own;
  return {
    ask: ({ loaded, draw, ending }) => {
      const vary = options.vary === undefined ? undefined : variedAt(options.vary);
      return tipping(loaded, {
        ...options,
        vary,
        replications,
        executor,
        signal: ending,
        onReplication: undefined,
        onPoint: undefined,
      });
      function variedAt({ path, isWhole }: VariedNumber): VariedNumber {
        const at = (value: number) => [...draw, { path, value }];
        const scenarioAt = (value: number) =>
          drawnScenario(load, { policy, draw: at(value), name: `${path} at ${value}`, seed }).scenario;
        return { path, isWhole, scenarioAt };
      }
    },
    broken: ({ audit }) => audit,
    figures: series.map(({ kind, tip }) => ({
      name: `tipping point, ${nameOf(kind)}`,
      unit: "",
      own: tip,
      at: (result: TippingResult) => whole(result.series.find((each) => each.kind === kind)?.tip.value),
    })),
  };
}

/** The simulated wait, and what each feature adds to it, switched on last. */
export function ladderQuestion(own: Ladder, { replications, executor }: Running): Question<Ladder> {
  const topOf = ({ rungs }: Ladder) => rungs.at(-1)?.meanTimeToAnswer;
  return {
    ask: async ({ loaded, ending }) => {
      const ladder = await climbLadder(loaded, { queue: own.queue, replications, executor, signal: ending });
      ending.throwIfAborted();
      return ladder;
    },
    broken: ({ faults }) => faults,
    figures: [
      {
        name: `mean time to answer, ${own.queue}`,
        unit: "s",
        own: topOf(own) ?? undefinedBounds,
        at: (ladder) => whole(topOf(ladder)?.value),
      },
      ...own.features.map(({ name, words, last }) => ({
        name: `added by ${words}`,
        unit: "s",
        own: last.meanTimeToAnswer,
        at: ({ features }: Ladder) =>
          whole(features.find((each) => each.name === name)?.last.meanTimeToAnswer.value),
      })),
    ],
  };
}

interface PlanAtSet {
  /** By goal. */
  readonly readings: readonly Readings[];
  readonly audit: Audit;
}

/** Whether the plan that was found meets its targets over the window; it is not sought anew. */
export function staffQuestion(
  own: StaffResult,
  options: StaffOptions,
  { replications, executor }: Running,
): Question<PlanAtSet> {
  const plan = own.teams.map(({ week }) => Int32Array.from(week));
  return {
    ask: async ({ loaded, ending }) => {
      const { runner, goals } = staffStudy(loaded, options);
      const scenario = runner.staffed(plan);
      const readers = goals.map((goal) => goalReader(runner.options.scenario, goal));
      const readings = goals.map((): { y: number; x: number }[] => []);
      const audit = new Audit(scenario);
      for await (const summary of executor.run(scenario, numbersFrom(0, replications), {
        days: false,
        signal: ending,
      })) {
        audit.add(summary);
        readers.forEach((read, goal) => {
          const { y, x } = read(summary);
          readings[goal]?.push({ y: y[wholeWindow] ?? 0, x: x[wholeWindow] ?? 0 });
        });
      }
      ending.throwIfAborted();
      return { readings, audit };
    },
    broken: ({ audit }) => audit.checks(),
    figures: own.goals.map(({ target, unit, isFloor, achieved }, goal) => ({
      name: target.text,
      unit,
      own: { value: achieved.value, low: achieved.low, high: achieved.high },
      at: ({ readings }) => valueAtSet(readings[goal] ?? []),
      holds: (value) => (isFloor ? value >= target.value : value <= target.value),
    })),
  };
}
