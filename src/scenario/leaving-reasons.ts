// Why people leave, numbered: the reasons of those who give notice, in the order of `leaving.destinations`, then those of
// the drives, then retirement. A person's `reason` is an index of this list.
import type { ResolvedPeople } from "./resolved-people.ts";

export function leavingReasons({ leaving, drives }: Pick<ResolvedPeople, "leaving" | "drives">): string[] {
  return [
    ...(leaving?.destinations.map(({ reason }) => reason) ?? []),
    ...drives.map(({ reason }) => reason),
    "retires",
  ];
}
