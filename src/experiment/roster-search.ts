// Finds the roster itself: the program for what is wanted, its solution, and in plain words why there is none.
import type { RosterObjective } from "../results/roster-result.ts";
import type { RosterGround } from "../scenario/roster-ground.ts";
import { plural } from "../words/plural.ts";
import { floorOf, shortfallSpared, waitingSpared } from "./roster-need.ts";
import { RosterRefused } from "./roster-options.ts";
import { coverProgram, type RosterBounds, worthProgram } from "./roster-program.ts";
import type { CoverRows, RosterColumn } from "./roster-rows.ts";
import { type Solved, solveProgram } from "./roster-solver.ts";
import type { WeekOfWork } from "./staff-start.ts";

export interface RosterSearch {
  readonly columns: readonly RosterColumn[];
  readonly rows: CoverRows;
  readonly required: Float64Array;
  readonly work: WeekOfWork;
  readonly atDesk: number;
  /** Handlers wanted whenever there is work. */
  readonly least: number;
  readonly slotsPerDay: number;
}

/** What was asked, with what follows where nothing was said. */
export interface RosterStudy {
  readonly ground: RosterGround;
  readonly search: RosterSearch;
  readonly queue: string;
  readonly objective: RosterObjective;
  readonly shrinkage: number;
}

export type Found = Solved & { readonly counts: readonly number[] };

/** Throws `RosterRefused` where no number of people on these patterns will do. */
export async function findRoster(
  search: RosterSearch,
  objective: RosterObjective,
  people: number | undefined,
): Promise<Found> {
  if (objective === "wait" || objective === "shortfall") {
    if (people === undefined)
      throw new RosterRefused(`--objective ${objective}: expected --people beside it: how many there are`);
    return bestUse(search, objective, { people });
  }
  const bounds = {
    atDesk: search.atDesk,
    people: people ?? Number.POSITIVE_INFINITY,
    hours: Number.POSITIVE_INFINITY,
  };
  refuseGaps(search);
  const found = await covered(search, bounds);
  if (found.counts !== null) return { ...found, counts: found.counts };
  const unbound = await covered(search, { ...bounds, people: Number.POSITIVE_INFINITY });
  const needed = (unbound.counts ?? []).reduce((sum, count) => sum + count, 0);
  throw new RosterRefused(
    `${plural(bounds.people, "person", "people")} cannot cover the handlers required on these patterns: it takes ${needed}. --objective shortfall or wait makes the best of ${people}`,
  );
}

function covered({ columns, rows, required }: RosterSearch, bounds: RosterBounds): Promise<Solved> {
  return solveProgram(coverProgram(columns, rows, { ...bounds, required }));
}

/** The best use of so many people, or of so many rostered hours a week; nowhere below the minimum if that can be. */
export async function bestUse(
  { columns, rows, required, work, atDesk, least }: RosterSearch,
  objective: "wait" | "shortfall",
  { people = Number.POSITIVE_INFINITY, hours = Number.POSITIVE_INFINITY }: Partial<RosterBounds>,
): Promise<Found> {
  const gains = objective === "wait" ? waitingSpared(work) : shortfallSpared(required);
  const solve = (floor: Float64Array) =>
    solveProgram(worthProgram(columns, rows, { people, hours, atDesk, gains, floor }));
  const held = await solve(floorOf(work, least));
  const found = held.counts === null ? await solve(new Float64Array(required.length)) : held;
  if (found.counts === null) throw new Error("a roster that need not cover anything was not found");
  return { ...found, counts: found.counts };
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const minutesPerDay = 1440;

/** Says where handlers are required at which no pattern has anybody. */
function refuseGaps({ rows, required, slotsPerDay }: RosterSearch): void {
  const gaps = rows.rows
    .filter(({ columns }) => columns.length === 0)
    .flatMap(({ slots }) => slots)
    .filter((slot) => (required[slot] ?? 0) > 0)
    .toSorted((a, b) => a - b);
  const [first] = gaps;
  if (first === undefined) return;
  const minute = ((first % slotsPerDay) * minutesPerDay) / slotsPerDay;
  const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const more = new Set(gaps).size - 1;
  throw new RosterRefused(
    `no pattern has anybody on shift on ${weekdays[Math.floor(first / slotsPerDay)]} at ${clock}, when it takes ${plural(required[first] ?? 0, "handler")}${more > 0 ? `, nor in ${plural(more, "other interval")} of the week` : ""}: add patterns, or --generate`,
  );
}
