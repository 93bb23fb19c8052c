// Rules of teams: whom they serve and help, how they are made up, and that their staffing can be read in one way.
import type { Path } from "./authored-data.ts";
import { checkSessions } from "./check-sessions.ts";
import { checkSkills } from "./check-skills.ts";
import { checkStaffing } from "./check-staffing.ts";
import type { Report } from "./places.ts";
import { checkName, queuesOf } from "./references.ts";
import type { AuthoredTeam } from "./schema-floor.ts";
import type { Partly, Sketch } from "./shape.ts";
import { checkSum } from "./shares.ts";

/** The mix of a team is kept in bytes. */
const mostBands = 255;

export function checkTeams(sketch: Sketch, report: Report): void {
  for (const [id, team] of Object.entries(sketch.teams ?? {})) {
    if (team === undefined) continue;
    const path = ["teams", id];
    checkServes(team, path, { sketch, report });
    checkHelps(team, path, { sketch, report });
    checkSkills(team, path, { gained: sketch.people?.skills?.[id] !== undefined, report });
    checkSessions(team, path, { sketch, report });
    checkBands(team, [...path, "bands"], report);
    checkStaffing({ staffing: team.staffing, path: [...path, "staffing"], sketch }, report);
  }
}

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

type SketchTeam = Partly<AuthoredTeam>;

function checkServes({ serves }: SketchTeam, path: Path, { sketch, report }: Checking): void {
  if (serves === undefined) return;
  const at = [...path, "serves"];
  if (serves.length === 0)
    report({ path: at, expected: "at least one queue that the team serves", found: "none" });
  const names = serves.map(String);
  for (const [index, name] of names.entries()) {
    const here = [...at, String(index)];
    checkName(name, here, { known: queuesOf(sketch), report });
    if (names.indexOf(name) < index)
      report({ path: here, expected: "each queue once", found: `${name} again` });
  }
}

function checkHelps({ serves, helps }: SketchTeam, path: Path, { sketch, report }: Checking): void {
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const queue of Object.keys(helps ?? {})) {
    const here = [...path, "helps", queue];
    checkName(queue, here, { known: queuesOf(sketch), report: onKey });
    if (serves?.map(String).includes(queue)) {
      onKey({ path: here, expected: "a queue that the team does not serve as its own", found: queue });
    }
  }
}

function checkBands({ bands }: SketchTeam, path: Path, report: Report): void {
  if (bands === undefined) return;
  const each = Object.values(bands);
  checkSum(
    each.map((band) => band?.share),
    path,
    report,
  );
  if (each.length > mostBands)
    report({ path, expected: `at most ${mostBands} bands`, found: String(each.length) });
}
