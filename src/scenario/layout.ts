// The calendar laid out, with the demand and the staff of every interval: needed both to see whether somebody is
// always on duty and to run the scenario.
import { type LaidOutCalendar, layOutCalendar } from "./calendar.ts";
import { demandRates, specialFactors } from "./demand-rates.ts";
import { expectedPresence } from "./expected-presence.ts";
import { openingOf } from "./opening.ts";
import { resolvePeople } from "./resolve-people.ts";
import type { ResolvedPeople } from "./resolved-people.ts";
import { scheduleOf } from "./rosters.ts";
import type { AuthoredScenario } from "./schema.ts";
import type { AuthoredStaffing } from "./schema-floor.ts";
import type { Sketch } from "./shape.ts";

export interface Layout {
  readonly calendar: LaidOutCalendar;
  /** Contacts per second in each interval, by source. */
  readonly rates: ReadonlyMap<string, Float64Array>;
  /** Handlers in each interval, by team; of a team of people, those to be expected at the start. */
  readonly scheduled: ReadonlyMap<string, Int32Array>;
  /** Null where there are none, or a mistake is in what is written of them. */
  readonly people: ResolvedPeople | null;
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
  const authored = sketch as AuthoredScenario;
  const { demand, specialDays, teams, queues } = authored;
  const calendar = calendarIn(calendars, authored);
  const sound = <T>(
    room: "demand" | "teams" | "specialDays" | "queues",
    things: Readonly<Record<string, T>> | undefined,
  ) => Object.entries(things ?? {}).filter(([id]) => !hasMistakeAt(room, id));
  const sources = Object.fromEntries(sound("demand", demand));
  const specials = Object.fromEntries(sound("specialDays", specialDays));
  /** Whose people are listed cannot be said where a mistake is in the list; what is in a file is read later. */
  const isAnonymous = (id: string, { rosters, roster }: AuthoredStaffing) =>
    roster === undefined &&
    (rosters === undefined ||
      (authored.people?.posts?.[id] === undefined && !hasMistakeAt("people", "posts")));
  const isSound = roomsOfPeople.every((room) => !hasMistakeAt(room));
  const people =
    authored.people === undefined || !isSound ? null : resolvePeople(authored, authored.people, calendar);
  return {
    calendar,
    people,
    rates: new Map(
      Object.entries(sources).map(([id, source]) => {
        return [id, demandRates(source, calendar, specialFactors(specials, id, calendar.holidays))];
      }),
    ),
    scheduled: new Map([
      ...sound("teams", hasMistakeAt("patterns") ? {} : teams)
        .filter(([id, { staffing }]) => isAnonymous(id, staffing))
        .map(([id, { staffing }]): [string, Int32Array] => {
          return [id, scheduleOf(staffing, calendar, { sources, patterns: authored.patterns })];
        }),
      ...(people?.posts ?? []).map((posts): [string, Int32Array] => {
        return [posts.id, expectedPresence(people as ResolvedPeople, posts, calendar)];
      }),
    ]),
    openings: new Map(
      sound("queues", queues).flatMap(([id, { open }]) => {
        return open === undefined ? [] : [[id, openingOf(open, calendar)]];
      }),
    ),
  };
}

/** What people refer to. */
const roomsOfPeople = ["people", "patterns", "teams", "queues"];

function calendarIn(
  calendars: Calendars,
  { calendar, run }: Pick<AuthoredScenario, "calendar" | "run">,
): LaidOutCalendar {
  const written = JSON.stringify([calendar, run.warmUp]);
  const laidOut = calendars.get(written) ?? layOutCalendar(calendar, run);
  calendars.set(written, laidOut);
  return laidOut;
}
