// A staffing plan: the handlers of a team in each slot of the local week, laid over the calendar of a scenario in place
// of the staffing that its file has. Bank holidays keep a plan of their own if they have one.
import type { DataMap } from "./authored-data.ts";
import { layOutCalendar } from "./calendar.ts";
import { weekdays } from "./dates.ts";
import { numberOf } from "./quantity.ts";
import { resolveTeam } from "./resolve-team.ts";
import type { ResolvedScenario } from "./resolved.ts";
import { scheduleOf } from "./rosters.ts";
import { type AuthoredScenario, scenarioSchema } from "./schema.ts";
import type { AuthoredTeam } from "./schema-floor.ts";

const secondsPerDay = 86_400;
const daysPerWeek = 7;
const ownPlan = -1;

/** A scenario with what its file says, from which teams are made anew. */
export interface Authored {
  readonly scenario: ResolvedScenario;
  readonly authored: DataMap;
}

/** Handlers by slot of the week, Monday 00:00 first, of the teams by id. */
export type WeekPlans = ReadonlyMap<string, Int32Array>;

export interface StaffingGround {
  readonly slotsPerDay: number;
  /** Slot of the week of each interval; -1 on bank holidays for which the team has a plan of its own. */
  readonly slotOfInterval: (team: string) => Int32Array;
  /** The smallest number of handlers that the file allows for a team; null if it says none. */
  readonly minimumOf: (team: string) => number | null;
  /** The scenario with these teams staffed so. */
  readonly staffed: (plans: WeekPlans) => ResolvedScenario;
}

/** Reads what laying plans over a scenario takes. */
export function staffingGround({ scenario, authored }: Authored): StaffingGround {
  const file = scenarioSchema.parse(authored);
  const slotsPerDay = secondsPerDay / scenario.calendar.intervalTime;
  const known = {
    queueIds: scenario.queues.map(({ id }) => id),
    centre: file.centre,
    people: scenario.people ?? null,
  };
  const slots = new Map(scenario.teams.map(({ id }) => [id, slotsOf(file, teamOf(file, id), slotsPerDay)]));
  const slotOfInterval = (team: string) => slots.get(team) ?? new Int32Array();
  return {
    slotsPerDay,
    slotOfInterval,
    minimumOf: (team) => minimumOf(teamOf(file, team)),
    staffed: (plans) => ({
      ...scenario,
      teams: scenario.teams.map((team) => {
        const week = plans.get(team.id);
        if (week === undefined) return team;
        const slotAt = slotOfInterval(team.id);
        const scheduled = team.scheduled.map((handlers, i) => week[slotAt[i] ?? ownPlan] ?? handlers);
        return resolveTeam(team.id, teamOf(file, team.id), { ...known, scheduled });
      }),
    }),
  };
}

function teamOf({ teams }: AuthoredScenario, id: string): AuthoredTeam {
  const team = teams[id];
  if (team === undefined) throw new Error(`the scenario has no team ${id}`);
  return team;
}

function minimumOf({ staffing }: AuthoredTeam): number | null {
  const { minimum } = staffing;
  return minimum === undefined ? null : numberOf(minimum);
}

/** Lays out a plan that has the number of each slot in it, counted from 1. */
function slotsOf({ calendar, run }: AuthoredScenario, team: AuthoredTeam, slotsPerDay: number): Int32Array {
  const numbered = weekdays.map((weekday, day) => [
    weekday,
    Array.from({ length: slotsPerDay }, (_, slot) => day * slotsPerDay + slot + 1),
  ]);
  const ofHolidays = team.staffing.bankHoliday === undefined ? {} : { bankHoliday: 0 };
  const laidOut = scheduleOf(
    { ...Object.fromEntries(numbered), ...ofHolidays },
    layOutCalendar(calendar, run),
    {},
  );
  return laidOut.map((number) => number - 1);
}

/** Which slots of the week always have the same handlers. */
export type PlanPattern = "week" | "dayKinds" | "everyDay";

const daysOfPatterns: Readonly<Record<PlanPattern, readonly (readonly number[])[]>> = {
  week: Array.from({ length: daysPerWeek }, (_, day) => [day]),
  dayKinds: [
    [0, 1, 2, 3, 4],
    [5, 6],
  ],
  everyDay: [[0, 1, 2, 3, 4, 5, 6]],
};

/** The blocks of a pattern, each the slots of the week that change together; in the order of the week. */
export function blocksOf(pattern: PlanPattern, slotsPerDay: number): readonly (readonly number[])[] {
  return daysOfPatterns[pattern].flatMap((days) =>
    Array.from({ length: slotsPerDay }, (_, slot) => days.map((day) => day * slotsPerDay + slot)),
  );
}
