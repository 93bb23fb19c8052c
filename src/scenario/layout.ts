// The calendar laid out, with the demand and the staff of every interval: needed both to see whether somebody is
// always on duty and to run the scenario.
import { type LaidOutCalendar, layOutCalendar } from "./calendar.ts";
import { demandRates, specialFactors } from "./demand-rates.ts";
import { openingOf } from "./opening.ts";
import { scheduleOf } from "./rosters.ts";
import type { AuthoredScenario } from "./schema.ts";
import type { Sketch } from "./shape.ts";

export interface Layout {
  readonly calendar: LaidOutCalendar;
  /** Contacts per second in each interval, by source. */
  readonly rates: ReadonlyMap<string, Float64Array>;
  /** Handlers in each interval, by team. */
  readonly scheduled: ReadonlyMap<string, Int32Array>;
  /** 1 in each interval in which a queue is open, by queue that closes at all. */
  readonly openings: ReadonlyMap<string, Uint8Array>;
}

/** Calendars that have been laid out, by what is written of them: policies of a scenario share theirs. */
export type Calendars = Map<string, LaidOutCalendar>;

/** Lays out what has no mistake in it; null where the calendar itself has one. */
export function layOut(
  sketch: Sketch,
  hasMistakeAt: (...path: string[]) => boolean,
  calendars: Calendars = new Map(),
): Layout | null {
  if (hasMistakeAt("calendar") || hasMistakeAt("run", "warmUp")) return null;
  const { demand, specialDays, teams, queues, ...rest } = sketch as AuthoredScenario;
  const calendar = calendarIn(calendars, rest);
  const sound = <T>(
    room: "demand" | "teams" | "specialDays" | "queues",
    things: Readonly<Record<string, T>> | undefined,
  ) => Object.entries(things ?? {}).filter(([id]) => !hasMistakeAt(room, id));
  const sources = Object.fromEntries(sound("demand", demand));
  const specials = Object.fromEntries(sound("specialDays", specialDays));
  return {
    calendar,
    rates: new Map(
      Object.entries(sources).map(([id, source]) => {
        return [id, demandRates(source, calendar, specialFactors(specials, id, calendar.holidays))];
      }),
    ),
    scheduled: new Map(
      sound("teams", teams).map(([id, team]) => [id, scheduleOf(team.staffing, calendar, sources)]),
    ),
    openings: new Map(
      sound("queues", queues).flatMap(([id, { open }]) => {
        return open === undefined ? [] : [[id, openingOf(open, calendar)]];
      }),
    ),
  };
}

function calendarIn(
  calendars: Calendars,
  { calendar, run }: Pick<AuthoredScenario, "calendar" | "run">,
): LaidOutCalendar {
  const written = JSON.stringify([calendar, run.warmUp]);
  const laidOut = calendars.get(written) ?? layOutCalendar(calendar, run);
  calendars.set(written, laidOut);
  return laidOut;
}
