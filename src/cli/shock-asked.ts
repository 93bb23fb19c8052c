// The shock of a run, and the wait that is well again: what the options ask for, or else what the scenario has.
import { firstShockOf, fourWeeks, isMeasured, type Shock } from "../results/shock.ts";
import { amountOf } from "../scenario/amounts.ts";
import { dateText, dayNumberOf } from "../scenario/dates.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { UsageError } from "./faults.ts";

interface ShockOptions {
  readonly shock?: string | undefined;
  readonly backTo?: string | undefined;
}

/** Null where there is none. Throws a `UsageError` where an option cannot be met. */
export function shockAsked(scenario: ResolvedScenario, options: ShockOptions): Shock | null {
  const shock = options.shock === undefined ? firstShockOf(scenario) : shockOn(scenario, options.shock);
  if (options.backTo === undefined) return shock;
  const backTo = amountOf(options.backTo);
  if (backTo?.dimension !== "time" || !(backTo.value > 0))
    throw new UsageError(`--back-to: expected a duration such as 5min, found ${options.backTo}`);
  if (shock === null)
    throw new UsageError("--back-to: expected a scenario with a surge or a drive, or --shock beside it");
  return { ...shock, backTo: backTo.value };
}

function shockOn(scenario: ResolvedScenario, date: string): Shock {
  const { calendar } = scenario;
  const number = dayNumberOf(date);
  const day = (number ?? Number.NaN) - calendar.firstDay;
  if (isMeasured(scenario, day)) return { kind: "given", cause: null, day, backTo: null };
  const first = dateText(calendar.firstDay + calendar.warmUpDays + fourWeeks);
  const last = dateText(calendar.firstDay + calendar.days - fourWeeks);
  const window = `a day from ${first} to ${last}, with four measured weeks before and after`;
  const expected = first <= last ? window : "a run of eight measured weeks at least";
  throw new UsageError(`--shock: expected ${expected}, found ${date}`);
}
