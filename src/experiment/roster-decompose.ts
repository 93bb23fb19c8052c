// How much of what a roster changes is its shape, and how much its hours: each is put in before the other and after it.
// The two orders differ where shape matters more to few handlers than to many.
import type { RosterDecomposition } from "../results/roster-result.ts";
import type { RosterGround } from "../scenario/roster-ground.ts";
import { deskHoursPerWeek, inProportion } from "./roster-fit.ts";
import type { Judged, StaffedPlan } from "./roster-judge.ts";
import { staffedLines } from "./roster-lines.ts";
import { bestUse, type RosterSearch } from "./roster-search.ts";

/** Places of the plans of a decomposition: the present, the roster, and those between. */
const at = { present: 0, roster: 1, shapeOnly: 2, hoursOnly: 3 } as const;

/** The best shape on the present desk-hours, by the same patterns; and the present shape on the roster's. */
export async function plansBetween(
  ground: RosterGround,
  search: RosterSearch,
  rostered: Int32Array,
): Promise<StaffedPlan[]> {
  const now = deskHoursPerWeek(ground.present, ground);
  const { counts } = await bestUse(search, "wait", { hours: now / search.atDesk });
  const lines = staffedLines(search.columns, counts);
  const plain = ground.handlersOf(lines, search.atDesk);
  const shaped = ground.handlersOf(lines, (search.atDesk * now) / deskHoursPerWeek(plain, ground));
  const more = inProportion(ground.present, deskHoursPerWeek(rostered, ground) / now);
  return [
    {
      name: "same hours, best shape",
      people: lines.reduce((sum, { people }) => sum + people, 0),
      deskHoursPerWeek: deskHoursPerWeek(shaped, ground),
      scenario: ground.staffed(shaped),
    },
    {
      name: "its hours, same shape",
      people: null,
      deskHoursPerWeek: deskHoursPerWeek(more, ground),
      scenario: ground.staffed(more),
    },
  ];
}

/** What it takes off the mean wait, from plans in the order above. */
export function decompositionOf({ waitBetween }: Judged): RosterDecomposition {
  const off = (from: number, to: number) => waitBetween(to, from);
  return {
    total: off(at.present, at.roster),
    shape: { first: off(at.present, at.shapeOnly), last: off(at.hoursOnly, at.roster) },
    headcount: { first: off(at.present, at.hoursOnly), last: off(at.shapeOnly, at.roster) },
  };
}
