// Judges ways to staff a team by simulation: the same callers under each, so that differences are about the staffing.
import { Audit } from "../results/audit.ts";
import { contrastOf } from "../results/comparison-contrast.ts";
import { hourOfWeekName } from "../results/period-names.ts";
import type { JudgedPlan, PlanMeasure } from "../results/roster-result.ts";
import type { Bounds } from "../results/row.ts";
import { type RowReading, readerOf } from "../results/row-reader.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { RatioColumns } from "../statistics/ratio.ts";
import type { Executor } from "./executor.ts";

/** A scenario under one way to staff the team. */
export interface StaffedPlan {
  readonly name: string;
  readonly people: number | null;
  readonly deskHoursPerWeek: number;
  readonly scenario: ResolvedScenario;
}

export interface JudgeOptions {
  readonly queue: string;
  readonly replications: number;
  readonly executor: Executor;
  readonly signal: AbortSignal | undefined;
  /** Hears of each finished replication: of which plan in turn, and what is being done. */
  readonly onReplication: ((trials: number, doing: string) => void) | undefined;
}

export interface Judged {
  readonly plans: readonly JudgedPlan[];
  /** Mean time to answer under the second plan less that under the first, by index. */
  readonly waitBetween: (first: number, second: number) => Bounds;
  readonly audits: readonly Audit[];
}

/** Nothing was simulated. */
export const unjudged: Judged = {
  plans: [],
  waitBetween: () => ({ value: null, low: null, high: null }),
  audits: [],
};

const measures = [
  { measure: "meanTimeToAnswer", unit: "s" },
  { measure: "p90WaitingTime", unit: "s" },
  { measure: "abandonmentRatio", unit: "share" },
] as const;
const hoursPerWeek = 168;
const level = 0.95;

type Readings = readonly (readonly (RowReading | null)[])[];

/** The first plan is the one that the others are compared with. Throws the signal's reason on an abort. */
export async function judge(plans: readonly StaffedPlan[], options: JudgeOptions): Promise<Judged> {
  const seen: { readonly readings: Readings; readonly waits: readonly Bounds[]; readonly audit: Audit }[] =
    [];
  // Where rows stand does not depend on the staffing.
  for (const plan of plans)
    seen.push(
      await look(plan, { ...options, rowsOf: plans[0]?.scenario ?? plan.scenario, trial: seen.length + 1 }),
    );
  const [present] = seen;
  const judged = plans.map(({ name, people, deskHoursPerWeek }, i) => {
    const { readings = [], waits = [] } = seen[i] ?? {};
    return {
      name,
      people,
      deskHoursPerWeek,
      measures: measures.map((_, m) => measureOf(m, readings, i === 0 ? null : (present?.readings ?? []))),
      waits,
    };
  });
  return {
    plans: judged,
    waitBetween: (first, second) =>
      contrastOf(seen[first]?.readings[0] ?? [], seen[second]?.readings[0] ?? [], {
        level,
        betterWhen: "less",
      }).difference,
    audits: seen.map(({ audit }) => audit),
  };
}

interface Look extends JudgeOptions {
  readonly trial: number;
  /** Whose rows are read. */
  readonly rowsOf: ResolvedScenario;
}

async function look(
  { name, scenario }: StaffedPlan,
  { queue, replications, executor, signal, onReplication, trial, rowsOf }: Look,
) {
  const ofMeasures = measures.map(({ measure }) => readerOf(rowsOf, { measure, queue }));
  const ofHours = Array.from({ length: hoursPerWeek }, (_, hour) =>
    readerOf(rowsOf, { measure: measures[0].measure, queue, period: hourOfWeekName(hour) }),
  );
  const readings = measures.map((): (RowReading | null)[] => []);
  const hours = new RatioColumns(hoursPerWeek);
  const audit = new Audit(scenario);
  const numbers = Array.from({ length: replications }, (_, replication) => replication);
  for await (const summary of executor.run(scenario, numbers, { days: false, signal })) {
    audit.add(summary);
    ofMeasures.forEach((reader, m) => {
      readings[m]?.push(reader(summary));
    });
    const read = ofHours.map((reader) => reader(summary));
    hours.addReplication(
      Float64Array.from(read, (reading) => reading?.x ?? 0),
      Float64Array.from(read, (reading) => reading?.y ?? 0),
    );
    onReplication?.(trial, `simulating ${name}`);
  }
  signal?.throwIfAborted();
  const waits = Array.from({ length: hoursPerWeek }, (_, hour) => {
    const { low, high } = hours.interval(hour, level) ?? { low: null, high: null };
    return { value: hours.value(hour), low: low === null ? null : Math.max(0, low), high };
  });
  return { readings, waits, audit };
}

function measureOf(m: number, own: Readings, present: Readings | null): PlanMeasure {
  const { measure, unit } = measures[m] ?? measures[0];
  const contrast =
    present === null ? null : contrastOf(present[m] ?? [], own[m] ?? [], { level, betterWhen: "less", unit });
  return {
    measure,
    unit,
    own: ownBounds(own[m] ?? []),
    difference: contrast?.difference ?? null,
    verdict: contrast?.verdict ?? null,
  };
}

function ownBounds(readings: readonly (RowReading | null)[]): Bounds {
  const column = new RatioColumns(1);
  for (const reading of readings)
    if (reading !== null) column.addReplication(Float64Array.of(reading.x), Float64Array.of(reading.y));
  const interval = column.interval(0, level);
  return {
    value: column.value(0),
    low: interval === null ? null : Math.max(0, interval.low),
    high: interval?.high ?? null,
  };
}
