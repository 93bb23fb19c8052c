// What one handler more or fewer in a block of the plan does, for all blocks. Blocks six hours apart are changed together
// and each is given what changes in its own hours, so that a few trials on the same callers tell of hundreds of blocks.
import { goalPeriods, hoursPerWeek, wholeWindow } from "../results/staff-goal.ts";
import type { Plan, Trial, TrialRunner } from "./staff-trial.ts";

/** A handler more (1) or fewer (-1) of a team in all slots of a block. */
export interface Change {
  readonly team: number;
  /** Slots of the week. */
  readonly block: readonly number[];
  readonly handlers: 1 | -1;
}

/** A change with what it does to the margins of each goal, by period. */
export interface Effect extends Change {
  readonly changes: readonly Float64Array[];
}

export interface ChangeOptions {
  readonly runner: TrialRunner;
  readonly blocks: readonly (readonly number[])[];
  readonly slotsPerDay: number;
  readonly numbers: readonly number[];
}

const hoursApart = 6;
const hoursPerDay = 24;
/** Callers who came in the hour before still wait. */
const hoursBefore = 1;

/** The plan with changes made. */
export function changed(plan: Plan, changes: readonly Change[]): Plan {
  const weeks = plan.map((week) => Int32Array.from(week));
  for (const { team, block, handlers } of changes) {
    const week = weeks[team];
    if (week !== undefined) for (const slot of block) week[slot] = (week[slot] ?? 0) + handlers;
  }
  return weeks;
}

/** Tries the changes in groups against a trial of the same replications. */
export async function effectsOf(
  trial: Trial,
  candidates: readonly Change[],
  options: ChangeOptions,
): Promise<readonly Effect[]> {
  const effects: Effect[] = [];
  const { runner } = options;
  const groups = groupsOf(candidates, options.slotsPerDay);
  for (const [i, group] of groups.entries()) {
    runner.round = { plan: i + 1, of: groups.length };
    const other = await runner.try(changed(trial.plan, group), options.numbers);
    for (const change of group)
      effects.push({
        ...change,
        changes: changesIn(zoneOf(change.block, options.slotsPerDay), trial, other),
      });
  }
  runner.round = null;
  return effects;
}

/** Changes of one team whose blocks stand at the same place of a quarter of a day. */
function groupsOf(candidates: readonly Change[], slotsPerDay: number): readonly (readonly Change[])[] {
  const apart = (hoursApart * slotsPerDay) / hoursPerDay;
  const groups = new Map<string, Change[]>();
  for (const change of candidates) {
    const key = `${change.team} ${change.handlers} ${(change.block[0] ?? 0) % apart}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

/** The hours of the week that a block's change is felt in: from the hour before on, as many as blocks are apart. */
function zoneOf(block: readonly number[], slotsPerDay: number): ReadonlySet<number> {
  const hours = block.flatMap((slot) => {
    const hour = Math.floor((slot * hoursPerDay) / slotsPerDay);
    return Array.from(
      { length: hoursApart },
      (_, later) => (hour - hoursBefore + later + hoursPerWeek) % hoursPerWeek,
    );
  });
  return new Set(hours);
}

function changesIn(zone: ReadonlySet<number>, before: Trial, after: Trial): readonly Float64Array[] {
  return before.tallies.map(({ margins }, goal) => {
    const changes = new Float64Array(goalPeriods);
    for (const hour of zone) {
      const change = (after.tallies[goal]?.margins[hour] ?? 0) - (margins[hour] ?? 0);
      changes[hour] = change;
      changes[wholeWindow] = (changes[wholeWindow] ?? 0) + change;
    }
    return changes;
  });
}
