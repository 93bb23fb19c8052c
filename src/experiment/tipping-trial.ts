// One value of what is varied, simulated: who came and went in the last year, and whether the headcount can be held.
//
// A centre that trains as many as it can and loses a share of its people each year drifts towards the headcount at which
// both are equal. Whether leavers exceed releases in a year tells only how far it has come on that way: once it is there,
// they do not. So each replication is asked for the margin: the people gained in the year, less what it would take to hold
// the least headcount at the loss per head of that year. It is below zero just where the headcount to which the centre
// drifts is below the least one, however far it has come. A centre with enough people gains no more than it needs, so that
// its margin says nothing: people are lost faster than they can be trained only where too few are left as well.
import { Audit } from "../results/audit.ts";
import type { AuditCheck } from "../results/result.ts";
import type { Bounds } from "../results/row.ts";
import { type RowReader, readerOf } from "../results/row-reader.ts";
import type { RowName } from "../results/row-search.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import type { TippingPoint } from "../results/tipping.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { RatioColumns } from "../statistics/ratio.ts";
import { Tally } from "../statistics/tally.ts";
import type { Executor } from "./executor.ts";

const level = 0.95;
const monthsPerYear = 12;
/** Columns of the ratios. */
const lossRatio = 0;
const waitRatio = 1;

export interface TrialOptions {
  /** As it is; where its rows stand does not depend on what is varied. */
  readonly scenario: ResolvedScenario;
  /** The last whole months of the window, a year of them. */
  readonly months: readonly string[];
  readonly team: string | null;
  readonly queue: string | null;
  /** People: (1 − short) × establishment. */
  readonly least: number;
  readonly replications: number;
  readonly executor: Executor;
  readonly signal: AbortSignal | undefined;
  readonly onReplication: (() => void) | undefined;
}

export interface Trial {
  readonly point: TippingPoint;
  readonly audit: readonly AuditCheck[];
}

/** Throws the signal's reason if it is aborted. */
export async function tryAt(x: number, scenario: ResolvedScenario, options: TrialOptions): Promise<Trial> {
  const { replications, executor, signal, onReplication } = options;
  const numbers = Array.from({ length: replications }, (_, replication) => replication);
  const audit = new Audit(scenario);
  const year = new LastYear(options);
  for await (const summary of executor.run(scenario, numbers, { days: false, signal })) {
    audit.add(summary);
    year.add(summary);
    onReplication?.();
  }
  signal?.throwIfAborted();
  return { point: { x, ...year.outcome() }, audit: audit.checks() };
}

/** What replications say of the last year. */
class LastYear {
  private readonly options: TrialOptions;
  private readonly read: Readonly<Record<"competent" | "gained" | "lost" | "wait", YearReader>>;
  private readonly tallies = {
    competent: new Tally(),
    gained: new Tally(),
    lost: new Tally(),
    margin: new Tally(),
  };
  private readonly ratios = new RatioColumns(2);

  constructor(options: TrialOptions) {
    const { scenario, team, queue } = options;
    this.options = options;
    const at = team === null ? {} : { team };
    const of = (...measures: string[]) =>
      yearReader(
        scenario,
        measures.map((measure) => ({ ...at, measure })),
        options.months,
      );
    this.read = {
      competent: of("competent"),
      gained: team === null ? of("released") : of("released", "movesIn"),
      lost: team === null ? of("leavers") : of("leavers", "movesOut"),
      wait:
        queue === null
          ? nobodyWaits
          : yearReader(scenario, [{ measure: "meanTimeToAnswer", queue }], options.months),
    };
  }

  add(summary: ReplicationSummary): void {
    const { read, tallies, ratios, options } = this;
    const [competent, gained, lost, wait] = [read.competent, read.gained, read.lost, read.wait].map((each) =>
      each(summary),
    );
    if (competent === undefined || gained === undefined || lost === undefined || wait === undefined) return;
    const mean = competent.y / competent.x;
    // Of a team that is empty all the year everybody is lost.
    const lossPerHead = mean > 0 ? lost.y / mean : 1;
    tallies.competent.add(competent.last);
    tallies.gained.add(gained.y);
    tallies.lost.add(lost.y);
    tallies.margin.add(gained.y - lossPerHead * options.least);
    ratios.addReplication(Float64Array.of(mean, wait.x), Float64Array.of(lost.y, wait.y));
  }

  outcome(): Omit<TippingPoint, "x"> {
    const { competent, gained, lost, margin } = this.tallies;
    const [left, margins] = [boundsOf(competent), boundsOf(margin)];
    return {
      competent: left,
      slack: greater(less(left, this.options.least), margins),
      gained: boundsOf(gained),
      lost: boundsOf(lost),
      margin: margins,
      yearlyLoss: this.ratio(lossRatio),
      wait: this.ratios.value(waitRatio) === null ? null : this.ratio(waitRatio),
    };
  }

  private ratio(index: number): Bounds {
    const { low = null, high = null } = this.ratios.interval(index, level) ?? {};
    return { value: this.ratios.value(index), low, high };
  }
}

/** Sums of a year in one replication, and the value of its last month. */
interface YearReading {
  readonly y: number;
  readonly x: number;
  readonly last: number;
}
type YearReader = (summary: ReplicationSummary) => YearReading;

const nobodyWaits: YearReader = () => ({ y: 0, x: 0, last: 0 });

function yearReader(
  scenario: ResolvedScenario,
  names: readonly RowName[],
  months: readonly string[],
): YearReader {
  const readers: RowReader[] = months.flatMap((period) =>
    names.map((name) => readerOf(scenario, { ...name, period })),
  );
  return (summary) => {
    let [y, x, last] = [0, 0, 0];
    for (const read of readers) {
      const reading = read(summary);
      if (reading === null) continue;
      y += reading.y;
      x += reading.x;
      last = reading.x > 0 ? reading.y / reading.x : 0;
    }
    return { y, x, last };
  };
}

function less({ value, low, high }: Bounds, by: number): Bounds {
  const of = (end: number | null) => (end === null ? null : end - by);
  return { value: of(value), low: of(low), high: of(high) };
}

/** Surely below zero where both surely are, surely above where one surely is. */
function greater(one: Bounds, other: Bounds): Bounds {
  const of = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.max(a, b));
  return { value: of(one.value, other.value), low: of(one.low, other.low), high: of(one.high, other.high) };
}

function boundsOf(tally: Tally): Bounds {
  const { low = null, high = null } = tally.interval(level) ?? {};
  return { value: tally.mean, low, high };
}

/** The last whole months of the measured window that make a year; null where there are not so many. */
export function lastYearOf({ calendar }: ResolvedScenario): readonly string[] | null {
  const { months, dayMonth, warmUpDays, days, firstDay } = calendar;
  const whole = months.filter((_, month) => {
    const first = dayMonth.indexOf(month);
    const last = dayMonth.lastIndexOf(month);
    return first >= warmUpDays && isFirst(firstDay + first) && (last < days - 1 || isFirst(firstDay + days));
  });
  return whole.length < monthsPerYear ? null : whole.slice(-monthsPerYear);
}

function isFirst(day: number): boolean {
  return new Date(day * millisecondsPerDay).getUTCDate() === 1;
}

const millisecondsPerDay = 86_400_000;
