// Rules of sources: either a volume with its profile, or the calls of a log, of which nothing else may change the number
// or the times.
import { quoted } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { rate } from "./quantity-kinds.ts";
import { profileWords } from "./schema-demand.ts";
import type { Sketch } from "./shape.ts";

type SketchSource = NonNullable<NonNullable<Sketch["demand"]>[string]>;

/** Keys that say how many call and when, as the log does. */
const ofRates = ["volume", "profile", "weekday", "month", "batch", "modulation"] as const;

export function checkWay(id: string, source: SketchSource, report: Report): void {
  const path = ["demand", id];
  const { calls, volume, profile } = source;
  if (calls === undefined) {
    if (volume === undefined)
      report({ path: [...path, "volume"], expected: rate.expected, found: "nothing" });
    if (profile === undefined)
      report({ path: [...path, "profile"], expected: profileWords, found: "nothing" });
    return;
  }
  for (const key of ofRates.filter((each) => source[each] !== undefined)) {
    const hint = key === "volume" ? { hint: "to have fewer calls, write keep: 80 % inside calls" } : {};
    const expected = `no ${key} beside calls: the log says how many call, and when`;
    report({ path: [...path, key], expected, found: `the key ${key}`, isKey: true, ...hint });
  }
  if (calls.file !== undefined && isOutside(calls.file)) {
    const expected = "a path inside the scenario's folder, with / between its parts";
    report({ path: [...path, "calls", "file"], expected, found: quoted(calls.file) });
  }
  for (const [column, values] of Object.entries(calls.where ?? {})) {
    if (!Array.isArray(values) || values.length > 0) continue;
    const expected = `at least one value of the column ${column}`;
    report({ path: [...path, "calls", "where", column], expected, found: "an empty list" });
  }
}

const otherThanRelative = /^\/|[\\:\0]/;

/** Whether a path may lead out of the scenario's folder. */
export function isOutside(file: string): boolean {
  return file === "" || otherThanRelative.test(file) || file.split("/").includes("..");
}

/** Special days and desk-hours follow rates, and a log has none. */
export function checkFollowers({ demand, specialDays, teams }: Sketch, report: Report): void {
  const logged = Object.entries(demand ?? {}).flatMap(([id, source]) => {
    return source?.calls === undefined ? [] : [id];
  });
  for (const [day, { factors } = {}] of Object.entries(specialDays ?? {})) {
    for (const id of Object.keys(factors ?? {}).filter((each) => logged.includes(each))) {
      const expected = "a source with a volume: the calls of a log come as they came";
      report({
        path: ["specialDays", day, "factors", id],
        expected,
        found: `${id}, which has a call log`,
        isKey: true,
      });
    }
  }
  for (const [team, { staffing } = {}] of Object.entries(teams ?? {})) {
    const follows = String(staffing?.follows);
    if (!logged.includes(follows)) continue;
    const expected = "a source with a profile, whose shape desk-hours can follow";
    report({
      path: ["teams", team, "staffing", "follows"],
      expected,
      found: `${follows}, which has a call log`,
    });
  }
}
