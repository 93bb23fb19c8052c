// The search for the fewest handlers: from a levelled plan on, handlers are added where they help most until the aim is
// reached, then taken where they are missed least, and swapped where one added saves two elsewhere. Every plan meets the
// same callers. It ends when not one more handler can be taken from any block.
import type { StaffSpareTest } from "../results/staff-result.ts";
import type { Aim, Constraint } from "./staff-aim.ts";
import { type Change, type ChangeOptions, changed, type Effect, effectsOf } from "./staff-changes.ts";
import { Budget, chooseToAdd, chooseToSwap, chooseToTake } from "./staff-choice.ts";
import { deskHoursOf, type Plan, type Trial } from "./staff-trial.ts";

export interface SearchOptions extends ChangeOptions {
  readonly aim: Aim;
  /** Fewest handlers in each slot, by team. */
  readonly least: Plan;
  /** Whether swaps are worth their trials: a target over the window can trade one hour against another. */
  readonly hasSwaps: boolean;
}

const mostRounds = 12;

/** Adds handlers until the aim is reached; the last trial if that cannot be done. */
export async function addUntilReached(trial: Trial, options: SearchOptions): Promise<Trial> {
  const { aim, runner, numbers, slotsPerDay } = options;
  let current = trial;
  runner.doing = "adding handlers where they help most";
  for (let round = 0; round < mostRounds && !aim.isReached(current); round++) {
    const effects = await effectsOf(current, usefulAdditions(current, options), options);
    const chosen = chooseToAdd(effects, new Budget(current, aim), slotsPerDay);
    if (chosen.length === 0) return current;
    current = await runner.try(changed(current.plan, chosen), numbers);
  }
  return current;
}

/** The leanest plan found that misses no more than the given one, and how near the next handler to take would be. */
export async function takeWhatIsNotNeeded(
  trial: Trial,
  options: SearchOptions,
): Promise<{ readonly trial: Trial; readonly spareTest: StaffSpareTest | null }> {
  if (options.hasSwaps && !options.aim.isReached(trial)) return { trial, spareTest: null };
  let current = trial;
  let hasSwapped = !options.hasSwaps;
  const settled = new Map<string, Effect>();
  for (let round = 0; ; round++) {
    options.runner.doing = "taking handlers where they are not missed";
    const isOver = round >= mostRounds;
    const known = await knownEffects(current, settled, options);
    const leaner = isOver ? null : await leanerTrial(current, known, options);
    if (leaner !== null) {
      forgetChanged(settled, current, leaner);
      current = leaner;
      continue;
    }
    const swapped = hasSwapped || isOver ? null : await swappedTrial(current, known, options);
    hasSwapped = true;
    if (swapped === null) return { trial: current, spareTest: spareTestOf(current, known, options) };
    current = swapped;
    settled.clear();
  }
}

/**
 * What a handler fewer does in each block. What cannot be borne now cannot be borne when less is left to spare: it is
 * settled, and not tried again.
 */
async function knownEffects(
  trial: Trial,
  settled: Map<string, Effect>,
  options: SearchOptions,
): Promise<readonly Effect[]> {
  const open = removals(trial, options).filter((change) => !settled.has(nameOf(change)));
  const effects = await effectsOf(trial, open, options);
  const budget = new Budget(trial, options.aim);
  for (const effect of effects) if (!budget.bears(effect)) settled.set(nameOf(effect), effect);
  return [...effects.filter((effect) => !settled.has(nameOf(effect))), ...settled.values()];
}

/** A block that has lost a handler all the same is open again. */
function forgetChanged(settled: Map<string, Effect>, before: Trial, after: Trial): void {
  for (const [name, { team, block }] of settled) {
    const [slot = 0] = block;
    if (before.plan[team]?.[slot] !== after.plan[team]?.[slot]) settled.delete(name);
  }
}

function nameOf({ team, block }: Change): string {
  return `${team} ${block[0] ?? ""}`;
}

async function leanerTrial(
  trial: Trial,
  effects: readonly Effect[],
  { aim, runner, numbers, slotsPerDay }: SearchOptions,
): Promise<Trial | null> {
  let chosen = chooseToTake(effects, new Budget(trial, aim), slotsPerDay);
  if (chosen.length === 0) chosen = cheapest(effects, new Budget(trial, aim));
  while (chosen.length > 0) {
    const leaner = await runner.try(changed(trial.plan, chosen), numbers);
    const missed = aim.newlyMissed(leaner, trial);
    if (missed.length === 0) return leaner;
    chosen = withoutBlame(chosen, missed);
  }
  return null;
}

/** Those that have nothing to do with what is missed; half of them where all have. */
function withoutBlame(chosen: readonly Effect[], missed: readonly Constraint[]): Effect[] {
  const innocent = chosen.filter(({ changes }) =>
    missed.every(({ goal, period }) => (changes[goal]?.[period] ?? 0) === 0),
  );
  const isSome = innocent.length > 0 && innocent.length < chosen.length;
  return isSome ? innocent : chosen.slice(0, Math.floor(chosen.length / 2));
}

/** The one that is missed least, although the estimate says that it is missed. */
function cheapest(effects: readonly Effect[], budget: Budget): Effect[] {
  return effects.toSorted((a, b) => budget.partTaken(a) - budget.partTaken(b)).slice(0, 1);
}

async function swappedTrial(
  trial: Trial,
  removed: readonly Effect[],
  options: SearchOptions,
): Promise<Trial | null> {
  const { aim, runner, numbers, slotsPerDay } = options;
  runner.doing = "swapping handlers between hours";
  const added = await effectsOf(trial, additions(trial, options), options);
  let swaps = chooseToSwap([...added, ...removed], new Budget(trial, aim), slotsPerDay);
  while (swaps.length > 0) {
    const other = await runner.try(changed(trial.plan, swaps.flat()), numbers);
    const saved = deskHoursOf(trial.plan, slotsPerDay) - deskHoursOf(other.plan, slotsPerDay);
    if (saved > 0 && aim.newlyMissed(other, trial).length === 0) return other;
    swaps = swaps.slice(0, Math.floor(swaps.length / 2));
  }
  return null;
}

function additions({ plan }: Trial, { blocks }: SearchOptions): Change[] {
  return plan.flatMap((_, team) => blocks.map((block): Change => ({ team, block, handlers: 1 })));
}

/** Additions in blocks whose hours, or the hours after, miss the aim; all of them if the window does. */
function usefulAdditions(trial: Trial, options: SearchOptions): Change[] {
  const { aim, slotsPerDay } = options;
  const missed = aim.constraintsOf(trial).filter((constraint) => aim.slack(trial, constraint) < 0);
  if (missed.some(({ period }) => period >= hoursPerWeek)) return additions(trial, options);
  const hours = new Set(
    missed.flatMap(({ period }) =>
      Array.from({ length: hoursBack }, (_, back) => (period - back + hoursPerWeek) % hoursPerWeek),
    ),
  );
  return additions(trial, options).filter(({ block }) =>
    block.some((slot) => hours.has(Math.floor((slot * hoursPerDay) / slotsPerDay))),
  );
}

function removals({ plan }: Trial, { blocks, least }: SearchOptions): Change[] {
  return plan.flatMap((week, team) =>
    blocks
      .filter((block) => block.every((slot) => (week[slot] ?? 0) > (least[team]?.[slot] ?? 0)))
      .map((block): Change => ({ team, block, handlers: -1 })),
  );
}

function spareTestOf(trial: Trial, effects: readonly Effect[], { aim }: SearchOptions): StaffSpareTest {
  const budget = new Budget(trial, aim);
  const parts = effects.map((effect) => budget.partTaken(effect));
  return { blocks: effects.length, cheapest: parts.length === 0 ? null : Math.min(...parts) };
}

const hoursPerWeek = 168;
const hoursPerDay = 24;
const hoursBack = 3;
