// The ladder from the spreadsheet to the simulation: the features of a scenario are switched on one at a time, and each
// also alone and last, on the same callers as far as their sources stay.
import { type Ladder, ladderFormat } from "../results/ladder.ts";
import { assembleFeature, assembleRung, ladderLevel } from "../results/ladder-assembly.ts";
import { measuredDates } from "../results/result-head.ts";
import { version } from "../results/version.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type Executor, inProcess } from "./executor.ts";
import type { Feature } from "./ladder-feature.ts";
import { featuresOf, withoutFeatures } from "./ladder-features.ts";
import { averagesOf, ladderFormulas, readSpreadsheet } from "./ladder-formulas.ts";
import { type FormRun, LadderRuns } from "./ladder-runs.ts";
import type { Simulated } from "./simulate.ts";

export interface LadderOptions {
  /** Whose wait is explained: the queue of the first headline, else the first that handlers serve. */
  readonly queue?: string | undefined;
  /** How many of every form of the scenario; 5 unless said. */
  readonly replications?: number | undefined;
  /** An abort keeps the replications that are finished in every form. */
  readonly signal?: AbortSignal | undefined;
  /** Who runs the replications; this thread unless said. The ladder is the same. */
  readonly executor?: Executor | undefined;
  /** Hears of each finished replication of each form of the scenario. */
  readonly onReplication?: ((finished: number, total: number) => void) | undefined;
}

const defaultReplications = 5;
/** What a spreadsheet does not know, but which must go before there are rates and handlers to put into it. */
const beyondSpreadsheets = ["people", "log", "reasons", "bands", "transfers", "switchboard", "sharing"];

/**
 * Climbs from Erlang's formulas to the scenario as it stands. Throws `RangeError` for a queue that the scenario does not
 * have or fewer than one replication, and `SimulationError` on a fault.
 *
 * `const { rungs, features } = await climbLadder(loaded, { queue: "crib" })`
 */
export async function climbLadder(
  { scenario, hash }: Simulated,
  options: LadderOptions = {},
): Promise<Ladder> {
  const { replications = defaultReplications, executor = inProcess(), signal, onReplication } = options;
  const queue = queueOf(scenario, options.queue);
  if (!Number.isInteger(replications) || replications < 1)
    throw new RangeError(`cannot run ${replications} replications`);
  const features = featuresOf(scenario, queue);
  const runs = new LadderRuns(scenario, queue, features);
  const plan = planOf(runs, features);
  const finished = await runs.gather({ replications, executor, signal, onReplication });
  const spreadsheet = readSpreadsheet(
    withoutFeatures(
      scenario,
      features.filter(({ name }) => beyondSpreadsheets.includes(name)),
    ),
    queue,
  );
  return {
    format: ladderFormat,
    version,
    ...headOf(scenario),
    hash,
    complete: finished === replications,
    replications: finished,
    replicationsAskedFor: replications,
    level: ladderLevel,
    queue: scenario.queues[queue]?.id ?? "",
    input: averagesOf(spreadsheet),
    formulas: ladderFormulas(spreadsheet),
    rungs: plan.rungs.map((run, i) => assembleRung(features[i - 1]?.name ?? null, run)),
    features: features.map((feature, i) => assembleFeature(runsOf(feature, i, plan))),
    base: plan.base.map(({ name }) => name),
    faults: runs.faults(),
  };
}

/** Which forms of the scenario are compared with which. */
interface Plan {
  /** The foot first. */
  readonly rungs: readonly FormRun[];
  /** What the ladder stands on: with the features of the base. */
  readonly base: readonly Feature[];
  readonly ground: FormRun;
  /** By feature; null for those of the base. */
  readonly alone: readonly (FormRun | null)[];
  /** By feature: everything, and everything but the feature. */
  readonly lasts: readonly { readonly full: FormRun; readonly without: FormRun }[];
  readonly full: FormRun;
}

/** If the foot never settles, features are tried alone on what the first of them, callers who give up, settles. */
function planOf(runs: LadderRuns, features: readonly Feature[]): Plan {
  const rungs = Array.from({ length: features.length + 1 }, (_, count) =>
    runs.with(features.slice(0, count)),
  );
  const first = features.find(({ name }) => name === "patience");
  const staffed = features.filter(({ name }) => name !== "people");
  const base = runs.with([]).isOverloaded && first !== undefined ? [first] : [];
  return {
    rungs,
    base,
    ground: runs.with(base),
    alone: features.map((feature) => (base.includes(feature) ? null : runs.with([...base, feature]))),
    lasts: features.map((feature) => {
      const all = feature.isOfHandlers === true ? staffed : features;
      return { full: runs.with(all), without: runs.with(all.filter((other) => other !== feature)) };
    }),
    full: runs.with(features),
  };
}

function runsOf(feature: Feature, index: number, { rungs, ground, alone, lasts, full }: Plan) {
  const { name, words, otherwise } = feature;
  return {
    name,
    words,
    otherwise,
    below: rungs[index] ?? full,
    above: rungs[index + 1] ?? full,
    alone: alone[index] ?? null,
    full: lasts[index]?.full ?? full,
    fullWithout: lasts[index]?.without ?? full,
    base: ground,
  };
}

function queueOf({ queues, headline, name }: ResolvedScenario, wanted: string | undefined): number {
  const ids = queues.map(({ id }) => id);
  const named = wanted ?? headline.find(({ queue }) => queue !== null && ids.includes(queue))?.queue;
  const index =
    named === undefined || named === null
      ? queues.findIndex(({ stage }) => stage === "handler")
      : ids.indexOf(named);
  if (index < 0) throw new RangeError(`${name} has no queue ${named ?? "that handlers serve"}`);
  return index;
}

function headOf({ name, policy, run, calendar }: ResolvedScenario) {
  return {
    scenario: name,
    policy,
    seed: run.seed,
    ...measuredDates(calendar),
    warmUpDays: calendar.warmUpDays,
  };
}
