// Rules of absence, overtime, learning and pay: leave that fits into the year, spans in order, pay from the first day.
import type { Path } from "./authored-data.ts";
import { checkHours } from "./check-patterns.ts";
import { checkServed, checkServedKeys } from "./check-served.ts";
import { shareWords, spanWords } from "./number-words.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { dayOff } from "./resolve-patterns.ts";
import type { Sketch } from "./shape.ts";
import { daysPerYear } from "./spans.ts";

const secondsPerDay = 86_400;
const at = (...keys: readonly string[]): Path => ["people", ...keys];

export function checkAbsence(sketch: Sketch, report: Report): void {
  checkLeave(sketch, report);
  const { overtime, pay, learning, bands } = sketch.people ?? {};
  if (numberOf(overtime?.shift) === 0)
    report({ path: at("overtime", "shift"), expected: "a duration above 0 s", found: "0 s" });
  if (numberOf(overtime?.shift) > secondsPerDay) {
    const found = spanWords(numberOf(overtime?.shift));
    report({ path: at("overtime", "shift"), expected: "a day or less", found });
  } else if (numberOf(overtime?.shift) > numberOf(overtime?.perWeek)) {
    const expected = `no more than a week allows, ${spanWords(numberOf(overtime?.perWeek))}`;
    report({ path: at("overtime", "shift"), expected, found: spanWords(numberOf(overtime?.shift)) });
  }
  for (const curve of ["handleTime", "misread", "notRight"] as const) {
    if (numberOf(learning?.[curve]?.settled) === 0)
      report({ path: at("learning", curve, "settled"), expected: "a duration above 0 s", found: "0 s" });
  }
  if (bands !== undefined) {
    const from = Object.entries(bands).map(([id, time]) => ({ time: numberOf(time), path: at("bands", id) }));
    checkServed(from, at("bands"), report);
  }
  checkServedKeys(pay?.points, at("pay", "points"), report);
  const hours = pay?.unsocial?.hours;
  if (hours === undefined) return;
  checkHours(hours, at("pay", "unsocial", "hours"), {
    interval: numberOf(sketch.calendar?.interval),
    report,
  });
}

/** Leave and training days fit into the least working days of a year among the patterns of the teams with people. */
function checkLeave(sketch: Sketch, report: Report): void {
  const { leave, trainingDays } = sketch.people?.absence ?? {};
  const days = numberOf(leave?.days);
  const [fewest] = workingDays(sketch).sort((a, b) => a.days - b.days);
  if (fewest === undefined) return;
  const left = Math.floor(fewest.days) - (days > fewest.days || Number.isNaN(days) ? 0 : days);
  if (numberOf(trainingDays) > left) {
    const without = left < Math.floor(fewest.days) ? " without leave" : "";
    const expected = `at most the working days of a year${without}, ${left} by pattern ${fewest.pattern}`;
    report({ path: at("absence", "trainingDays"), expected, found: String(numberOf(trainingDays)) });
  }
  if (Number.isNaN(days)) return;
  const worked = Math.floor(fewest.days);
  if (days > worked) {
    const expected = `at most the working days of a year, ${worked} by pattern ${fewest.pattern}`;
    return report({ path: at("absence", "leave", "days"), expected, found: String(days) });
  }
  const atMost = numberOf(leave?.atMost);
  const fit = Math.floor(atMost * fewest.days);
  if (!(fit < days)) return;
  const needed = shareWords(Math.ceil((1000 * days) / fewest.days) / 1000);
  report({
    path: at("absence", "leave", "atMost"),
    expected: `${needed} or more, so that ${days} working days of leave fit into a year`,
    found: `${shareWords(atMost)}, which leaves room for ${fit}`,
  });
}

function workingDays({ patterns, people, teams }: Sketch): { pattern: string; days: number }[] {
  const used = Object.keys(people?.posts ?? {}).flatMap((team) =>
    Object.values(teams?.[team]?.staffing?.rosters ?? {}).map((rota) => String(rota?.pattern)),
  );
  return [...new Set(used)].flatMap((pattern) => {
    const { days = [], shifts = {} } = patterns?.[pattern] ?? {};
    const worked = days.filter((day) => day !== dayOff);
    if (worked.length === 0 || worked.some((day) => !Object.hasOwn(shifts, day))) return [];
    return [{ pattern, days: (daysPerYear * worked.length) / days.length }];
  });
}
