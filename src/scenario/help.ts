// How a team helps at a queue that is not its own, as it is written: a mode, or a mode from a time on.
import type { AuthoredTeam } from "./schema-floor.ts";
import type { Partly } from "./shape.ts";

type AuthoredHelp = Partly<NonNullable<AuthoredTeam["helps"]>>[string];

/** Whether the team helps at all. */
export function isHelp(help: AuthoredHelp): boolean {
  const how = typeof help === "object" ? help.how : help;
  return how !== undefined && how !== "none";
}
