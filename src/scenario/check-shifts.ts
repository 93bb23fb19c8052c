// Rules of channel shift: from a source, onto a queue, along a curve that does not fall.
import { inWords, type Path, quoted } from "./authored-data.ts";
import { requireReasons } from "./check-messages.ts";
import type { Report } from "./places.ts";
import { numberOf, plain, type Quantity } from "./quantity.ts";
import { checkName, queuesOf, sourcesOf } from "./references.ts";
import { adoptionPoints } from "./resolve-shifts.ts";
import type { Sketch } from "./shape.ts";
import { timeOfKey } from "./time-keys.ts";

export function checkShifts(sketch: Sketch, report: Report): void {
  if (sketch.channelShift !== undefined) requireReasons(["channelShift"], { sketch, report });
  for (const [id, shift] of Object.entries(sketch.channelShift ?? {})) {
    const path = ["channelShift", id];
    checkName(shift?.source, [...path, "source"], { known: sourcesOf(sketch), report });
    checkName(shift?.to, [...path, "to"], { known: queuesOf(sketch), report });
    if (shift?.adoption !== undefined) checkAdoption(shift.adoption, [...path, "adoption"], report);
  }
}

type Adoption = Readonly<Record<string, Quantity | undefined>>;

function checkAdoption(adoption: Adoption, path: Path, report: Report): void {
  const keys = Object.keys(adoption);
  const odd = keys.filter((key) => timeOfKey(key) === null);
  for (const key of odd) {
    const expected = "a time since the start, such as 180 days";
    report({ path: [...path, key], expected, found: quoted(key), isKey: true });
  }
  if (keys.length === 0) report({ path, expected: "at least one point", found: "none" });
  if (odd.length > 0 || Object.values(adoption).includes(undefined)) return;
  const points = adoptionPoints(adoption);
  const index = points.findIndex(({ time, share }, i) => {
    const before = points[i - 1];
    return before !== undefined && (time === before.time || share < before.share);
  });
  const [before, wrong] = [points[index - 1], points[index]];
  if (before === undefined || wrong === undefined) return;
  const last =
    keys.findLast((key) => timeOfKey(key) === wrong.time && numberOf(adoption[key]) === wrong.share) ?? "";
  const at = { path: [...path, last], isKey: wrong.time === before.time };
  if (at.isKey) report({ ...at, expected: "each time once", found: quoted(last) });
  else
    report({
      ...at,
      expected: "a share that is not below the one before",
      found: inWords(plain(adoption[last])),
    });
}
