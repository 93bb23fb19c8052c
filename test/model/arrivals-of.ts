// The first contacts of a source alone, without the centre behind them; and scenarios of which only the demand matters.
import { Arrivals } from "../../src/model/arrivals.ts";
import { drawKeys } from "../../src/model/draw-keys.ts";
import { type LoadOptions, loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";

export interface FirstContact {
  /** Seconds since the start of the run. */
  readonly at: number;
  /** Day of the run, from the draw counter. */
  readonly day: number;
  readonly ordinal: number;
}

/** Everybody who rings first, in the order of time, and what each day could expect. */
export function arrivalsOf(
  scenario: ResolvedScenario,
  { source = 0, replication = 0 }: { readonly source?: number; readonly replication?: number } = {},
): { readonly contacts: readonly FirstContact[]; readonly expected: readonly number[] } {
  const expected: number[] = [];
  const draws = drawKeys(scenario, scenario.run.seed, replication);
  const arrivals = new Arrivals(scenario, draws, (_, day, callers) => {
    expected[day] = callers;
  });
  const contacts: FirstContact[] = [];
  while (true) {
    arrivals.advance(source);
    const at = arrivals.nextAt[source] ?? Number.NaN;
    if (at === Number.POSITIVE_INFINITY) return { contacts, expected };
    const day = ((arrivals.nextDayWord[source] ?? 0) >>> 16) - (scenario.calendar.firstDay & 0xffff);
    contacts.push({ at, day, ordinal: arrivals.nextOrdinal[source] ?? -1 });
  }
}

/** How many ring in each window of some seconds. */
export function countsBy(contacts: readonly FirstContact[], window: number, windows: number): Float64Array {
  const counts = new Float64Array(windows);
  for (const { at } of contacts) {
    const index = Math.floor(at / window);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

export interface Demand {
  readonly days?: number;
  readonly warmUp?: string;
  readonly start?: string;
  /** By source: the lines below its queue, in braces without the braces. */
  readonly sources: Readonly<Record<string, string>>;
  readonly talk?: string;
  readonly handlers?: number;
  readonly busyness?: string;
  readonly seed?: number;
}

/** A scenario in YAML with one queue, from which nobody hangs up. */
export function demandText(demand: Demand): string {
  const { days = 1, start = "2017-01-02", seed = 1, handlers = 1, talk = "1 min" } = demand;
  const { warmUp = "0 s", busyness, sources } = demand;
  return [
    "format: 1",
    "name: Demand",
    `calendar: { timeZone: Europe/London, start: ${start}, days: ${days}, interval: 60 min }`,
    `run: { seed: ${seed}, replications: 2, warmUp: ${warmUp} }`,
    "demand:",
    ...Object.entries(sources).map(([id, lines]) => `  "${id}": { channel: "${id}", queue: desk, ${lines} }`),
    ...(busyness === undefined ? [] : [`busyness: ${busyness}`]),
    "queues:",
    `  desk: { stage: handler, priority: 1, ring: 0 s, patience: endless, talk: ${talk} }`,
    "teams:",
    `  desk: { serves: [desk], staffing: { everyDay: ${handlers} } }`,
    "",
  ].join("\n");
}

export function demandScenario(demand: Demand, options: LoadOptions = {}): ResolvedScenario {
  const outcome = loadScenario({ name: "demand.yaml", text: demandText(demand) }, options);
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome.scenario;
}
