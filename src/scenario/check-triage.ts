// Rules of triage: a matrix that never takes more threat, harm or risk for less, shares that are whole, and ways to
// ring again that lead to somebody.
import type { Path } from "./authored-data.ts";
import { channelsOf } from "./channels.ts";
import { checkCurves } from "./check-curves.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, queuesOf } from "./references.ts";
import type { Name } from "./schema-parts.ts";
import { type AuthoredTriage, type Grade, grades, tasked } from "./schema-triage.ts";
import type { Partly, Sketch } from "./shape.ts";
import { checkSum, checkSumAtMost } from "./shares.ts";

type SketchTriage = Partly<AuthoredTriage>;

const threats = ["threat0", "threat1", "threat2", "threat3"] as const;

export function checkTriage(sketch: Sketch, report: Report): void {
  const { triage, reasons } = sketch;
  checkTogether(sketch, report);
  if (triage === undefined) return;
  checkCurves(sketch, report);
  checkMatrix(triage, report);
  checkErrors(triage, report);
  checkStrategy(triage, report);
  if (triage.unneeded !== undefined) {
    const shares = tasked.map((grade) => triage.unneeded?.[grade] ?? 0);
    checkSum(shares, ["triage", "unneeded"], report);
  }
  for (const key of ["missed", "worsens"] as const)
    checkReturn(triage[key] ?? {}, ["triage", key], { sketch, report });
  checkRepeat(triage, { sketch, report });
  const areAlone = Object.values(reasons ?? {}).every((reason) => reason?.callers === undefined);
  if (triage.duplicates !== undefined && reasons !== undefined && areAlone) {
    const expected = "a reason whose incidents have several callers";
    report({ path: ["triage", "duplicates"], expected, found: "no callers in any reason", isKey: true });
  }
}

/** Reasons are what triage is about; without it they still decide who rings, and what can be reported online. */
function checkTogether({ triage, reasons }: Sketch, report: Report): void {
  if (triage === undefined || reasons !== undefined) return;
  report({ path: ["triage"], expected: "reasons for contact beside it", found: "none", isKey: true });
}

function checkMatrix({ matrix }: SketchTriage, report: Report): void {
  if (matrix === undefined) return;
  const urgency = (grade: Grade | undefined) => (grade === undefined ? Number.NaN : grades.indexOf(grade));
  for (const [row, threat] of threats.entries()) {
    const list = matrix[threat];
    if (list === undefined) continue;
    const path = ["triage", "matrix", threat];
    if (list.length !== grades.length) {
      const expected = `${grades.length} grades, for the higher of harm and risk from 0 to 3`;
      report({ path, expected, found: `a list of ${list.length}` });
      continue;
    }
    const above = matrix[threats[row - 1] ?? threat];
    const index = list.findIndex(
      (grade, at) => urgency(grade) > urgency(list[at - 1]) || urgency(grade) > urgency(above?.[at]),
    );
    if (index < 0) continue;
    const isInRow = urgency(list[index]) > urgency(list[index - 1]);
    const before = isInRow ? `after ${list[index - 1]}` : `where ${threats[row - 1]} has ${above?.[index]}`;
    report({
      path: [...path, String(index)],
      expected: "a grade no less urgent than that of lower ratings",
      found: `${list[index]} ${before}`,
    });
  }
}

function checkErrors({ errors }: SketchTriage, report: Report): void {
  if (errors?.under !== undefined && errors.over !== undefined)
    checkSumAtMost([errors.under, errors.over], ["triage", "errors"], report);
}

function checkStrategy({ controlStrategy }: SketchTriage, report: Report): void {
  for (const [marker, rule] of Object.entries(controlStrategy ?? {})) {
    const path = ["triage", "controlStrategy", marker];
    const steps = numberOf(rule?.raise);
    if (steps < 1 || steps >= grades.length)
      report({ path: [...path, "raise"], expected: "1, 2 or 3 grades", found: String(steps) });
    if (rule?.upTo === "noDeployment")
      report({ path: [...path, "upTo"], expected: `one of ${tasked.join(", ")}`, found: rule.upTo });
  }
}

/** Whoever rings another number does so on a channel of its own. */
function checkRepeat(
  { repeat }: SketchTriage,
  { sketch, report }: { readonly sketch: Sketch; readonly report: Report },
): void {
  const { to, channel } = repeat ?? {};
  if (to === undefined && channel === undefined) return;
  const path = ["triage", "repeat"];
  if (to === undefined || channel === undefined) {
    const found = to === undefined ? "channel alone" : "to alone";
    return report({ path, expected: "to and channel together, or neither", found, isKey: true });
  }
  checkReturn({ to, channel }, path, { sketch, report });
}

/** A way to ring again: on a channel that there is, at a queue where callers wait. */
export function checkReturn(
  { to, channel }: { readonly to?: Name | undefined; readonly channel?: Name | undefined },
  path: Path,
  { sketch, report }: { readonly sketch: Sketch; readonly report: Report },
): void {
  if (
    checkName(to, [...path, "to"], { known: queuesOf(sketch), report }) &&
    sketch.queues?.[String(to)]?.stage === "work"
  ) {
    const expected = "a queue that callers wait in";
    report({ path: [...path, "to"], expected, found: `${to}, which is off-call work` });
  }
  checkName(channel, [...path, "channel"], { known: channelsOf(sketch), report });
}
