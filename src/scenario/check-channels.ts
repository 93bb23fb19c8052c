// Rules of what queues do beyond ringing and waiting: callbacks, announcements, online reports, deadlines, risk.
import type { Path } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, queuesOf } from "./references.ts";
import type { AuthoredQueue } from "./schema-queues.ts";
import type { Partly, Sketch } from "./shape.ts";

type SketchQueue = Partly<AuthoredQueue>;
type Stage = NonNullable<SketchQueue["stage"]>;

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

export function checkChannels(sketch: Sketch, report: Report): void {
  for (const [id, queue] of Object.entries(sketch.queues ?? {})) {
    if (queue === undefined) continue;
    const path = ["queues", id];
    checkStage(queue, path, report);
    checkAnnouncement(queue, [...path, "announcement"], report);
    checkReportOnline(queue, [...path, "reportOnline"], { sketch, report });
  }
}

const reserved: readonly {
  readonly key: "callback" | "announcement" | "reportOnline" | "deadline" | "risk";
  readonly stages: readonly Stage[];
  readonly where: string;
}[] = [
  { key: "callback", stages: ["handler"], where: "at a handler stage" },
  { key: "announcement", stages: ["switchboard", "handler"], where: "at a queue of callers" },
  { key: "reportOnline", stages: ["handler"], where: "at a handler stage" },
  { key: "deadline", stages: ["work"], where: "at a queue of work" },
  { key: "risk", stages: ["handler"], where: "at a handler stage" },
];

function checkStage(queue: SketchQueue, path: Path, report: Report): void {
  const { stage } = queue;
  if (stage === undefined) return;
  for (const { key, stages, where } of reserved) {
    if (queue[key] === undefined || stages.includes(stage)) continue;
    const expected = `it ${where} only`;
    report({ path: [...path, key], expected, found: `it at a ${stage} stage`, isKey: true });
  }
}

function checkAnnouncement({ announcement, patience }: SketchQueue, path: Path, report: Report): void {
  if (announcement?.patience === undefined || patience !== "endless") return;
  const expected = "callers whose patience can change";
  report({ path: [...path, "patience"], expected, found: "a queue of endless patience" });
}

function checkReportOnline({ reportOnline }: SketchQueue, path: Path, { sketch, report }: Checking): void {
  if (reportOnline === undefined) return;
  const { to, after, when } = reportOnline;
  if (checkName(to, [...path, "to"], { known: queuesOf(sketch), report })) {
    const expected = "a queue from which nobody is sent online";
    const target = sketch.queues?.[String(to)];
    if (target?.reportOnline !== undefined) report({ path: [...path, "to"], expected, found: String(to) });
  }
  if (numberOf(after) === 0)
    report({ path: [...path, "after"], expected: "a duration above 0 s", found: "0 s" });
  if (when !== "centreAnnounces" || canAnnounce(sketch)) return;
  const expected = "always, or a state of the centre that announces it (centre: announces: yes)";
  report({ path: [...path, "when"], expected, found: "centreAnnounces, and no state that does" });
}

function canAnnounce({ centre }: Sketch): boolean {
  return [centre?.busy, centre?.critical].some((level) => level?.measures?.announces === "yes");
}
