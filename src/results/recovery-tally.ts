// Gathers, replication by replication, how long each queue that handlers answer takes to recover from a shock.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { medianInterval } from "../statistics/median-interval.ts";
import { tQuantile } from "../statistics/student-t.ts";
import { Tally } from "../statistics/tally.ts";
import { dateOfDay } from "./period-names.ts";
import type { Ratios } from "./ratio-block.ts";
import { type Recovery, timeToRecover, trailingMeans } from "./recovery.ts";
import type { RatioSpec } from "./row-spec.ts";
import { type Shock, shocksAfter } from "./shock.ts";

const measure = "meanTimeToAnswer";
/** How sure it is that an undisturbed four-week mean lies at or below the usual level. */
const sure = 0.95;
/** Fewer replications do not tell what is usual. */
const fewest = 2;

interface Watched {
  readonly queue: string;
  /** Of its days, into the ratios of single days. */
  readonly specs: Int32Array;
  /** By replication: trailing means by measured day. */
  readonly means: Float64Array[];
}

export class RecoveryTally {
  private readonly scenario: ResolvedScenario;
  private readonly shock: Shock;
  private readonly watched: readonly Watched[];

  constructor(scenario: ResolvedScenario, shock: Shock, specs: readonly RatioSpec[]) {
    this.scenario = scenario;
    this.shock = shock;
    const handled = scenario.queues.filter(({ stage }) => stage === "handler");
    this.watched = handled.map(({ id }) => ({
      queue: id,
      specs: Int32Array.from(
        specs.flatMap((spec, i) => (spec.labels.queue === id && spec.measure.name === measure ? i : [])),
      ),
      means: [],
    }));
  }

  /** Adds the single days of the next replication. */
  add({ numerators, denominators }: Ratios): void {
    for (const { specs, means } of this.watched) {
      const of = (values: Float64Array) => Float64Array.from(specs, (i) => values[i]!);
      means.push(trailingMeans(of(numerators), of(denominators)));
    }
  }

  recoveries(): Recovery[] {
    return this.watched.flatMap((watched) => this.recoveryOf(watched) ?? []);
  }

  /** Null where nothing is known of the weeks before. */
  private recoveryOf({ queue, means }: Watched): Recovery | null {
    const { calendar } = this.scenario;
    const day = this.shock.day - calendar.warmUpDays;
    const tally = new Tally();
    for (const each of means) if (each[day - 1]! >= 0) tally.add(each[day - 1]!);
    const before = tally.mean;
    if (before === null || tally.count < fewest) return null;
    const { level, levelIs } = this.levelOf(queue, tally, before);
    const days = means.map((each) => timeToRecover(each, { day, level }));
    const median = medianInterval(
      days.map((each) => each ?? Number.POSITIVE_INFINITY),
      sure,
    );
    const { kind, cause } = this.shock;
    return {
      queue,
      kind,
      cause,
      on: dateOfDay(calendar.firstDay + this.shock.day),
      later: shocksAfter(this.scenario, this.shock.day),
      before,
      level,
      levelIs,
      days,
      median: finite(median?.value),
      low: finite(median?.interval?.low),
      high: finite(median?.interval?.high),
    };
  }

  /**
   * What was asked for, or the upper end of a target that the scenario has for the whole run; else the limit below which
   * the four-week mean of one more undisturbed replication would lie: mean + t × s × √(1 + 1 ÷ n).
   */
  private levelOf(queue: string, tally: Tally, before: number): Pick<Recovery, "level" | "levelIs"> {
    const { backTo } = this.shock;
    if (backTo !== null) return { level: backTo, levelIs: "asked for" };
    const target = this.scenario.targets.find(
      (each) => each.measure === measure && each.queue === queue && each.period === "all",
    );
    if (target !== undefined) return { level: target.high, levelIs: "target" };
    const { count, variance } = tally;
    const spread = Math.sqrt((variance ?? 0) * (1 + 1 / count));
    return { level: before + tQuantile(sure, count - 1) * spread, levelIs: "usual" };
  }
}

function finite(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
