// Rules of queues: how conversations end, what callers do who give up, and that all of it leads somewhere.
import type { Path } from "./authored-data.ts";
import { channelsOf } from "./channels.ts";
import type { Report } from "./places.ts";
import { checkName, queuesOf } from "./references.ts";
import type { Name } from "./schema-parts.ts";
import type { AuthoredQueue } from "./schema-queues.ts";
import type { Partly, Sketch } from "./shape.ts";
import { checkSum, checkSumAtMost } from "./shares.ts";

type SketchQueue = Partly<AuthoredQueue>;

export function checkQueues(sketch: Sketch, report: Report): void {
  const queues = queuesOf(sketch);
  for (const [id, queue] of Object.entries(sketch.queues ?? {})) {
    if (queue === undefined) continue;
    checkOutcomes(queue, ["queues", id], { sketch, report });
    checkRetries(queue, ["queues", id, "whenAbandoned"], { sketch, report });
  }
  for (const id of Object.keys(sketch.run?.backlog ?? {})) {
    const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
    const path = ["run", "backlog", id];
    if (!checkName(id, path, { known: queues, report: onKey })) continue;
    if (sketch.queues?.[id]?.stage === "work")
      onKey({ path, expected: "a queue that callers wait in", found: `${id}, which is off-call work` });
  }
}

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

function checkOutcomes({ stage, outcomes }: SketchQueue, path: Path, checking: Checking): void {
  const { report } = checking;
  if (stage === "switchboard" && outcomes === undefined) {
    const expected = "how a conversation with the switchboard ends";
    report({ path: [...path, "outcomes"], expected, found: "nothing" });
  }
  if (stage !== undefined && stage !== "switchboard" && outcomes !== undefined) {
    const expected = "outcomes at a switchboard only";
    report({ path: [...path, "outcomes"], expected, found: `them at a ${stage} stage`, isKey: true });
  }
  if (stage !== "switchboard" || outcomes === undefined) return;
  checkSum(
    Object.values(outcomes).map((outcome) => outcome?.share),
    [...path, "outcomes"],
    report,
  );
  checkHandlerStage(outcomes.putThrough?.to, [...path, "outcomes", "putThrough", "to"], checking);
  checkHandlerStage(outcomes.upgrade?.to, [...path, "outcomes", "upgrade", "to"], checking);
}

/** The switchboard passes on to where trained handlers answer. */
function checkHandlerStage(to: Name | undefined, path: Path, { sketch, report }: Checking): void {
  if (!checkName(to, path, { known: queuesOf(sketch), report })) return;
  const stage = sketch.queues?.[String(to)]?.stage;
  if (stage === undefined || stage === "handler") return;
  const found = stage === "switchboard" ? `${to}, which is a switchboard` : `${to}, which is off-call work`;
  report({ path, expected: "a queue of stage handler", found });
}

function checkRetries({ whenAbandoned }: SketchQueue, path: Path, { sketch, report }: Checking): void {
  const { redial, escalate } = whenAbandoned ?? {};
  if (redial !== undefined && escalate !== undefined)
    checkSumAtMost([redial.share, escalate.share], path, report);
  checkName(escalate?.to, [...path, "escalate", "to"], { known: queuesOf(sketch), report });
  checkName(escalate?.channel, [...path, "escalate", "channel"], { known: channelsOf(sketch), report });
}
