// What can be expected of careers before anything is drawn: leavers a year at the start, and who is left of a cohort.
import { exp } from "../random/portable-math.ts";
import type { ResolvedLeaving, ResolvedPosts, ResolvedRecruitment } from "./resolved-people.ts";
import { daysPerYear } from "./spans.ts";

/** Points at which the hazard over a range of time served is looked at. */
const points = 24;

/**
 * People in post at the start of a team (by index of posts) who give notice or retire in a year, at the hazards of their
 * time served: without drives, retention and what hard work adds.
 */
export function leaversPerYear(
  { inPost }: Pick<ResolvedPosts, "inPost">,
  posts: number,
  leaving: ResolvedLeaving,
): number {
  const times = leaving.byPosts?.[posts] ?? 1;
  return inPost.reduce((sum, { count, low, high }) => {
    const served = Array.from({ length: points }, (_, i) => low + ((i + 0.5) * (high - low)) / points);
    const hazard = served.reduce((all, days) => all + hazardAt(leaving, times, days), 0) / points;
    return sum + count * hazard * daysPerYear;
  }, 0);
}

/** A day, of somebody who has served so many days, in a team where people leave so many times as often. */
function hazardAt({ hazard, retirement }: ResolvedLeaving, times: number, served: number): number {
  const own = hazard.findLast(({ from }) => from <= served)?.perDay ?? 0;
  return times * own + (retirement !== null && served >= retirement.after ? retirement.perDay : 0);
}

/** Share of those approved who are released by their tutor. */
export function shareReleased({ dropOut, classroom, tutored }: ResolvedRecruitment): number {
  return (1 - dropOut.vetting) * (1 - dropOut.training) * exp(-dropOut.perDay * (classroom + tutored));
}
