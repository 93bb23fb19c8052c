// The ground on which a roster is designed: a team, its calendar and patterns, and the scenario with the team staffed by
// interval in place of the staffing that its file has.
import { type LaidOutCalendar, layOutCalendar } from "./calendar.ts";
import { crewsOf, presentOf } from "./crews.ts";
import { weekdayOf } from "./dates.ts";
import { shrinkageOf, totalOf } from "./expected-presence.ts";
import { numberOf } from "./quantity.ts";
import { resolvePatterns } from "./resolve-patterns.ts";
import { resolveTeam } from "./resolve-team.ts";
import type { ResolvedScenario } from "./resolved.ts";
import { type AuthoredScenario, scenarioSchema } from "./schema.ts";
import type { RosterLine, ShiftCycle } from "./shift-cycle.ts";
import type { Authored } from "./staffing-plan.ts";
import { slotOf } from "./weekly-shape.ts";

const secondsPerDay = 86_400;

/** A line of a roster with its people. */
export interface StaffedLine extends RosterLine {
  readonly people: number;
}

export interface RosterGround {
  readonly slotsPerDay: number;
  /** Number of the Monday on or before the first simulated day. */
  readonly monday: number;
  /** Slot of the week of each interval. */
  readonly slotOfInterval: Int32Array;
  /** The first interval after the warm-up. */
  readonly measuredFrom: number;
  readonly measuredDays: number;
  /** Handlers of the team at present, by interval. */
  readonly present: Int32Array;
  /** Patterns of the file. */
  readonly cycles: readonly ShiftCycle[];
  /** Of the team in the file, or what its people are expected to lose; null if it says none. */
  readonly shrinkage: number | null;
  readonly minimum: number | null;
  readonly isOfPeople: boolean;
  readonly isPresentRostered: boolean;
  /** Handlers by interval of a roster of which a share is at their desks. */
  readonly handlersOf: (lines: readonly StaffedLine[], atDesk: number) => Int32Array;
  readonly staffed: (scheduled: Int32Array) => ResolvedScenario;
}

/** Null where the scenario has no such team. */
export function rosterGround({ scenario, authored }: Authored, team: string): RosterGround | null {
  const file = scenarioSchema.parse(authored);
  const own = file.teams[team];
  const index = scenario.teams.findIndex(({ id }) => id === team);
  const resolved = scenario.teams[index];
  if (own === undefined || resolved === undefined) return null;
  const calendar = layOutCalendar(file.calendar, file.run);
  const slotsPerDay = secondsPerDay / calendar.intervalTime;
  const { shrinkage, minimum, rosters, roster } = own.staffing;
  const known = {
    queueIds: scenario.queues.map(({ id }) => id),
    centre: file.centre,
    people: scenario.people ?? null,
  };
  return {
    slotsPerDay,
    monday: calendar.firstDay - weekdayOf(calendar.firstDay),
    slotOfInterval: slotsOf(calendar, slotsPerDay),
    measuredFrom: calendar.intervalDay.findIndex((day) => day >= calendar.warmUpDays),
    measuredDays: calendar.days - calendar.warmUpDays,
    present: resolved.scheduled,
    cycles: cyclesOf(file, calendar),
    shrinkage: shrinkage === undefined ? shrinkageOfPeople(scenario, team) : numberOf(shrinkage),
    minimum: minimum === undefined ? null : numberOf(minimum),
    isPresentRostered: rosters !== undefined || roster !== undefined,
    isOfPeople: Object.hasOwn(file.people?.posts ?? {}, team),
    handlersOf: (lines, atDesk) =>
      presentOf(
        lines.flatMap((line) => crewsOfLine(line, calendar)),
        calendar,
        atDesk,
      ),
    staffed: (scheduled) => ({
      ...scenario,
      teams: scenario.teams.with(index, resolveTeam(team, own, { ...known, scheduled })),
    }),
  };
}

/** What people who are listed are expected to lose of their hours; null for other teams. */
function shrinkageOfPeople({ people, calendar }: ResolvedScenario, team: string): number | null {
  const posts = people?.posts.find(({ id }) => id === team);
  return people === undefined || posts === undefined
    ? null
    : totalOf(shrinkageOf(people, posts, calendar.intervalTime));
}

/** The patterns of a file, with its usual meal where one has none of its own. */
function cyclesOf({ patterns = {}, people }: AuthoredScenario, calendar: LaidOutCalendar): ShiftCycle[] {
  const usual = people?.breaks === undefined ? 0 : numberOf(people.breaks.meal);
  return resolvePatterns(patterns, calendar).map(({ id, startAt, endAt, meal }) => {
    return { id, startAt, endAt, meal: meal ?? usual };
  });
}

function crewsOfLine({ cycle, startsOn, people }: StaffedLine, { firstDay }: LaidOutCalendar) {
  return crewsOf({ ...cycle, crews: 1, startsOn: startsOn - firstDay }, people);
}

function slotsOf(calendar: LaidOutCalendar, slotsPerDay: number): Int32Array {
  return calendar.intervalDay.map((day, i) => {
    const weekday = weekdayOf(calendar.firstDay + day);
    return weekday * slotsPerDay + slotOf(calendar.intervalMinute[i] ?? 0, slotsPerDay);
  });
}
