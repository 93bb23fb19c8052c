// Why people leave and where to, numbered: those who give notice, in the order of `leaving.destinations`, then those whom
// drives take, then retirement. A person's `reason` is an index of this list.
import type { ResolvedPeople } from "./resolved-people.ts";
import { destinations } from "./schema-people.ts";

interface LeavingReason {
  /** In the leavers' own words; empty where nobody says. */
  readonly reason: string;
  /** Index of `destinations`. */
  readonly to: number;
}

const retirement: LeavingReason = { reason: "retirement", to: destinations.indexOf("retired") };

export function leavingReasons({
  leaving,
  drives,
}: Pick<ResolvedPeople, "leaving" | "drives">): readonly LeavingReason[] {
  return [...(leaving?.destinations ?? []), ...drives, retirement].map(({ reason, to }) => ({ reason, to }));
}
