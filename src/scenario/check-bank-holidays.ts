// A plan for bank holidays means nothing in a calendar that has none.
import type { Path } from "./authored-data.ts";
import type { Report } from "./places.ts";
import type { Sketch } from "./shape.ts";

export function checkBankHolidays(sketch: Sketch, report: Report): void {
  const { bankHolidays } = sketch.calendar ?? {};
  if (bankHolidays !== undefined && bankHolidays !== "none") return;
  for (const path of plansForHolidays(sketch)) {
    report({
      path,
      expected: "a calendar with bank holidays",
      found: "calendar.bankHolidays left out, or none",
      hint: "write bankHolidays: england-and-wales, or a list of dates",
      isKey: true,
    });
  }
}

function plansForHolidays({ demand, teams, specialDays, response }: Sketch): Path[] {
  const profiles = Object.entries(demand ?? {}).flatMap(([id, source]) =>
    typeof source?.profile === "object" && source.profile.bankHoliday !== undefined
      ? [["demand", id, "profile", "bankHoliday"]]
      : [],
  );
  const rosters = Object.entries(teams ?? {}).flatMap(([id, team]) =>
    team?.staffing?.bankHoliday === undefined ? [] : [["teams", id, "staffing", "bankHoliday"]],
  );
  const shifts = Object.entries(response?.units ?? {}).flatMap(([id, group]) =>
    group?.staffing?.bankHoliday === undefined ? [] : [["response", "units", id, "staffing", "bankHoliday"]],
  );
  const days = Object.entries(specialDays ?? {}).flatMap(([id, special]) =>
    special?.dates === "bankHolidays" ? [["specialDays", id, "dates"]] : [],
  );
  return [...profiles, ...rosters, ...shifts, ...days];
}
