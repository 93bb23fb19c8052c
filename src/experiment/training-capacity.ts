// What training can release at the most, by arithmetic: the tipping point of a centre where nothing else drives people away.
import { exp } from "../random/portable-math.ts";
import type { TrainingCapacity } from "../results/tipping.ts";
import type { ResolvedPeople, ResolvedRecruitment } from "../scenario/resolved-people.ts";

const daysPerYear = 365;

export interface CapacityOptions {
  /** Index of `posts`; null for all teams. */
  readonly posts: number | null;
  /** First day of the year that is looked at. */
  readonly from: number;
  readonly least: number;
}

/** Null for a team that is also filled from another one. */
export function trainingCapacity(
  { recruitment, moves }: ResolvedPeople,
  { posts, from, least }: CapacityOptions,
): TrainingCapacity | null {
  if (moves.some(({ to }) => to === posts)) return null;
  const own = recruitment.filter(({ into }) => posts === null || into === posts);
  const intakes = own.map((each) => intakeOf(each, from));
  const intakePerYear = sumOf(intakes);
  const released = sumOf(own.map((each, i) => (intakes[i] ?? 0) * passOf(each)));
  if (!(intakePerYear > 0)) return { intakePerYear: 0, passShare: 0, yearlyLoss: 0 };
  return { intakePerYear, passShare: released / intakePerYear, yearlyLoss: released / least };
}

/**
 * Heads approved a year at the most: cohorts that are released in the year × their size, as far as there are places in
 * training, people who come singly, each for the whole time of training.
 */
function intakeOf({ starts, size, perDay, capacity, ...rules }: ResolvedRecruitment, from: number): number {
  const training = rules.classroom + rules.tutored;
  const released = starts.filter(
    (start) => start + training >= from && start + training < from + daysPerYear,
  );
  const wanted = perDay > 0 ? perDay * daysPerYear : released.length * Math.min(size, capacity);
  return training > 0 ? Math.min(wanted, (capacity * daysPerYear) / training) : wanted;
}

/** Share of those approved who are released. */
function passOf({ dropOut, classroom, tutored }: ResolvedRecruitment): number {
  return (1 - dropOut.vetting) * (1 - dropOut.training) * exp(-dropOut.perDay * (classroom + tutored));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
