// A case of theory or of a published result: a scenario file, what must come out, and faults that must not pass.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import { tablesOf } from "../../src/results/tables.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { RatioTally } from "../../src/statistics/ratio.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { Levels, recordWithLevels } from "../model/levels.ts";
import { recordCentre } from "../model/run-centre.ts";
import type { Estimate } from "./judgement.ts";
import type { Listen } from "./notes.ts";
import type { Reading, Sample } from "./readings.ts";

export interface Metric {
  /** As the case calls it, with its unit where it has one. */
  readonly name: string;
  readonly expected: number;
  readonly read: Reading;
  /** 2 % unless said; 5 % for probabilities below 0.02. */
  readonly relativeLimit?: number;
  /** How many replications the expected value is itself the mean of, if it was simulated and not computed. */
  readonly publishedOver?: number;
}

/** Fewer replications of a shorter window; what is accepted is wider by the factor `slack`. */
export interface QuickForm {
  readonly replications: number;
  readonly slack: number;
  readonly warmUpDays?: number;
  readonly days?: number;
}

export interface ValidationCase {
  readonly id: string;
  /** In the folder of the scenarios. */
  readonly file: string;
  /** Where the expected numbers come from. */
  readonly source: string;
  readonly metrics: readonly Metric[];
  /** Policies of the file: models that are slightly wrong. */
  readonly faults: readonly string[];
  /** Notes what no measure and no level says; the levels are then not kept. */
  readonly listen?: Listen;
  /** The quick form. A stationary case is cut short, a case of single days keeps its day. */
  readonly quick: QuickForm;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), "scenarios");
const smallProbability = 0.02;
const confidence = 0.95;

export function caseScenario({ file }: Pick<ValidationCase, "file">, policy = "base"): ResolvedScenario {
  const outcome = readScenarioFile(join(folder, file), { policy });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome.scenario;
}

/** The scenario with a shorter window; for flat rates and constant staff, of which any days are as good. */
export function quickScenario(scenario: ResolvedScenario, { warmUpDays, days }: QuickForm): ResolvedScenario {
  if (warmUpDays === undefined || days === undefined) return scenario;
  const { calendar } = scenario;
  return {
    ...scenario,
    calendar: {
      ...calendar,
      warmUpDays,
      days: warmUpDays + days,
      intervalStartAt: calendar.intervalStartAt.subarray(
        0,
        (calendar.dayFirstInterval[warmUpDays + days] ?? 0) + 1,
      ),
      intervalDay: calendar.intervalDay.subarray(0, calendar.dayFirstInterval[warmUpDays + days]),
    },
    sources: scenario.sources.map((source) => ({
      ...source,
      rate: source.rate.subarray(0, calendar.dayFirstInterval[warmUpDays + days]),
    })),
  };
}

/** Runs replications 0, 1, … and estimates every metric of the case. */
export function estimate(each: ValidationCase, scenario: ResolvedScenario, replications: number): Estimate[] {
  return [...estimatesOnTheWay(each, scenario, replications)].at(-1) ?? [];
}

/** The estimates after each replication from the second. */
export function* estimatesOnTheWay(
  each: ValidationCase,
  scenario: ResolvedScenario,
  replications: number,
): Generator<Estimate[]> {
  const tallies = each.metrics.map(() => new RatioTally());
  for (let replication = 0; replication < replications; replication++) {
    const sample = sampleOf(each, scenario, replication);
    each.metrics.forEach(({ read }, i) => {
      tallies[i]?.add(...read(sample));
    });
    if (replication === 0) continue;
    yield each.metrics.map((metric, i) => estimateOf(each, metric, tallies[i] ?? new RatioTally()));
  }
}

function sampleOf({ listen }: ValidationCase, scenario: ResolvedScenario, replication: number): Sample {
  const notes = new Map<string, number>();
  if (listen === undefined) {
    const { recorder, levels } = recordWithLevels(scenario, replication);
    return { recorder, tables: tablesOf(recorder), levels, notes };
  }
  const recorder = recordCentre(scenario, replication, (books) => listen(books, notes));
  return { recorder, tables: tablesOf(recorder), levels: new Levels(recorder), notes };
}

function estimateOf({ id }: ValidationCase, metric: Metric, tally: RatioTally): Estimate {
  const interval = tally.interval(confidence);
  const { value, count } = tally;
  if (interval === null || value === null) throw new Error(`${id} ${metric.name} has no interval`);
  const half = (interval.high - interval.low) / 2;
  const standardError = half / tQuantile((1 + confidence) / 2, count - 1);
  const { publishedOver = Number.POSITIVE_INFINITY } = metric;
  return {
    caseId: id,
    metric: metric.name,
    expected: metric.expected,
    value,
    interval,
    standardError,
    // Theirs varied as ours do.
    expectedError: standardError * Math.sqrt(count / publishedOver),
    replications: count,
    relativeLimit: metric.relativeLimit ?? (metric.expected < smallProbability ? 0.05 : 0.02),
  };
}
