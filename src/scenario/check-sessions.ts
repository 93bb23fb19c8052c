// Rules of chat: how many conversations one person holds at once, and what such a team cannot do.
import type { Path } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import type { AuthoredTeam } from "./schema-floor.ts";
import type { Partly, Sketch } from "./shape.ts";

type SketchTeam = Partly<AuthoredTeam>;

/** Seats are numbered in the future-event set. */
const mostAtOnce = 100;
const wholeNumber = /^[1-9]\d{0,2}$/;
const alone = "a team whose people have one conversation at a time";

export function checkSessions(team: SketchTeam, path: Path, { sketch, report }: Checking): void {
  const { sessions } = team;
  if (sessions === undefined) return;
  checkPace(sessions, [...path, "sessions"], report);
  for (const [queue, help] of Object.entries(team.helps ?? {})) {
    const how = typeof help === "object" ? help.how : help;
    if (how === undefined || how === "none" || how === "nextFree") continue;
    report({ path: [...path, "helps", queue], expected: `nextFree, or ${alone}`, found: how });
  }
  const taken = [...(team.serves ?? []).map(String), ...Object.keys(team.helps ?? {})];
  const deferrable = taken.find((queue) => sketch.queues?.[queue]?.deferrable === "yes");
  if (deferrable !== undefined && taken.length > 1)
    report({
      path: [...path, "sessions"],
      expected: `work that is not put aside, or ${alone}`,
      found: `deferrable work in ${deferrable}`,
      isKey: true,
    });
  if (team.leaveFree === undefined) return;
  report({ path: [...path, "leaveFree"], expected: alone, found: "one that holds several", isKey: true });
}

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

function checkPace({ atOnce, pace }: NonNullable<SketchTeam["sessions"]>, path: Path, report: Report): void {
  const places = numberOf(atOnce);
  if (Number.isNaN(places) || pace === undefined) return;
  if (places > mostAtOnce)
    return report({ path: [...path, "atOnce"], expected: `at most ${mostAtOnce}`, found: String(places) });
  const numbers = Array.from({ length: places }, (_, other) => String(other + 1));
  const without = numbers.filter((number) => !Object.hasOwn(pace, number));
  if (without.length > 0) {
    const expected = `a pace for each number of conversations from 1 to ${places}`;
    report({ path: [...path, "pace"], expected, found: `none for ${without.join(", ")}` });
  }
  for (const number of Object.keys(pace)) {
    if (wholeNumber.test(number)) continue;
    const expected = "a number of conversations, such as 2";
    report({ path: [...path, "pace", number], expected, found: number, isKey: true });
  }
  const first = numberOf(pace["1"]);
  if (!Number.isNaN(first) && first !== 1)
    report({ path: [...path, "pace", "1"], expected: "1: a conversation alone", found: String(first) });
}
