// A roster as a table for a spreadsheet, and the shifts of one person as a calendar for a telephone (RFC 5545).
import type { PersonShift } from "../results/roster-result.ts";
import { csv } from "./csv.ts";

/** One line for each person and shift. A shift that ends no later than it starts ends on the day after. */
export function rosterCsv(shifts: readonly PersonShift[]): string {
  return csv([
    ["person", "rota", "crew", "date", "start", "end", "hours"],
    ...shifts.map(({ person, rota, crew, date, start, end, hours }) => [
      person,
      rota,
      crew,
      date,
      start,
      end,
      hours,
    ]),
  ]);
}

export interface PersonCalendar {
  readonly person: string;
  readonly team: string;
  readonly version: string;
  /** What the shifts follow from: the same always makes the same calendar. */
  readonly hash: string;
  /** Of this person alone. */
  readonly shifts: readonly PersonShift[];
}

const mostOctets = 75;

/** Instants are in UTC, which every calendar turns into its own time; nothing in it is of the day on which it is made. */
export function rosterCalendar({ person, team, version, hash, shifts }: PersonCalendar): string {
  const [first] = shifts;
  const stamp = utc(first?.startsAt ?? "1970-01-01T00:00:00Z");
  const events = shifts.flatMap(({ rota, date, start, end, startsAt, endsAt }) => [
    "BEGIN:VEVENT",
    `UID:${hash.slice(0, 16)}-${escaped(person)}-${date}@sim101`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(`${team} ${start}-${end}`)}`,
    `DESCRIPTION:${escaped(`Rota ${rota}, ${person}`)}`,
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//sim101//${version}//EN`,
    "CALSCALE:GREGORIAN",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** `2017-07-03T06:00:00Z` as `20170703T060000Z`. */
function utc(instant: string): string {
  return instant.replaceAll(/[-:]/g, "");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll(/\r?\n/g, "\\n");
}

/** No line has more than 75 octets; what goes on begins with a space. No character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
