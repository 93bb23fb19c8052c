// What the clock on the wall shows at an instant of a run, in the scenario's time zone.
import { Temporal } from "temporal-polyfill";
import { dateText, months, weekdays } from "./dates.ts";
import type { ResolvedCalendar } from "./resolved.ts";

export interface LocalTime {
  /** `Monday 3 July 2017`. */
  readonly day: string;
  /** `14:05:12`. */
  readonly clock: string;
  /** `2017-07-03T14:05:12+01:00`. */
  readonly iso: string;
}

/** The local time of seconds since the start of the run, as whole seconds that have passed. */
export function localTimes({ timeZone, firstDay }: ResolvedCalendar): (at: number) => LocalTime {
  const start = Temporal.PlainDate.from(dateText(firstDay)).toZonedDateTime(timeZone);
  return (at) => {
    const moment = start.add({ seconds: Math.floor(at) });
    const weekday = capitalised(weekdays[moment.dayOfWeek - 1]);
    const month = capitalised(months[moment.month - 1]);
    return {
      day: `${weekday} ${moment.day} ${month} ${moment.year}`,
      clock: moment.toPlainTime().toString({ smallestUnit: "second" }),
      iso: moment.toString({ smallestUnit: "second", timeZoneName: "never" }),
    };
  };
}

function capitalised(name = ""): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
