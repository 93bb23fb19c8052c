// Rules of the state of the centre: what is watched, when it changes, and that its measures mean something.
import type { Path } from "./authored-data.ts";
import { canTake } from "./help.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, namesOf, queuesOf } from "./references.ts";
import type { AuthoredLevel } from "./schema-centre.ts";
import type { Name } from "./schema-parts.ts";
import type { Partly, Sketch } from "./shape.ts";

type SketchLevel = Partly<AuthoredLevel>;

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

export function checkCentre(sketch: Sketch, report: Report): void {
  const { centre } = sketch;
  if (centre === undefined) return;
  const { watches, every, busy, critical } = centre;
  if (watches?.length === 0)
    report({ path: ["centre", "watches"], expected: "at least one queue to watch", found: "none" });
  checkQueueList(watches, ["centre", "watches"], { sketch, report });
  if (numberOf(every) === 0)
    report({ path: ["centre", "every"], expected: "a duration above 0 s", found: "0 s" });
  for (const [name, level] of Object.entries({ busy, critical })) {
    if (level !== undefined) checkLevel(level, ["centre", name], { sketch, report });
  }
  if (numberOf(critical?.from) <= numberOf(busy?.from)) {
    const expected = `more contacts waiting than make the centre busy (${numberOf(busy?.from)})`;
    report({ path: ["centre", "critical", "from"], expected, found: String(numberOf(critical?.from)) });
  }
}

function checkLevel({ from, until, measures }: SketchLevel, path: Path, checking: Checking): void {
  const { sketch, report } = checking;
  if (numberOf(until) >= numberOf(from)) {
    const expected = `fewer contacts waiting than begin it (${numberOf(from)})`;
    report({ path: [...path, "until"], expected, found: String(numberOf(until)) });
  }
  const at = [...path, "measures"];
  const known = { what: "a team", names: namesOf(sketch.teams) };
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const team of Object.keys(measures?.adds ?? {}))
    checkName(team, [...at, "adds", team], { known, report: onKey });
  for (const [team, queues] of Object.entries(measures?.opens ?? {})) {
    if (checkName(team, [...at, "opens", team], { known, report: onKey }))
      checkOpened(queues, [...at, "opens", team], checking);
  }
  checkPaused(measures?.pauses, [...at, "pauses"], checking);
}

/** A team can be opened only to what it leaves alone otherwise; the team is the last key of the path. */
function checkOpened(
  queues: readonly (Name | undefined)[] | undefined,
  path: Path,
  { sketch, report }: Checking,
): void {
  const team = sketch.teams?.[path.at(-1) ?? ""] ?? {};
  checkQueueList(queues, path, { sketch, report });
  for (const [index, queue] of (queues ?? []).entries()) {
    if (!canTake(team, String(queue))) continue;
    const expected = "a queue that the team does not take anyway";
    report({ path: [...path, String(index)], expected, found: String(queue) });
  }
}

function checkPaused(
  queues: readonly (Name | undefined)[] | undefined,
  path: Path,
  { sketch, report }: Checking,
): void {
  checkQueueList(queues, path, { sketch, report });
  for (const [index, queue] of (queues ?? []).entries()) {
    const stage = sketch.queues?.[String(queue)]?.stage;
    if (stage === undefined || stage === "work") continue;
    const found = `${queue}, of stage ${stage}`;
    report({ path: [...path, String(index)], expected: "a queue of stage work", found });
  }
}

function checkQueueList(
  queues: readonly (Name | undefined)[] | undefined,
  path: Path,
  { sketch, report }: Checking,
): void {
  const names = (queues ?? []).map(String);
  for (const [index, queue] of (queues ?? []).entries()) {
    const here = [...path, String(index)];
    checkName(queue, here, { known: queuesOf(sketch), report });
    if (names.indexOf(String(queue)) < index)
      report({ path: here, expected: "each queue once", found: `${queue} again` });
  }
}
