// Which blocks get a handler more or fewer, by what the changes were seen to do one by one. Neighbours share callers, so
// that no two of them are changed in one round.
import type { Aim, Constraint } from "./staff-aim.ts";
import type { Effect } from "./staff-changes.ts";
import type { Trial } from "./staff-trial.ts";

/** Handlers to take at once, by an estimate, leave this part of what is to spare. */
const leftToSpare = 0.1;
const hoursBetween = 1;
const mostAdded = 40;

/** What is to spare for each constraint, as changes use it up. */
export class Budget {
  readonly constraints: readonly Constraint[];
  private readonly start: readonly number[];
  private readonly spare: number[];

  constructor(trial: Trial, aim: Aim) {
    this.constraints = aim.constraintsOf(trial);
    this.start = this.constraints.map((constraint) => aim.slack(trial, constraint));
    this.spare = [...this.start];
  }

  /** The largest part of what is to spare that a change takes; 1 is all of it. */
  partTaken({ changes }: Effect): number {
    const parts = this.constraints.map(({ goal, period }, i) => {
      const loss = Math.max(0, -(changes[goal]?.[period] ?? 0));
      return loss === 0 ? 0 : loss / Math.max(this.start[i] ?? 0, Number.MIN_VALUE);
    });
    return Math.max(0, ...parts);
  }

  /** How much of what is missing a change brings, in all. */
  gain({ changes }: Effect): number {
    return this.constraints.reduce((sum, { goal, period }, i) => {
      const missing = Math.max(0, -(this.spare[i] ?? 0));
      if (missing === 0) return sum;
      return sum + Math.min(missing, Math.max(0, changes[goal]?.[period] ?? 0)) / scaleOf(this.start[i] ?? 0);
    }, 0);
  }

  bears({ changes }: Effect): boolean {
    return this.constraints.every(({ goal, period }, i) => {
      const change = Math.min(0, changes[goal]?.[period] ?? 0);
      return change === 0 || (this.spare[i] ?? 0) + change >= leftToSpare * Math.max(0, this.start[i] ?? 0);
    });
  }

  use({ changes, handlers }: Effect): void {
    this.constraints.forEach(({ goal, period }, i) => {
      const change = changes[goal]?.[period] ?? 0;
      this.spare[i] = (this.spare[i] ?? 0) + (handlers < 0 ? Math.min(0, change) : change);
    });
  }

  get isReached(): boolean {
    return this.spare.every((spare) => spare >= 0);
  }
}

function scaleOf(start: number): number {
  return Math.max(Math.abs(start), Number.MIN_VALUE);
}

/** Handlers to take, the least missed first, as long as the targets still hold by the estimate. */
export function chooseToTake(effects: readonly Effect[], budget: Budget, slotsPerDay: number): Effect[] {
  const chosen: Effect[] = [];
  const inOrder = effects.toSorted(
    (a, b) => budget.partTaken(a) / a.block.length - budget.partTaken(b) / b.block.length,
  );
  for (const effect of inOrder) {
    if (isNear(effect, chosen, slotsPerDay) || !budget.bears(effect)) continue;
    budget.use(effect);
    chosen.push(effect);
  }
  return chosen;
}

/** Handlers to add, the most useful for their hours first, until the targets hold by the estimate. */
export function chooseToAdd(effects: readonly Effect[], budget: Budget, slotsPerDay: number): Effect[] {
  const chosen: Effect[] = [];
  const left = new Set(effects);
  while (!budget.isReached && left.size > 0 && chosen.length < mostAdded) {
    const [best] = [...left]
      .filter((effect) => !isNear(effect, chosen, slotsPerDay))
      .map((effect) => ({ effect, worth: budget.gain(effect) / effect.block.length }))
      .toSorted((a, b) => b.worth - a.worth);
    if (best === undefined || best.worth <= 0) break;
    left.delete(best.effect);
    budget.use(best.effect);
    chosen.push(best.effect);
  }
  return chosen;
}

/** Handlers to add, each with those that it makes it possible to take, where that saves desk-hours. */
export function chooseToSwap(effects: readonly Effect[], budget: Budget, slotsPerDay: number): Effect[][] {
  const worth = ({ changes, block }: Effect) =>
    budget.constraints.reduce((sum, { goal, period }) => sum + (changes[goal]?.[period] ?? 0), 0) /
    block.length;
  const additions = effects.filter(({ handlers }) => handlers > 0).toSorted((a, b) => worth(b) - worth(a));
  const removals = effects.filter(({ handlers }) => handlers < 0).toSorted((a, b) => worth(b) - worth(a));
  const swaps: Effect[][] = [];
  for (const addition of additions) {
    const chosen = swaps.flat();
    if (swaps.length >= mostAdded) break;
    if (isNear(addition, chosen, slotsPerDay)) continue;
    budget.use(addition);
    const taken: Effect[] = [];
    for (const removal of removals) {
      if (isNear(removal, [...chosen, addition, ...taken], slotsPerDay) || !budget.bears(removal)) continue;
      budget.use(removal);
      taken.push(removal);
    }
    const saved = taken.reduce((sum, { block }) => sum + block.length, 0) - addition.block.length;
    if (saved <= 0) break;
    swaps.push([addition, ...taken]);
  }
  return swaps;
}

function isNear(effect: Effect, chosen: readonly Effect[], slotsPerDay: number): boolean {
  const near = (hoursBetween * slotsPerDay) / hoursPerDay;
  const slots = daysPerWeek * slotsPerDay;
  return chosen.some(
    ({ team, block }) =>
      team === effect.team &&
      block.some((slot) =>
        effect.block.some((other) => {
          const distance = Math.abs(slot - other);
          return Math.min(distance, slots - distance) <= near;
        }),
      ),
  );
}

const hoursPerDay = 24;
const daysPerWeek = 7;
