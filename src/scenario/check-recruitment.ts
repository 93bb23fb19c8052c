// Rules of recruitment: cohorts or people who come singly, and spans that fit into each other.
import type { Path } from "./authored-data.ts";
import { checkBelowAll } from "./check-leaving.ts";
import { mostPeople } from "./check-rosters.ts";
import { spanWords } from "./number-words.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, peopleOf } from "./references.ts";
import type { AuthoredRecruitment } from "./schema-people.ts";
import type { Partly, Sketch } from "./shape.ts";

type SketchRecruitment = Partly<AuthoredRecruitment>;

const secondsPerDay = 86_400;
const ofCohorts = ["first", "every", "on", "until", "size", "fills", "capacity"] as const;

export function checkRecruitment(sketch: Sketch, report: Report): void {
  const posts = sketch.people?.posts;
  const known = peopleOf(sketch);
  for (const [id, each] of Object.entries(sketch.people?.recruitment ?? {})) {
    if (each === undefined) continue;
    const path = ["people", "recruitment", id];
    checkWhen(each, path, report);
    checkSpans(each, path, report);
    checkDropOut(each, [...path, "dropOut"], report);
    if (!checkName(each.into, [...path, "into"], { known, report })) continue;
    const establishment = numberOf(posts?.[String(each.into)]?.establishment);
    if (!(numberOf(each.trainers) > establishment)) continue;
    const expected = `no more trainers than ${each.into} has posts, ${establishment}`;
    report({ path: [...path, "trainers"], expected, found: String(numberOf(each.trainers)) });
  }
}

/** Cohorts need a size and days; whoever comes singly has neither. */
function checkWhen(each: SketchRecruitment, path: Path, report: Report): void {
  const key = ofCohorts.find((word) => each[word] !== undefined);
  if (each.arrivals !== undefined) {
    if (key !== undefined)
      report({ path: [...path, key], expected: "either arrivals or cohorts", found: "both", isKey: true });
    return;
  }
  if (key === undefined) {
    const expected = "cohorts, with size and first and every or on, or arrivals";
    return report({ path, expected, found: "neither" });
  }
  checkDays(each, path, report);
  const { size } = each;
  if (size === undefined) report({ path, expected: "the size of a cohort", found: "no size" });
  if (numberOf(size) > mostPeople)
    report({ path: [...path, "size"], expected: `at most ${mostPeople}`, found: String(numberOf(size)) });
}

/** When cohorts start is said in one of two ways. */
function checkDays({ first, every, on }: SketchRecruitment, path: Path, report: Report): void {
  if (on === undefined) {
    if (first !== undefined && every !== undefined) return;
    const found = first === undefined ? "no first" : "no every";
    return report({ path, expected: "first and every, or on", found });
  }
  const other = first === undefined ? "every" : "first";
  if (first !== undefined || every !== undefined)
    report({ path: [...path, other], expected: "either on, or first and every", found: "both", isKey: true });
  if (on.length === 0) report({ path: [...path, "on"], expected: "at least one date", found: "none" });
}

function checkSpans(recruitment: SketchRecruitment, path: Path, report: Report): void {
  const { every, approval, vetting } = recruitment;
  if (numberOf(every) < secondsPerDay)
    report({ path: [...path, "every"], expected: "a day or more", found: spanWords(numberOf(every)) });
  if (vetting === undefined) return;
  const lead = Object.hasOwn(recruitment, "approval") ? numberOf(approval) : 0;
  if (!(numberOf(vetting) > lead)) return;
  const expected = `no more than the time from approval to the start, ${spanWords(lead)}`;
  report({ path: [...path, "vetting"], expected, found: spanWords(numberOf(vetting)) });
}

function checkDropOut({ dropOut }: SketchRecruitment, path: Path, report: Report): void {
  checkBelowAll(dropOut?.monthly, [...path, "monthly"], report);
  if (dropOut?.training === undefined || dropOut.monthly === undefined) return;
  report({
    path: [...path, "monthly"],
    expected: "either training or monthly",
    found: "both",
    isKey: true,
  });
}
