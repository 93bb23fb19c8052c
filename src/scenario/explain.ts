// A scenario in plain words, for `sim101 check`: what is simulated, how contacts go, whether the staff can do the
// work, what the policies change, and on which assumptions it rests.

import { plural } from "../words/plural.ts";
import { oddHours } from "./calendar.ts";
import { dateText } from "./dates.ts";
import { changeLines } from "./explain-changes.ts";
import { centreLines } from "./explain-channels.ts";
import { assumptionLines, claimLines, policyLines } from "./explain-choices.ts";
import { demandLines } from "./explain-demand.ts";
import { floorLines } from "./explain-floor.ts";
import { needLines } from "./explain-needs.ts";
import { patternLines } from "./explain-patterns.ts";
import { peopleLines } from "./explain-people.ts";
import { responseLines } from "./explain-response.ts";
import type { LoadedScenario } from "./load-scenario.ts";
import { spanWords } from "./number-words.ts";
import type { ResolvedScenario } from "./resolved.ts";
import { slowestLoop, weeksOfWarmUp } from "./slowest-loop.ts";

const daysPerWeek = 7;

/** Lines of text, without a line break at their ends. */
export function explainScenario(loaded: LoadedScenario): string[] {
  const { scenario } = loaded;
  return [
    `${scenario.name} · policy ${scenario.policy}`,
    ...windowLines(scenario),
    "",
    ...demandLines(loaded),
    ...changeLines(loaded),
    "",
    ...floorLines(scenario),
    ...centreLines(scenario),
    ...needLines(scenario),
    ...responseLines(scenario),
    ...peopleLines(loaded),
    ...patternLines(loaded),
    ...policyLines(loaded),
    ...claimLines(loaded),
    ...assumptionLines(loaded),
  ];
}

function windowLines(scenario: ResolvedScenario): string[] {
  const { calendar, run } = scenario;
  const { firstDay, warmUpDays, days, timeZone, intervalTime } = calendar;
  const [from, to] = [dateText(firstDay + warmUpDays), dateText(firstDay + days - 1)];
  const warmUp = warmUpDays === 0 ? "no warm-up" : `${plural(warmUpDays, "day")} of warm-up`;
  const end =
    run.end === "cut" ? "cut at the end" : "drained at the end: whoever is inside is still answered";
  return [
    `Simulates ${plural(days - warmUpDays, "day")}, ${from} to ${to} (${timeZone}), after ${warmUp}, by intervals of ${spanWords(intervalTime)}.`,
    `${plural(run.replications, "replication")}, seed ${run.seed}, ${end}.`,
    ...clockLines(calendar),
    ...loopLines(scenario),
  ];
}

function loopLines(scenario: ResolvedScenario): string[] {
  const loop = slowestLoop(scenario);
  if (loop === null) return [];
  const weeks = weeksOfWarmUp(loop);
  const enough = scenario.calendar.warmUpDays >= daysPerWeek * weeks ? "which it has" : "which it has not";
  return [
    `The slowest loop, ${loop.words}, takes ${spanWords(loop.time)} on average: it wants ${plural(weeks, "week")} of warm-up, ${enough}.`,
  ];
}

function clockLines(calendar: ResolvedScenario["calendar"]): string[] {
  const odd = Array.from({ length: calendar.days }, (_, day) => day).filter(
    (day) => oddHours(calendar, day) !== 0,
  );
  if (odd.length === 0) return [];
  const dates = odd.map(
    (day) => `${dateText(calendar.firstDay + day)} (${24 + oddHours(calendar, day)} hours)`,
  );
  return [`The clock changes on ${dates.join(", ")}.`];
}
