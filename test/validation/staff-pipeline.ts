// A pipeline of staff in closed form: recruits come as a Poisson stream, train for a fixed time in which some withdraw, serve
// as juniors, become seniors, and leave from either. Everybody goes their own way, so numbers are those of a network of
// queues with endless servers: Poisson for those who came, binomial for those who were there.
import { purposes } from "../../src/model/purposes.ts";
import { Draws } from "../../src/random/draws.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { Tally } from "../../src/statistics/tally.ts";
import { everybody, stateOf } from "../model/career-log.ts";
import { peopleScenario } from "../model/people-fixture.ts";
import { careersOf, type Stage } from "../model/run-careers.ts";

export const stages = ["training", "junior", "senior"] as const;
export type StageName = (typeof stages)[number];
type Numbers = Readonly<Record<StageName, number>>;

/** Case A46 of the shared validation set: M_t/G/infinity, and thinning of those in post at the start. Months and heads. */
export const publishedPipeline = {
  id: "A46",
  source: "Poisson network with endless servers (M_t/G/infinity), and binomial thinning of the initial staff",
  start: { junior: 20, senior: 100 },
  transient: [
    at(1, [2.940792064, 18.03652629, 100.5804034], [2.940792064, 1.770712258, 2.436438623]),
    at(3, [8.480967246, 14.66893912, 101.2766708], [8.480967246, 3.910050373, 6.204676542]),
    at(6, [8.480967246, 17.62244384, 102.280547], [8.480967246, 11.83475948, 10.98852457]),
    at(12, [8.480967246, 21.37750432, 105.8900451], [8.480967246, 19.70263981, 21.534505]),
    at(24, [8.480967246, 24.48417346, 115.84796], [8.480967246, 24.3439149, 46.09259895]),
    at(60, [8.480967246, 25.71864389, 144.9355378], [8.480967246, 25.71856152, 110.0493631]),
    at(120, [8.480967246, 25.74924078, 176.3422244], [8.480967246, 25.74924078, 165.8240726]),
  ],
  /** Variances equal means. */
  stationary: { training: 8.480967246, junior: 25.749303, senior: 214.577525 },
} as const;

export interface Moment {
  readonly month: number;
  readonly mean: Numbers;
  readonly variance: Numbers;
}

function at(month: number, means: readonly number[], variances: readonly number[]): Moment {
  const numbers = ([training = 0, junior = 0, senior = 0]: readonly number[]) => ({
    training,
    junior,
    senior,
  });
  return { month, mean: numbers(means), variance: numbers(variances) };
}

/** A month and heads. */
export interface Pipeline {
  readonly recruits: number;
  readonly training: number;
  readonly withdraws: number;
  readonly promotion: number;
  readonly juniorExit: number;
  readonly seniorExit: number;
  readonly start: { readonly junior: number; readonly senior: number };
}

export const pipeline: Pipeline = {
  recruits: 3,
  training: 3,
  withdraws: 0.04,
  promotion: 1 / 12,
  juniorExit: 0.02,
  seniorExit: 0.01,
  start: publishedPipeline.start,
};

/** A month has so many days here. Whoever is promoted counts as a junior up to the end of the day: a bias of 0.05 %. */
const daysPerMonth = 10;

function scenarioOf(rules: Pipeline): ResolvedScenario {
  const perDay = (perMonth: number) => perMonth / daysPerMonth;
  return peopleScenario({
    posts: [{ people: rules.start.junior }, { people: rules.start.senior }],
    leaving: {
      hazard: [{ from: 0, perDay: perDay(rules.seniorExit) }],
      byPosts: [rules.juniorExit / rules.seniorExit, 1],
    },
    recruitment: [
      {
        perDay: perDay(rules.recruits),
        classroom: rules.training * daysPerMonth,
        dropOut: { vetting: 0, training: 0, perDay: perDay(rules.withdraws) },
      },
    ],
    moves: [{ from: 0, to: 1, perDay: perDay(rules.promotion) }],
  });
}

/** By month looked at: heads by stage, over replications. */
export type Measured = ReadonlyMap<number, Readonly<Record<StageName, Tally>>>;

/** Runs the careers alone, to the last of the months; replications are numbered from `first`. */
export function measurePipeline(
  rules: Pipeline,
  months: readonly number[],
  { replications, first = 0 }: { readonly replications: number; readonly first?: number },
): Measured {
  const scenario = scenarioOf(rules);
  const measured = new Map(
    months.map((month) => [month, { training: new Tally(), junior: new Tally(), senior: new Tally() }]),
  );
  const lastDay = Math.max(...months) * daysPerMonth;
  for (let replication = first; replication < first + replications; replication++) {
    const stage = careersOf(scenario, { draws: plainDraws(scenario, replication) });
    for (let day = 0; day <= lastDay; day++) {
      stage.startDay(day);
      const tallies = measured.get(day / daysPerMonth);
      if (tallies === undefined) continue;
      const heads = headsOf(stage);
      for (const name of stages) tallies[name].add(heads[name]);
    }
  }
  return measured;
}

function headsOf({ people }: Stage): Numbers {
  const heads = { training: 0, junior: 0, senior: 0 };
  for (const person of everybody(people)) {
    const state = stateOf(people, person);
    if (state === "classroom") heads.training++;
    if (state === "competent.atWork") heads[people.posts[person] === 0 ? "junior" : "senior"]++;
  }
  return heads;
}

/** Keys that are quick to make: there are thousands of replications. */
function plainDraws({ sources, people }: ResolvedScenario, replication: number): Draws {
  const lines = (people?.posts.length ?? 0) + (people?.recruitment.length ?? 0);
  const count = (sources.length + 1 + lines) * purposes.length;
  return new Draws(Array.from({ length: count }, (_, key) => [replication, key] as const));
}
