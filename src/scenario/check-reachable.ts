// Every queue must be served by a team, and somebody must be able to get into it.
import type { Report } from "./places.ts";
import { type QueueId, reachedFrom } from "./reach.ts";
import type { Sketch } from "./shape.ts";

export function checkReachable(sketch: Sketch, report: Report): void {
  const queues = Object.keys(sketch.queues ?? {});
  const teams = Object.values(sketch.teams ?? {});
  const served = new Set<QueueId>(teams.flatMap((team) => (team?.serves ?? []).map(String)));
  const isTeamUnknown = teams.some((team) => team?.serves === undefined);
  const sources = Object.values(sketch.demand ?? {});
  const entered = sources.flatMap((source) => (source?.queue === undefined ? [] : [String(source.queue)]));
  const reached = new Set(entered.flatMap((queue) => [...reachedFrom(queue, sketch.queues ?? {})]));
  for (const queue of queues) {
    if (!served.has(queue) && !isTeamUnknown && sketch.teams !== undefined) {
      report({
        path: ["queues", queue],
        expected: "a team that serves this queue",
        found: "none",
        isKey: true,
      });
    }
    if (!reached.has(queue) && isAllKnown(sketch)) {
      const found = "no source, outcome or escalation that leads to it";
      report({ path: ["queues", queue], expected: "a queue that contacts can reach", found, isKey: true });
    }
  }
}

/** Whether every way into a queue can be read. */
function isAllKnown({ demand, queues }: Sketch): boolean {
  if (demand === undefined) return false;
  const isSourceKnown = Object.values(demand).every((source) => source?.queue !== undefined);
  return isSourceKnown && Object.values(queues ?? {}).every((queue) => queue?.stage !== undefined);
}
