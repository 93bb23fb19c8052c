// Finds every mistake of a merged scenario: its shape first, then our own rules about whatever is right so far.

import type { Path } from "./authored-data.ts";
import { checkAnswered } from "./check-answered.ts";
import { checkBankHolidays } from "./check-bank-holidays.ts";
import { checkCalendar } from "./check-calendar.ts";
import { checkCentre } from "./check-centre.ts";
import { checkChannels } from "./check-channels.ts";
import { checkClaims } from "./check-claims.ts";
import { checkCoverage } from "./check-coverage.ts";
import { checkTalkSaved } from "./check-curves.ts";
import { checkDemand } from "./check-demand.ts";
import { checkDistributions } from "./check-distributions.ts";
import { checkFloorRules } from "./check-floor-rules.ts";
import { checkMessages } from "./check-messages.ts";
import { checkPatterns } from "./check-patterns.ts";
import { checkPeople } from "./check-people.ts";
import { checkPolicies } from "./check-policies.ts";
import { checkQueues } from "./check-queues.ts";
import { checkReachable } from "./check-reachable.ts";
import { checkReasons } from "./check-reasons.ts";
import { checkResponders } from "./check-responders.ts";
import { checkResponse } from "./check-response.ts";
import { checkShifts } from "./check-shifts.ts";
import { checkTargets } from "./check-targets.ts";
import { checkTeams } from "./check-teams.ts";
import { checkTriage } from "./check-triage.ts";
import type { Layer } from "./layer.ts";
import { type Calendars, type Layout, layOut } from "./layout.ts";
import { type Mistake, placed, type Report } from "./places.ts";
import type { Problem } from "./problem.ts";
import type { AuthoredScenario } from "./schema.ts";
import { checkShape, type Sketch } from "./shape.ts";

export type Examined =
  | { readonly ok: true; readonly authored: AuthoredScenario; readonly layout: Layout }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Check = (sketch: Sketch, report: Report) => void;

const checks: readonly Check[] = [
  checkCalendar,
  checkBankHolidays,
  checkDemand,
  checkMessages,
  checkShifts,
  checkQueues,
  checkFloorRules,
  checkChannels,
  checkCentre,
  checkAnswered,
  checkReasons,
  checkTriage,
  checkResponse,
  checkDistributions,
  checkPatterns,
  checkTeams,
  checkPeople,
  checkTargets,
  checkPolicies,
  checkClaims,
];

/** Examines a scenario; with no mistakes it is as the schema says, and laid out. */
export function examine({ data, places }: Layer, calendars?: Calendars): Examined {
  const mistakes: Mistake[] = [];
  const sketch = checkShape(data, (mistake) => mistakes.push(mistake));
  const ofShape = [...mistakes];
  const report: Report = (mistake) => {
    if (ofShape.every((earlier) => !explains(earlier, mistake))) mistakes.push(mistake);
  };
  const hasMistakeAt = (...path: string[]) => mistakes.some((mistake) => overlap(mistake.path, path));
  for (const check of checks) check(sketch, report);
  checkReachable({ sketch, hasMistakeAt }, report);
  checkTalkSaved({ sketch, hasMistakeAt }, report);
  const layout = layOut(sketch, hasMistakeAt, calendars);
  if (layout !== null) {
    checkCoverage({ sketch, layout, hasMistakeAt }, report);
    checkResponders({ sketch, layout, hasMistakeAt }, report);
  }
  if (mistakes.length === 0 && layout !== null)
    return { ok: true, authored: sketch as AuthoredScenario, layout };
  const typos = mistakes.flatMap(({ meant }) => (meant === undefined ? [] : [meant]));
  const told = mistakes.filter(({ path }) =>
    typos.every((typo) => typo.some((key, index) => path[index] !== key)),
  );
  return { ok: false, problems: told.map((each) => placed(each, places)) };
}

/** Whether a mistake about a whole may only come from a part of it that is wrong already. */
function explains(part: Mistake, whole: Mistake): boolean {
  return whole.isKey !== true && whole.path.every((key, index) => part.path[index] === key);
}

/** Whether one path leads through the other. */
function overlap(a: Path, b: Path): boolean {
  return a.every((key, index) => index >= b.length || key === b[index]);
}
