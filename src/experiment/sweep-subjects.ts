// What a sweep compares and what it measures: policies that the scenario has, and measures that it has under each.
import { rowNamesAt } from "../results/row-reader.ts";
import type { SweepMeasure } from "../results/sweep.ts";
import { canonicalText, type Path } from "../scenario/authored-data.ts";
import { checkNamed } from "../scenario/check-targets.ts";
import type { LoadAgain, LoadedScenario } from "../scenario/load-scenario.ts";
import type { Mistake, Report } from "../scenario/places.ts";
import { basePolicy, policyName, policyParts, unknownPolicy } from "../scenario/policies.ts";
import { resolveHeadline } from "../scenario/resolve.ts";
import type { Sketch } from "../scenario/shape.ts";
import type { SweepPlan } from "../scenario/sweep-plan.ts";

/** `base` alone unless the plan names some. */
export function policiesOf(
  written: readonly string[] | undefined,
  { policies }: LoadedScenario,
  report: Report,
): readonly string[] {
  const names = (written ?? [basePolicy]).map(policyName);
  for (const [i, name] of names.entries()) {
    const path = ["policies", String(i)];
    const unknown = policyParts(name).find((part) => !policies.includes(part));
    if (unknown !== undefined) report({ path, ...unknownPolicy(unknown, policies) });
    else if (names.indexOf(name) < i) report({ path, expected: "each policy once", found: `${name} again` });
  }
  return names;
}

export interface Subjects {
  readonly load: LoadAgain;
  readonly base: LoadedScenario;
  readonly policies: readonly string[];
  readonly report: Report;
}

/** The scenario's headline unless the plan names others. */
export function measuresOf(
  written: WrittenMeasures | undefined,
  subjects: Subjects,
): readonly SweepMeasure[] {
  const { base, report } = subjects;
  if (written === undefined) {
    const { headline } = base.scenario;
    if (headline.length === 0)
      report({
        path: ["measures"],
        expected: "measures, or a scenario with a headline",
        found: "neither",
        hint: "measures: [{ measure: meanTimeToAnswer, queue: … }]",
      });
    return headline;
  }
  const said = new Set<string>();
  for (const loaded of underEach(subjects)) {
    for (const mistake of written.flatMap((each, i) => mistakesIn(each, ["measures", String(i)], loaded))) {
      const text = JSON.stringify(mistake);
      if (!said.has(text)) report(mistake);
      said.add(text);
    }
  }
  const measures = written.map(resolveHeadline);
  const names = measures.map((measure) => canonicalText({ ...measure }));
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) === i) continue;
    const found = `${measures[i]?.measure} of the same again`;
    report({ path: ["measures", String(i)], expected: "each measure once", found });
  }
  return measures;
}

/** Measures as a plan names them. */
export type WrittenMeasures = NonNullable<SweepPlan["parts"]["measures"]>;

type Written = WrittenMeasures[number];

function mistakesIn(
  written: Written,
  path: Path,
  { authored, scenario }: LoadedScenario,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  checkNamed(written, path, { sketch: authored as Sketch, report: (mistake) => mistakes.push(mistake) });
  if (mistakes.length > 0 || rowNamesAt(scenario, resolveHeadline(written)).length === 1) return mistakes;
  const found = `none of that name under ${scenario.policy}`;
  return [{ path, expected: "a measure that the results have", found }];
}

/** The scenario under each policy that it has; what a policy itself does wrong is told elsewhere. */
function underEach({ load, policies }: Subjects): readonly LoadedScenario[] {
  return policies.flatMap((policy) => {
    const outcome = load({ policy });
    return outcome.ok ? [outcome] : [];
  });
}
