// Every queue must be served by a team, and somebody must be able to get into it.

import { canTake } from "./help.ts";
import type { Report } from "./places.ts";
import { reachedFrom } from "./reach.ts";
import type { Sketch } from "./shape.ts";

export interface Reachable {
  readonly sketch: Sketch;
  readonly hasMistakeAt: (...path: string[]) => boolean;
}

export function checkReachable(checked: Reachable, report: Report): void {
  const { demand, queues, teams } = checked.sketch;
  if (demand === undefined || queues === undefined || teams === undefined) return;
  const reached = new Set(Object.keys(demand).flatMap((source) => [...reachedFrom(source, checked.sketch)]));
  const isServiceKnown = Object.keys(teams).every((team) =>
    ["serves", "bands"].every((key) => !checked.hasMistakeAt("teams", team, key)),
  );
  const areWaysKnown = waysKnown(checked);
  for (const queue of Object.keys(queues)) {
    const path = ["queues", queue];
    if (isServiceKnown && Object.values(teams).every((team) => !canTake(team ?? {}, queue))) {
      report({ path, expected: "a team that serves this queue", found: "none", isKey: true });
    }
    if (areWaysKnown && !reached.has(queue)) {
      const found = "no source, outcome or escalation that leads to it";
      report({ path, expected: "a queue that contacts can reach", found, isKey: true });
    }
  }
}

const waysOfQueue = [
  "stage",
  "outcomes",
  "whenAbandoned",
  "transfers",
  "brings",
  "reportOnline",
  "triage",
  "whenAnswered",
] as const;

/** Whether every way into a queue can be read. */
function waysKnown({ sketch: { demand, queues }, hasMistakeAt }: Reachable): boolean {
  const hasMistake =
    Object.keys(demand ?? {}).some((source) => hasMistakeAt("demand", source, "queue")) ||
    Object.keys(queues ?? {}).some((queue) => {
      return waysOfQueue.some((key) => hasMistakeAt("queues", queue, key));
    }) ||
    [
      ["triage", "missed"],
      ["triage", "worsens"],
      ["triage", "repeat"],
      ["response", "chaser"],
      ["channelShift"],
    ].some((path) => hasMistakeAt(...path));
  return !hasMistake;
}
