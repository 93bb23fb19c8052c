// Rules of what queues and teams say beyond the plain case: off-call work, transfers, opening hours, lines.
import type { Path } from "./authored-data.ts";
import { quoted } from "./authored-data.ts";
import { channelsOf } from "./channels.ts";
import { windowOf } from "./clock-times.ts";
import { closedAllDay } from "./opening.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, queuesOf } from "./references.ts";
import type { AuthoredQueue } from "./schema-queues.ts";
import type { Partly, Sketch } from "./shape.ts";
import { checkSumAtMost } from "./shares.ts";

type SketchQueue = Partly<AuthoredQueue>;

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

export function checkFloorRules(sketch: Sketch, report: Report): void {
  for (const [id, queue] of Object.entries(sketch.queues ?? {})) {
    if (queue === undefined) continue;
    const path = ["queues", id];
    checkStageParts(queue, path, report);
    checkTransfers(queue, path, { sketch, report });
    checkBrought(queue, path, { sketch, report });
    checkOpening(queue, path, { sketch, report });
    checkAgeing(queue, path, report);
  }
  checkTrunks(sketch, report);
}

type Stage = NonNullable<SketchQueue["stage"]>;

/** What only some stages can have, and what is then said of the others. */
const reserved: readonly {
  readonly key: "ring" | "brings" | "whenAbandoned" | "whenBlocked" | "deferrable" | "transfers";
  readonly stages: readonly Stage[];
  readonly where: string;
}[] = [
  ...(["ring", "brings", "whenAbandoned", "whenBlocked"] as const).map((key) => {
    return { key, stages: ["switchboard", "handler"] as const, where: "at a queue of callers" };
  }),
  { key: "deferrable", stages: ["work"], where: "at a queue of work" },
  { key: "transfers", stages: ["handler"], where: "at a handler stage" },
];

/** What a stage needs, and what it cannot have. */
function checkStageParts(queue: SketchQueue, path: Path, report: Report): void {
  const { stage } = queue;
  if (stage === undefined) return;
  for (const { key, stages, where } of reserved) {
    if (queue[key] === undefined || stages.includes(stage)) continue;
    report({
      path: [...path, key],
      expected: `it ${where} only`,
      found: `it at a ${stage} stage`,
      isKey: true,
    });
  }
  if (stage === "work") return;
  const duration = "a duration or a distribution";
  for (const [key, expected] of [
    ["ring", duration],
    ["patience", `endless, ${duration}`],
  ] as const) {
    if (queue[key] === undefined) report({ path: [...path, key], expected, found: "nothing" });
  }
}

function checkTransfers({ transfers }: SketchQueue, path: Path, { sketch, report }: Checking): void {
  if (transfers === undefined) return;
  const at = [...path, "transfers"];
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const to of Object.keys(transfers)) {
    if (!checkName(to, [...at, to], { known: queuesOf(sketch), report: onKey })) continue;
    const stage = sketch.queues?.[to]?.stage;
    if (stage === undefined || stage === "handler") continue;
    onKey({ path: [...at, to], expected: "a queue of stage handler", found: `${to}, of stage ${stage}` });
  }
  checkSumAtMost(
    Object.values(transfers).map((each) => each?.share),
    at,
    report,
  );
}

function checkBrought({ brings }: SketchQueue, path: Path, { sketch, report }: Checking): void {
  for (const when of ["afterAnswered", "afterAbandoned"] as const) {
    const work = brings?.[when]?.work;
    const at = [...path, "brings", when, "work"];
    if (work === undefined || !checkName(work, at, { known: queuesOf(sketch), report })) continue;
    const stage = sketch.queues?.[String(work)]?.stage;
    if (stage !== undefined && stage !== "work")
      report({ path: at, expected: "a queue of stage work", found: `${work}, of stage ${stage}` });
  }
}

function checkOpening({ open, atClose }: SketchQueue, path: Path, { sketch, report }: Checking): void {
  const interval = numberOf(sketch.calendar?.interval) / 60;
  for (const [kind, text] of Object.entries(open ?? {})) {
    if (text === undefined || text === closedAllDay) continue;
    const window = windowOf(text);
    const at = [...path, "open", kind];
    if (window === null) {
      report({
        path: at,
        expected: "a window of the day such as 08:00-21:00, or closed",
        found: quoted(text),
      });
    } else if (!Number.isNaN(interval) && (window.from % interval !== 0 || window.to % interval !== 0)) {
      report({ path: at, expected: `times on the intervals of ${interval} min`, found: quoted(text) });
    }
  }
  checkEverOpen(open, [...path, "open"], report);
  if (atClose !== undefined && open === undefined)
    report({
      path: [...path, "atClose"],
      expected: "it beside opening hours (open)",
      found: "it without",
      isKey: true,
    });
}

function checkEverOpen(open: SketchQueue["open"], path: Path, report: Report): void {
  const hours = Object.values(open ?? {});
  if (hours.length > 0 && hours.every((text) => text === closedAllDay))
    report({ path, expected: "hours on some kind of day", found: "closed on every day" });
}

function checkAgeing({ ageing }: SketchQueue, path: Path, report: Report): void {
  if (ageing === undefined || numberOf(ageing) > 0) return;
  report({ path: [...path, "ageing"], expected: "a duration above 0 s", found: "0 s" });
}

function checkTrunks(sketch: Sketch, report: Report): void {
  const carried = new Map<string, string>();
  for (const [id, trunk] of Object.entries(sketch.trunks ?? {})) {
    for (const [index, channel] of (trunk?.carries ?? []).entries()) {
      const path = ["trunks", id, "carries", String(index)];
      checkName(channel, path, { known: channelsOf(sketch), report });
      const other = carried.get(String(channel));
      if (other !== undefined)
        report({ path, expected: "each channel on one trunk", found: `${channel} on ${other} too` });
      carried.set(String(channel), id);
    }
  }
}
