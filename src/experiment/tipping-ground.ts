// What is looked at in a search for the tipping point: which people, which year, whose wait, and the least headcount.
import type { TippingKind, TippingPoint, TrainingCapacity } from "../results/tipping.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type Executor, inProcess } from "./executor.ts";
import { lastYearOf, type TrialOptions } from "./tipping-trial.ts";
import { trainingCapacity } from "./training-capacity.ts";

/** What is wanted cannot be found in this scenario; the message says what was expected. */
export class TippingRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TippingRefused";
  }
}

/** A number of the scenario: its path, whether it counts whole things, and the scenario with it set. */
export interface VariedNumber {
  readonly path: string;
  readonly isWhole: boolean;
  readonly scenarioAt: (x: number) => ResolvedScenario;
}

export interface TippingOptions {
  /** The range, in times the present leaving, or in the unit of the number that is varied. */
  readonly low: number;
  readonly high: number;
  /** Varied in place of leaving. */
  readonly vary?: VariedNumber | undefined;
  /** All teams of people together unless said. */
  readonly team?: string | undefined;
  /** Share of the establishment that may be missing; 10 % unless said. */
  readonly short?: number | undefined;
  /** Leaves the calls out, and with them what hard work does. */
  readonly isPeopleOnly?: boolean | undefined;
  readonly replications?: number | undefined;
  readonly executor?: Executor | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears of each value that has been tried. */
  readonly onPoint?: ((kind: TippingKind, point: TippingPoint) => void) | undefined;
  /** Hears of each finished replication: of which trial in turn, and of what. */
  readonly onReplication?: ((trial: number, kind: TippingKind) => void) | undefined;
}

export interface TippingGround {
  readonly establishment: number;
  readonly short: number;
  readonly capacity: TrainingCapacity | null;
  readonly trial: TrialOptions;
}

const usualShort = 0.1;

/** Throws `TippingRefused` for a scenario in which there is nothing to find. */
export function groundOf(scenario: ResolvedScenario, options: TippingOptions): TippingGround {
  const { people } = scenario;
  const { team = null, short = usualShort, vary, executor = inProcess(), signal } = options;
  const { replications = scenario.run.replications } = options;
  if (people === undefined) throw new TippingRefused("expected a scenario with people, found none");
  const ids = people.posts.map(({ id }) => id);
  const posts = team === null ? null : ids.indexOf(team);
  if (posts === -1)
    throw new TippingRefused(`expected a team of people: ${ids.join(", ")}, found ${team ?? ""}`);
  if (vary === undefined && people.leaving === null)
    throw new TippingRefused("expected people who leave (people: leaving), found none");
  const months = lastYearOf(scenario);
  if (months === null)
    throw new TippingRefused("calendar: expected twelve whole months that are measured, found fewer");
  const counted = people.posts.filter((_, index) => posts === null || index === posts);
  const establishment = counted.reduce((sum, each) => sum + each.establishment, 0);
  const least = (1 - short) * establishment;
  const from = scenario.calendar.dayMonth.indexOf(scenario.calendar.months.indexOf(months[0] ?? ""));
  const queue = waitingQueue(
    scenario,
    counted.map((each) => each.team),
  );
  const trial: TrialOptions = {
    scenario,
    months,
    team,
    queue,
    least,
    replications,
    executor,
    signal,
    onReplication: undefined,
  };
  return { establishment, short, trial, capacity: trainingCapacity(people, { posts, from, least }) };
}

/** Of the queues of these teams that handlers answer: the first of the headline, or else the last to be served. */
function waitingQueue({ queues, teams, headline }: ResolvedScenario, of: readonly number[]): string | null {
  const served = new Set(of.flatMap((team) => teams[team]?.serves ?? []));
  const handled = queues.filter(({ stage }, queue) => stage === "handler" && served.has(queue));
  const named = headline.find(({ queue }) => handled.some(({ id }) => id === queue));
  return named?.queue ?? handled.toSorted((a, b) => b.priority - a.priority)[0]?.id ?? null;
}
