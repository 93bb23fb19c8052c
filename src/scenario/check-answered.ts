// Rules of what comes of an answered contact: outcomes by reason, triage, and what is said where no triage decides.
import type { Path } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { type AuthoredQueue, byReason } from "./schema-queues.ts";
import type { Partly, Sketch } from "./shape.ts";

type SketchQueue = Partly<AuthoredQueue>;

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

export function checkAnswered(sketch: Sketch, report: Report): void {
  for (const [id, queue] of Object.entries(sketch.queues ?? {})) {
    if (queue === undefined) continue;
    checkOutcomes(queue, ["queues", id, "outcomes"], { sketch, report });
    checkTriaged(queue, ["queues", id], { sketch, report });
    checkTask(queue, ["queues", id, "whenAnswered"], report);
  }
}

/** The reason decides all that comes of a conversation, or nothing of it. */
function checkOutcomes({ outcomes }: SketchQueue, path: Path, { sketch, report }: Checking): void {
  const shares = Object.entries(outcomes ?? {}).map(([key, outcome]) => [key, outcome?.share] as const);
  if (shares.every(([, share]) => share !== byReason)) return;
  const [other] = shares.filter(([, share]) => share !== byReason && share !== undefined);
  if (other !== undefined) {
    const expected = "byReason in every outcome, or in none";
    return report({ path: [...path, other[0], "share"], expected, found: `a share in ${other[0]}` });
  }
  if (sketch.reasons === undefined) {
    const expected = "reasons for contact, which decide here";
    return report({ path, expected, found: "none in the scenario", isKey: true });
  }
  const reasons = Object.entries(sketch.reasons);
  const used = (["advice", "extension"] as const).flatMap((key) => {
    const reason = reasons.find(([, each]) => numberOf(each?.switchboard?.[key]) > 0);
    return reason === undefined ? [] : [[key, `${reason[0]} has a share of ${key}`] as const];
  });
  const always = (["putThrough", "upgrade"] as const).map((key) => [key, "the reason decides"] as const);
  for (const [key, because] of [...always, ...used]) {
    if (outcomes?.[key] !== undefined) continue;
    report({ path, expected: `${key} among the outcomes, as ${because}`, found: "none" });
  }
  if (sketch.triage?.switchboard === undefined) {
    const expected = "triage.switchboard: how many emergencies its operators notice";
    report({ path, expected, found: "nothing", isKey: true });
  }
}

function checkTriaged(queue: SketchQueue, path: Path, { sketch, report }: Checking): void {
  const { stage, triage, whenAnswered } = queue;
  for (const key of ["triage", "whenAnswered"] as const) {
    if (stage !== "switchboard" || queue[key] === undefined) continue;
    const expected = "it at a handler or work stage only";
    report({ path: [...path, key], expected, found: "it at a switchboard stage", isKey: true });
  }
  if (triage === undefined || triage === "none") return;
  if (sketch.triage === undefined)
    report({ path: [...path, "triage"], expected: "triage in the scenario", found: "none", isKey: true });
  if (whenAnswered === undefined) return;
  const expected = "either triage, or what comes of the answered without it";
  report({ path: [...path, "whenAnswered"], expected, found: "both", isKey: true });
}

function checkTask({ whenAnswered }: SketchQueue, path: Path, report: Report): void {
  if (whenAnswered?.task?.grade !== "noDeployment") return;
  const expected = "a grade for which an officer is tasked";
  report({ path: [...path, "task", "grade"], expected, found: "noDeployment" });
}
