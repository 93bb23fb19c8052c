// `--measure NAME` or `"PLACE: NAME"`, once or more: measures of a scenario, named on the command line.
import type { planSensitivity } from "../experiment/plan-sensitivity.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type Grade, grades } from "../scenario/schema-triage.ts";
import { measureNamed } from "./measure-name.ts";

type Asked = NonNullable<NonNullable<Parameters<typeof planSensitivity>[1]>["measures"]>;

/** A bare name is taken from the headline where it is there; undefined where nothing is asked. */
export function askedMeasures(
  names: readonly string[] | undefined,
  headline: ResolvedScenario["headline"],
): Asked | undefined {
  return names?.flatMap((text): Asked => {
    const { at, measure } = measureNamed(text);
    const known = headline.filter((each) => each.measure === measure && at === undefined);
    if (known.length > 0) return known.map(writtenAgain);
    return [{ measure, ...(at === undefined ? {} : placeOf(at)) }];
  });
}

function placeOf(of: string) {
  const grade = grades.find((each): each is Grade => each === of);
  return grade === undefined ? { queue: of } : { grade };
}

function writtenAgain({
  measure,
  queue,
  band,
  grade,
  period,
}: ResolvedScenario["headline"][number]): Asked[number] {
  return {
    measure,
    ...(queue === null ? {} : { queue }),
    ...(band === undefined ? {} : { band }),
    ...(grade === undefined ? {} : { grade: grade as Grade }),
    ...(period === "all" ? {} : { period }),
  };
}
