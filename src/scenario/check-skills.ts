// Rules of who of a team takes what: bands with skills and paces of their own, handlers kept free, selection.
import type { Path } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { isEvidence } from "./quantity.ts";
import { checkName, type Known } from "./references.ts";
import type { AuthoredBand, AuthoredTeam } from "./schema-floor.ts";
import type { Partly } from "./shape.ts";

type SketchTeam = Partly<AuthoredTeam>;
type SketchBand = Partly<AuthoredBand>;

/** @param gained - whether people of the team gain skills, each for a queue. */
export function checkSkills(
  team: SketchTeam,
  path: Path,
  { gained, report }: { gained: boolean; report: Report },
): void {
  if (team.serves === undefined) return;
  const names = [...team.serves.map(String), ...Object.keys(team.helps ?? {})];
  const known = { what: "a queue that the team serves or helps at", names };
  const bands = Object.entries(team.bands ?? {});
  checkKeys(team.leaveFree, [...path, "leaveFree"], { known, report });
  for (const [id, band] of bands) checkBand(band ?? {}, [...path, "bands", id], { known, report });
  if (team.selection !== "mostSkilledLast" || gained || bands.some(([, band]) => band?.serves !== undefined))
    return;
  const expected = "bands of which some serve fewer queues than others";
  report({ path: [...path, "selection"], expected, found: "a team whose people all serve the same" });
}

interface Checking {
  readonly known: Known;
  readonly report: Report;
}

function checkBand({ serves, handleTime }: SketchBand, path: Path, checking: Checking): void {
  const names = (serves ?? []).map(String);
  if (serves !== undefined && names.length === 0)
    checking.report({
      path: [...path, "serves"],
      expected: "at least one queue that the band serves",
      found: "none",
    });
  for (const [index, queue] of names.entries()) {
    if (names.indexOf(queue) < index)
      checking.report({
        path: [...path, "serves", String(index)],
        expected: "each queue once",
        found: `${queue} again`,
      });
  }
  for (const [index, queue] of (serves ?? []).entries())
    checkName(queue, [...path, "serves", String(index)], checking);
  if (typeof handleTime === "object" && !isEvidence(handleTime))
    checkKeys(handleTime, [...path, "handleTime"], checking);
}

function checkKeys(map: object | undefined, path: Path, { known, report }: Checking): void {
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const queue of Object.keys(map ?? {})) checkName(queue, [...path, queue], { known, report: onKey });
}
