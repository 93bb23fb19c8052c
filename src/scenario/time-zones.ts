// Names of time zones.
import { Temporal } from "temporal-polyfill";

/** A mere offset such as +01:00 has no summer time. */
const namedZone = /^[A-Za-z]/;

/** Whether a name is that of a time zone. */
export function isTimeZone(name: string): boolean {
  return namedZone.test(name) && timeZoneWorks(name);
}

function timeZoneWorks(name: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== "";
  } catch {
    return false;
  }
}
