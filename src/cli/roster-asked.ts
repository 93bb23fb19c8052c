// What the options of `sim101 roster` ask for, with what a scenario says where they say nothing.
import type { RosterOptions } from "../experiment/roster-options.ts";
import { type LoadedScenario, loadBeside } from "../files/read-scenario.ts";
import type { RosterResultLine } from "../results/roster-result.ts";
import { type HourPrice, priceOfPay } from "../scenario/hour-price.ts";
import { scenarioSchema } from "../scenario/schema.ts";
import type { ServiceTarget } from "../scenario/service-target.ts";
import { usualLimits } from "../scenario/working-time.ts";
import { UsageError } from "./faults.ts";
import { refuseWithout, type SimulationOptions } from "./options.ts";
import { extendingText } from "./roster-files.ts";
import { readRequired } from "./roster-required.ts";
import { readTargets } from "./service-targets.ts";

export interface RosterCommandOptions
  extends SimulationOptions,
    Pick<RosterOptions, "team" | "people" | "objective" | "shrinkage"> {
  readonly target?: string[] | undefined;
  readonly require?: string | undefined;
  readonly patterns?: string | undefined;
  readonly generate?: true | undefined;
  readonly partTime?: true | undefined;
  readonly anyDay?: true | undefined;
  readonly longestShift?: number | undefined;
  readonly costPerHour?: number | undefined;
  readonly decompose?: true | undefined;
  readonly simulate: boolean;
  readonly write?: string | undefined;
  readonly csv?: string | undefined;
  readonly weeks?: number | undefined;
  readonly ical?: string | undefined;
}

const secondsPerDay = 86_400;
const secondsPerMinute = 60;
/** Of generated shifts, where the file says nothing of meals: half an hour, unpaid, which makes weeks of 37.5 hours. */
const usualMeal = 30 * secondsPerMinute;
/** Nobody begins a generated shift after 01:00 and before 05:00. */
const noStart = { from: 1, to: 5 };
/** What is asked of a queue where nobody says: the usual share within its acceptable waiting time. */
const usualShare = "80 %";

export function rosterAsked(loaded: LoadedScenario, options: RosterCommandOptions): RosterOptions {
  const { team, people, objective, shrinkage } = options;
  if (options.generate === undefined) refuseWithout("--generate", { "part-time": options.partTime });
  return {
    team,
    targets: targetsOf(loaded, options),
    required: requiredOf(loaded, options),
    patterns: options.patterns?.split(",").map((name) => name.trim()),
    generation:
      options.generate === undefined
        ? undefined
        : { isPartTime: options.partTime === true, meal: usualMeal, noStart },
    limits: { ...usualLimits, longestShift: options.longestShift ?? usualLimits.longestShift },
    isAnyDay: options.anyDay,
    people,
    objective,
    shrinkage,
    price: priceOf(loaded, options),
    isDecomposed: options.decompose,
    replications: replicationsOf(loaded, options),
  };
}

/** The scenario with people of the team who are listed on a roster, under the same policy and seed. */
export function rereadOn(
  lines: readonly RosterResultLine[],
  { base, scenario }: LoadedScenario,
  { file, options }: { readonly file: string; readonly options: RosterCommandOptions },
): LoadedScenario {
  const patch = { base: base.data, team: options.team, lines, shrinkage: null };
  const outcome = loadBeside(file, extendingText(patch, { file, name: scenario.name }), {
    policy: options.policy,
  });
  if (!outcome.ok)
    throw new UsageError(
      `the roster cannot be simulated: ${outcome.problems.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`).join("; ")}`,
    );
  const { seed } = scenario.run;
  return { ...outcome, scenario: { ...outcome.scenario, run: { ...outcome.scenario.run, seed } } };
}

function replicationsOf(
  { scenario }: LoadedScenario,
  { simulate, ical, replications }: RosterCommandOptions,
): number {
  if (!simulate || ical !== undefined) return 0;
  return replications ?? scenario.run.replications;
}

function requiredOf(
  { scenario }: LoadedScenario,
  { require, team }: RosterCommandOptions,
): RosterOptions["required"] {
  if (require === undefined) return undefined;
  const slotsPerDay = secondsPerDay / scenario.calendar.intervalTime;
  return { by: require, week: readRequired(require, { team, slotsPerDay }) };
}

function targetsOf({ scenario }: LoadedScenario, options: RosterCommandOptions): readonly ServiceTarget[] {
  const texts = options.target ?? usualTarget(scenario, options.team);
  const targets = readTargets(texts, scenario);
  const served = scenario.teams
    .find(({ id }) => id === options.team)
    ?.serves.map((q) => scenario.queues[q]?.id);
  const stray = targets.find(({ queue }) => served !== undefined && !served.includes(queue));
  if (stray !== undefined)
    throw new UsageError(`--target: expected a queue that ${options.team} serves, found ${stray.queue}`);
  return targets;
}

function usualTarget({ teams, queues }: LoadedScenario["scenario"], team: string): string[] {
  const serves = teams.find(({ id }) => id === team)?.serves ?? [];
  const queue = serves.map((index) => queues[index]).find((each) => each?.stage !== "work");
  if (queue === undefined) return [];
  return [`${queue.id}: ${usualShare} within ${queue.serviceLevel.acceptableWaitingTime} s`];
}

function priceOf({ authored }: LoadedScenario, { costPerHour }: RosterCommandOptions): HourPrice | undefined {
  if (costPerHour !== undefined) return { perHour: costPerHour, unsocial: null };
  const pay = scenarioSchema.parse(authored).people?.pay;
  return pay === undefined ? undefined : priceOfPay(pay);
}
