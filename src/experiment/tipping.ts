// Finds the tipping point: the smallest leaving at which a centre can no longer hold its headcount. Every value meets the
// same people with the same draws; where the sign of the slack changes, the secant method narrows the bracket.
import type { AuditCheck } from "../results/result.ts";
import { resultHead } from "../results/result-head.ts";
import {
  type TippingKind,
  type TippingPoint,
  type TippingResult,
  type TippingSeries,
  tippingFormat,
} from "../results/tipping.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { Simulated } from "./simulate.ts";
import { solve } from "./solve.ts";
import { bracketOf, crossingOf } from "./tipping-crossing.ts";
import { groundOf, type TippingGround, type TippingOptions } from "./tipping-ground.ts";
import { type Trial, tryAt } from "./tipping-trial.ts";
import { isMoved, variantOf, withLeaving } from "./tipping-variants.ts";

/** Values tried before the search, the present beside them. */
const gridPoints = 6;
/** Trials within the bracket, its ends among them; more would be nearer to the zero of luck, not of the centre. */
const mostTrials = 4;
/** Close enough to zero: this share of the establishment, a year. */
const closeEnough = 0.003;
const present = 1;

/** Throws `TippingRefused` for a scenario in which there is nothing to find, and the signal's reason if it is aborted. */
export async function tipping(loaded: Simulated, options: TippingOptions): Promise<TippingResult> {
  const { scenario } = loaded;
  const ground = groundOf(scenario, options);
  const { trial } = ground;
  const search = new Search(scenario, options, ground);
  const series: TippingSeries[] = [];
  for (const kind of kindsOf(scenario, options)) series.push(await search.seriesOf(kind, series[0]));
  return {
    ...resultHead(tippingFormat, loaded),
    fromMonth: trial.months[0] ?? "",
    toMonth: trial.months.at(-1) ?? "",
    path: options.vary?.path ?? null,
    team: trial.team,
    queue: options.isPeopleOnly ? null : trial.queue,
    establishment: ground.establishment,
    short: ground.short,
    replications: trial.replications,
    series,
    capacity: ground.capacity,
    audit: search.audit(),
  };
}

function kindsOf(scenario: ResolvedScenario, { isPeopleOnly }: TippingOptions): readonly TippingKind[] {
  if (isPeopleOnly) return ["peopleOnly"];
  return isMoved(scenario) ? ["asItIs", "unmoved"] : ["asItIs"];
}

/** Tries values, each once, and remembers the worst of every audit. */
class Search {
  private readonly scenario: ResolvedScenario;
  private readonly options: TippingOptions;
  private readonly ground: TippingGround;
  private readonly audits: (readonly AuditCheck[])[] = [];
  private trials = 0;

  constructor(scenario: ResolvedScenario, options: TippingOptions, ground: TippingGround) {
    this.scenario = scenario;
    this.options = options;
    this.ground = ground;
  }

  /** Where the worst value of a series before gives the same in every figure, so do the others: nobody is tried again. */
  async seriesOf(kind: TippingKind, before?: TippingSeries): Promise<TippingSeries> {
    const tried = new Map<number, TippingPoint>();
    const slackAt = async (wanted: number): Promise<number> => {
      const x = this.options.vary?.isWhole ? Math.round(wanted) : wanted;
      const point = tried.get(x) ?? (await this.try(kind, x)).point;
      tried.set(x, point);
      return point.slack.value ?? 0;
    };
    const worst = before?.points.reduce((a, b) => ((a.slack.value ?? 0) <= (b.slack.value ?? 0) ? a : b));
    if (before !== undefined && worst !== undefined) {
      await slackAt(worst.x);
      if (JSON.stringify(tried.get(worst.x)) === JSON.stringify(worst)) return { ...before, kind };
    }
    for (const x of gridOf(this.options)) await slackAt(x);
    const points = () => [...tried.values()].toSorted((a, b) => a.x - b.x);
    const bracket = bracketOf(points());
    if (bracket !== null) {
      const [low, high] = [bracket[0].x, bracket[1].x];
      const tolerance = closeEnough * this.ground.establishment;
      await solve({ low, high, target: 0, tolerance, mostTrials, evaluate: slackAt });
    }
    const tip = crossingOf(points());
    return { kind, points: points(), tip, yearlyLossAtTip: lossAt(points(), tip.value) };
  }

  audit(): AuditCheck[] {
    const [first = [], ...others] = this.audits;
    return first.map((check, i) =>
      others.reduce((worst, checks) => {
        const other = checks[i] ?? worst;
        return other.worst > worst.worst ? other : worst;
      }, check),
    );
  }

  private async try(kind: TippingKind, x: number): Promise<Trial> {
    const { vary, onPoint, onReplication } = this.options;
    const at = vary === undefined ? withLeaving(this.scenario, x) : vary.scenarioAt(x);
    const trial = ++this.trials;
    const outcome = await tryAt(x, variantOf(at, kind), {
      ...this.ground.trial,
      onReplication: () => onReplication?.(trial, kind),
    });
    this.audits.push(outcome.audit);
    onPoint?.(kind, outcome.point);
    return outcome;
  }
}

/** Evenly over the range; the present leaving too, where that is varied. */
function gridOf({ low, high, vary }: TippingOptions): readonly number[] {
  const even = Array.from({ length: gridPoints }, (_, i) => low + ((high - low) * i) / (gridPoints - 1));
  const hasPresent = vary === undefined && low < present && present < high && !even.includes(present);
  return (hasPresent ? [...even, present] : even).toSorted((a, b) => a - b);
}

/** On a straight line between the two neighbours. */
function lossAt(points: readonly TippingPoint[], x: number | null): number | null {
  if (x === null) return null;
  const after = points.findIndex((point) => point.x >= x);
  const [left, right] = [points[Math.max(0, after - 1)], points[after]];
  const [from, to] = [left?.yearlyLoss.value ?? null, right?.yearlyLoss.value ?? null];
  if (left === undefined || right === undefined || from === null || to === null) return null;
  return right.x === left.x ? to : from + ((to - from) * (x - left.x)) / (right.x - left.x);
}
