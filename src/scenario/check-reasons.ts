// Rules of reasons, areas and harm: shares that are whole for every source and for the areas, weights of the right
// number, units that there are.
import type { Path } from "./authored-data.ts";
import type { Mistake, Report } from "./places.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import { checkName, namesOf, sourcesOf } from "./references.ts";
import type { AuthoredReason } from "./schema-reasons.ts";
import type { Partly, Sketch } from "./shape.ts";
import { checkSum, checkSumAtMost } from "./shares.ts";

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

const hours = 24;
const ratings = 4;
const ratingSums = 10;

export function checkReasons(sketch: Sketch, report: Report): void {
  const checking = { sketch, report };
  for (const [id, reason] of Object.entries(sketch.reasons ?? {})) {
    if (reason !== undefined) checkReason(reason, ["reasons", id], checking);
  }
  checkShares(checking);
  checkAreas(checking);
  checkHarm(checking);
}

function checkReason(reason: Partly<AuthoredReason>, path: Path, { sketch, report }: Checking): void {
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const source of Object.keys(reason.share ?? {}))
    checkName(source, [...path, "share", source], { known: sourcesOf(sketch), report: onKey });
  checkWeights(reason.hours, hours, { path: [...path, "hours"], report });
  for (const key of ["threat", "harm", "risk"] as const)
    checkWeights(reason[key], ratings, { path: [...path, key], report });
  const { advice, extension } = reason.switchboard ?? {};
  if (advice !== undefined && extension !== undefined)
    checkSumAtMost([advice, extension], [...path, "switchboard"], report);
}

/** So many weights, not all of them zero. */
function checkWeights(
  weights: readonly Quantity[] | undefined,
  length: number,
  { path, report }: { readonly path: Path; readonly report: Report },
): void {
  if (weights === undefined) return;
  const expected =
    length === hours ? `${length} weights, by hour` : `${length} weights, of the ratings 0 to 3`;
  if (weights.length !== length) report({ path, expected, found: `a list of ${weights.length}` });
  else if (weights.every((weight) => numberOf(weight) === 0))
    report({ path, expected: "a weight above 0", found: "0 in each" });
}

/** With a catalogue of reasons, every need has one. */
function checkShares({ sketch: { reasons, demand }, report }: Checking): void {
  const catalogue = Object.values(reasons ?? {}).map((reason) => reason?.share);
  if (reasons === undefined || catalogue.includes(undefined)) return;
  const wrong: (Mistake & { readonly source: string })[] = [];
  for (const source of namesOf(demand) ?? []) {
    const shares = catalogue.map((share) => share?.[source]);
    const whole = shares.map((share) => share ?? 0);
    if (shares.some((share) => share !== undefined))
      checkSum(whole, ["reasons"], (mistake) => wrong.push({ ...mistake, source }));
    else {
      const expected = "reasons with a share of this source, as there is a catalogue of reasons";
      report({ path: ["demand", source], expected, found: "none", isKey: true });
    }
  }
  const [first] = wrong;
  if (first === undefined) return;
  const found = wrong.map((mistake) => `${mistake.found} for ${mistake.source}`).join(", ");
  report({ path: first.path, expected: first.expected, found });
}

function checkAreas({ sketch: { areas, response }, report }: Checking): void {
  if (areas === undefined) return;
  checkSum(
    Object.values(areas).map((area) => area?.share),
    ["areas"],
    report,
  );
  const known = { what: "a group of units", names: namesOf(response?.units) };
  for (const [id, area] of Object.entries(areas)) {
    const names = (area?.units ?? []).map(String);
    const path = ["areas", id, "units"];
    if (response !== undefined && names.length === 0)
      report({ path, expected: "groups of units that take its jobs, its own first", found: "none" });
    for (const [index, name] of names.entries()) {
      const here = [...path, String(index)];
      if (checkName(name, here, { known, report }) && names.indexOf(name) < index)
        report({ path: here, expected: "each group once", found: `${name} again` });
    }
  }
}

function checkHarm({ sketch: { harm, reasons }, report }: Checking): void {
  if (harm === undefined) return;
  if (reasons === undefined)
    report({ path: ["harm"], expected: "reasons for contact beside it", found: "none", isKey: true });
  const sets = Object.entries(harm.weights ?? {});
  if (harm.weights !== undefined && sets.length === 0)
    report({ path: ["harm", "weights"], expected: "at least one set of weights", found: "none" });
  for (const [id, set] of sets) checkRising(set, ["harm", "weights", id], report);
}

/** By the sum of the three ratings. */
function checkRising(set: readonly Quantity[] | undefined, path: Path, report: Report): void {
  if (set === undefined) return;
  if (set.length !== ratingSums) {
    const expected = `${ratingSums} weights, of the sums 0 to 9 of the ratings`;
    return report({ path, expected, found: `a list of ${set.length}` });
  }
  const weights = set.map(numberOf);
  const index = weights.findIndex((weight, at) => weight < (weights[at - 1] ?? 0));
  if (index < 0) return;
  const found = `${weights[index]} below ${weights[index - 1]}`;
  report({ path: [...path, String(index)], expected: "a weight not below that of less harm", found });
}
