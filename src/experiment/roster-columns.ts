// The ways to work that a roster may use: patterns within the limits, each begun on each day on which it may begin.
import type { RefusedPattern, RosterObjective } from "../results/roster-result.ts";
import { generatedCycles } from "../scenario/generated-cycles.ts";
import { weeklyCost } from "../scenario/hour-price.ts";
import { commonDays, paidHours, rosteredHours, type ShiftCycle } from "../scenario/shift-cycle.ts";
import { breachesOf } from "../scenario/working-time.ts";
import { plural } from "../words/plural.ts";
import { type RosterOptions, RosterRefused } from "./roster-options.ts";
import type { RosterColumn } from "./roster-rows.ts";

const daysPerWeek = 7;
/** Cycles that begin together more rarely than this make too large a program. */
const longestCommon = 280;

export interface Ways {
  readonly columns: readonly RosterColumn[];
  readonly refused: readonly RefusedPattern[];
}

/** Throws `RosterRefused` where no pattern is left. */
export function waysToWork(
  fileCycles: readonly ShiftCycle[],
  monday: number,
  options: RosterOptions & { readonly objective: RosterObjective },
): Ways {
  const { objective } = options;
  const own = chosen(fileCycles, options.patterns);
  const made = options.generation === undefined ? [] : generatedCycles(options.generation);
  const judged = [...own, ...made].map((cycle) => ({ cycle, reasons: breachesOf(cycle, options.limits) }));
  const refused = judged.flatMap(({ cycle, reasons }) =>
    reasons.length === 0 ? [] : [{ pattern: cycle.id, reasons }],
  );
  const allowed = judged.flatMap(({ cycle, reasons }) => (reasons.length === 0 ? [cycle] : []));
  if (allowed.length === 0) throw new RosterRefused(nothingLeft(refused));
  const days = commonDays(allowed);
  if (days > longestCommon)
    throw new RosterRefused(
      `the cycles of ${allowed.map(({ id }) => id).join(", ")} begin together only every ${plural(days, "day")}: choose some of them with --patterns`,
    );
  const columns = allowed.flatMap((cycle) =>
    beginnings(cycle, { isAnyDay: options.isAnyDay === true || made.includes(cycle) }).map((day) => ({
      cycle,
      startsOn: monday + day,
      rostered: rosteredHours(cycle),
      cost: costOf(cycle, options),
    })),
  );
  return { columns: objective === "hours" || objective === "cost" ? columns : notOutdone(columns), refused };
}

/** Where only heads count, nobody works by a column while another covers the same shifts and more. */
function notOutdone(columns: readonly RosterColumn[]): readonly RosterColumn[] {
  return columns.filter((column, i) =>
    columns.every((other, j) => i === j || !covers(other, column) || (covers(column, other) && i < j)),
  );
}

function covers({ cycle: more, startsOn }: RosterColumn, { cycle, startsOn: begins }: RosterColumn): boolean {
  if (startsOn !== begins || more.startAt.length !== cycle.startAt.length) return false;
  return cycle.startAt.every((start, day) => {
    const from = more.startAt[day] ?? -1;
    return start < 0 || (from >= 0 && from <= start && (more.endAt[day] ?? 0) >= (cycle.endAt[day] ?? 0));
  });
}

function chosen(cycles: readonly ShiftCycle[], wanted: readonly string[] | undefined): readonly ShiftCycle[] {
  const unknown = (wanted ?? []).filter((id) => cycles.every((cycle) => cycle.id !== id));
  if (unknown.length > 0) {
    const known = cycles.map(({ id }) => id).join(", ") || "none";
    throw new RosterRefused(
      `--patterns: expected patterns of the file (${known}), found ${unknown.join(", ")}`,
    );
  }
  return wanted === undefined ? cycles : cycles.filter(({ id }) => wanted.includes(id));
}

function nothingLeft(refused: readonly RefusedPattern[]): string {
  if (refused.length === 0)
    return "expected patterns in the file, or --generate to have some made, found neither";
  const why = refused.map(({ pattern, reasons }) => `${pattern}: ${reasons.join("; ")}`);
  return `no pattern keeps the limits of working time\n${why.join("\n")}`;
}

/** Days after the Monday. A cycle of whole weeks keeps its days of the week, unless any day will do. */
function beginnings({ startAt }: ShiftCycle, { isAnyDay }: { readonly isAnyDay: boolean }): number[] {
  const step = startAt.length % daysPerWeek === 0 && !isAnyDay ? daysPerWeek : 1;
  return Array.from({ length: startAt.length / step }, (_, turn) => turn * step);
}

function costOf(cycle: ShiftCycle, { objective, price }: Parameters<typeof waysToWork>[2]): number {
  if (objective === "cost" && price !== undefined) return weeklyCost(cycle, price);
  return objective === "hours" ? paidHours(cycle) : 1;
}
