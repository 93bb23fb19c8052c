// Which queues a team takes contacts of: its own, and those at which it helps in some way.
import type { AuthoredTeam } from "./schema-floor.ts";
import type { Partly } from "./shape.ts";

type AuthoredHelp = Partly<NonNullable<AuthoredTeam["helps"]>>[string];

/** Whether the team helps at all. */
function isHelp(help: AuthoredHelp): boolean {
  const how = typeof help === "object" ? help.how : help;
  return how !== undefined && how !== "none";
}

/** Whether anybody of a team takes contacts of a queue: the team serves it or helps, and some band of it does. */
export function canTake({ serves, helps, bands }: Partly<AuthoredTeam>, queue: string): boolean {
  if (!serves?.map(String).includes(queue) && !isHelp(helps?.[queue])) return false;
  const each = Object.values(bands ?? {});
  return each.length === 0 || each.some((band) => band?.serves?.map(String).includes(queue) ?? true);
}
