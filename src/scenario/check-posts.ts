// Rules of posts: teams that exist and work by rotas, people in post by ranges of time served that do not overlap.
import { type Path, quoted } from "./authored-data.ts";
import { mostPeople } from "./check-rosters.ts";
import { checkPlan } from "./check-staffing.ts";
import { poundWords } from "./number-words.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, namesOf } from "./references.ts";
import type { AuthoredDayPlan } from "./schema-floor.ts";
import type { AuthoredPosts } from "./schema-people.ts";
import type { Partly, Sketch } from "./shape.ts";
import { byDaysServed } from "./spans.ts";
import { servedRangeOf } from "./time-keys.ts";

type SketchPosts = Partly<AuthoredPosts>;

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

export function checkPosts(sketch: Sketch, report: Report): void {
  const posts = sketch.people?.posts;
  if (posts === undefined) return;
  const teams = Object.entries(posts);
  if (teams.length === 0)
    report({ path: ["people", "posts"], expected: "at least one team that has people", found: "none" });
  const known = { what: "a team", names: namesOf(sketch.teams) };
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const [id, each] of teams) {
    const path = ["people", "posts", id];
    if (checkName(id, path, { known, report: onKey })) checkTeam(id, { sketch, report });
    if (each !== undefined) checkEach(each, path, { sketch, report });
  }
}

/** What a team cannot have besides people. */
function checkTeam(id: string, { sketch, report }: Checking): void {
  const team = sketch.teams?.[id];
  const path = ["teams", id];
  if (team?.staffing !== undefined && team.staffing.rosters === undefined) {
    const expected = "rosters, as the people of the team are listed under people.posts";
    report({ path: [...path, "staffing"], expected, found: "none" });
  }
  for (const key of ["bands", "sessions"] as const) {
    if (team?.[key] === undefined) continue;
    const expected = `no ${key} in a team whose people are listed under people.posts`;
    report({ path: [...path, key], expected, found: key, isKey: true });
  }
}

function checkEach(posts: SketchPosts, path: Path, { sketch, report }: Checking): void {
  const { inPost, tutored, minimumCover } = posts;
  checkEstablishment(posts, path, { sketch, report });
  if (minimumCover !== undefined)
    checkPlan(minimumCover as AuthoredDayPlan, [...path, "minimumCover"], {
      interval: numberOf(sketch.calendar?.interval),
      report,
    });
  if (inPost === undefined) return;
  checkRanges(Object.keys(inPost), [...path, "inPost"], report);
  const people = Object.values(inPost).reduce<number>((sum, count) => sum + numberOf(count), 0);
  if (people > mostPeople)
    report({ path: [...path, "inPost"], expected: `at most ${mostPeople} people`, found: String(people) });
  if (numberOf(tutored) > people) {
    const expected = `at most the people in post, ${people}`;
    report({ path: [...path, "tutored"], expected, found: String(numberOf(tutored)) });
  }
}

function checkEstablishment(
  { establishment, bought }: SketchPosts,
  path: Path,
  { sketch, report }: Checking,
): void {
  const posts = numberOf(establishment);
  if (posts > mostPeople)
    report({
      path: [...path, "establishment"],
      expected: `at most ${mostPeople} posts`,
      found: String(posts),
    });
  if (bought === undefined) return;
  const { pay } = sketch.people ?? {};
  const here = [...path, "bought"];
  if (pay === undefined) {
    const expected = "people.pay, which says what a post costs";
    return report({ path: here, expected, found: "none", isKey: true });
  }
  const salary = numberOf(byDaysServed(pay.points ?? {}).at(-1)?.value);
  if (!(numberOf(bought) > mostPeople * salary)) return;
  const found = `${poundWords(numberOf(bought))} at ${poundWords(salary)} a year`;
  report({ path: here, expected: `money for at most ${mostPeople} posts`, found });
}

function checkRanges(keys: readonly string[], path: Path, report: Report): void {
  const ranges = keys.map((key) => ({ key, range: servedRangeOf(key) }));
  for (const [index, { key, range }] of ranges.entries()) {
    const here = { path: [...path, key], isKey: true };
    if (range === null) {
      const expected = "a range of time served such as 3..12 months, 1..5 years or over 5 years";
      report({ ...here, expected, found: quoted(key) });
      continue;
    }
    const other = ranges
      .slice(0, index)
      .find(
        (before) => before.range !== null && range.low < before.range.high && before.range.low < range.high,
      );
    if (other === undefined) continue;
    report({
      ...here,
      expected: "ranges that do not overlap",
      found: `${quoted(key)} and ${quoted(other.key)}`,
    });
  }
}
