// Rules of the curves over the triage depth: both ends, each depth once, and deeper triage never worse.
import { meanOf } from "../random/moments.ts";
import type { Path } from "./authored-data.ts";
import { inWords, quoted } from "./authored-data.ts";
import type { Reachable } from "./check-reachable.ts";
import { depthOf } from "./curves.ts";
import { spanWords } from "./number-words.ts";
import type { Report } from "./places.ts";
import { numberOf, plain, type Quantity } from "./quantity.ts";
import { resolveDistribution } from "./resolve-distribution.ts";
import type { AuthoredDistribution } from "./schema-distributions.ts";
import type { Sketch } from "./shape.ts";

const curveNames = ["talkSaved", "resolved", "tasked", "misread"] as const;

/** A point of a curve, as written. */
interface Point {
  readonly key: string;
  readonly depth: number;
  readonly quantity: Quantity | undefined;
}

export function checkCurves({ triage }: Sketch, report: Report): void {
  for (const name of curveNames) {
    const curve = triage?.curves?.[name];
    if (curve === undefined) continue;
    const path = ["triage", "curves", name];
    const points = readPoints(curve, path, report);
    if (points === null) continue;
    checkEnds(points, path, report);
    checkTrend(points, name === "resolved", { path, report });
  }
}

/** In order of depth; null where a depth is none. */
function readPoints(
  curve: Readonly<Record<string, Quantity | undefined>>,
  path: Path,
  report: Report,
): readonly Point[] | null {
  const points: Point[] = [];
  for (const [key, quantity] of Object.entries(curve)) {
    const depth = depthOf(key);
    const at = { path: [...path, key], isKey: true };
    const earlier = points.find((point) => point.depth === depth);
    if (depth === null)
      report({ ...at, expected: "a triage depth between 0 % and 100 %, such as 50 %", found: quoted(key) });
    else if (earlier === undefined) points.push({ key, depth, quantity });
    else report({ ...at, expected: "each depth once", found: `${key}, which is ${earlier.key} again` });
  }
  return points.length === Object.keys(curve).length ? points.toSorted((a, b) => a.depth - b.depth) : null;
}

function checkEnds(points: readonly Point[], path: Path, report: Report): void {
  const missing = [0, 1].filter((end) => points.every(({ depth }) => depth !== end));
  if (missing.length === 0) return;
  const found = `none at ${missing.map((end) => `${100 * end} %`).join(" and ")}`;
  report({ path, expected: "a curve with points at 0 % and at 100 %", found });
}

/** Deeper triage resolves no less; and saves no more talk, tasks no more officers, and misreads no more. */
function checkTrend(
  points: readonly Point[],
  isRising: boolean,
  { path, report }: { readonly path: Path; readonly report: Report },
): void {
  const name = path.at(-1);
  const values = points.map(({ quantity }) => numberOf(quantity));
  const index = values.findIndex((value, at) => {
    const before = values[at - 1] ?? value;
    return isRising ? value < before : value > before;
  });
  const [before, point] = [points[index - 1], points[index]];
  if (before === undefined || point === undefined) return;
  const trend = isRising ? "does not fall" : "does not rise";
  const words = (each: Point) => `${inWords(plain(each.quantity))} at ${each.key}`;
  report({
    path: [...path, point.key],
    expected: `a curve of ${name} that ${trend} as triage goes deeper`,
    found: `${words(point)} after ${words(before)}`,
  });
}

/** Some talk must be left at any depth. */
export function checkTalkSaved({ sketch, hasMistakeAt }: Reachable, report: Report): void {
  const path = ["triage", "curves", "talkSaved"];
  const curve = Object.entries(sketch.triage?.curves?.talkSaved ?? {});
  if (curve.length === 0 || hasMistakeAt(...path)) return;
  const [key, most] = curve.reduce((a, b) => (numberOf(b[1]) > numberOf(a[1]) ? b : a));
  for (const [id, queue] of Object.entries(sketch.queues ?? {})) {
    if (queue?.triage !== "byDepth" || queue.talk === undefined || hasMistakeAt("queues", id, "talk"))
      continue;
    const mean = meanOf(resolveDistribution(queue.talk as AuthoredDistribution));
    if (!(numberOf(most) >= mean)) continue;
    const expected = `less than the mean talk of ${id}, ${spanWords(mean)}`;
    report({ path: [...path, key], expected, found: inWords(plain(most)) });
    return;
  }
}
