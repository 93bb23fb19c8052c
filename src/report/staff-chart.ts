// The curve of a staffing plan: what each target's measure, and the wait, come to with more and fewer handlers.
import type { TopLevelSpec } from "vega-lite";
import type { GoalOutcome, StaffResult, StaffStep } from "../results/staff-result.ts";
import { plural } from "../words/plural.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import type { ChartWords } from "./picture.ts";
import { sayExactly } from "./say.ts";
import { type CurvePart, curvePlot, sayShort } from "./staff-curve-plot.ts";
import { planStep, presentStep, sayAmount, sayGoalMeasure } from "./staff-words.ts";
import { plain } from "./text-lines.ts";

const hundred = 100;

/** A Vega-Lite specification. Shares in per cent, times in seconds, against desk-hours a week. */
export function staffChartSpec(result: StaffResult, width: Width = "page"): TopLevelSpec {
  return {
    title: titled(width, staffFinding(result), subtitle(result)),
    description: staffAlternative(result),
    config: chartConfig(width),
    padding: 8,
    spacing: 26,
    vconcat: result.goals.flatMap((goal, index) => [
      curvePlot(result, partOf(goal, index), width),
      ...(goal.target.aim === "meanTimeToAnswer" ? [] : [curvePlot(result, waitPart(goal, index), width)]),
    ]),
  };
}

export function staffChartWords(result: StaffResult): ChartWords {
  return {
    finding: staffFinding(result),
    subtitle: subtitle(result),
    alternative: staffAlternative(result),
  };
}

/** The finding in words, with every point of the curve for the first target. */
export function staffAlternative(result: StaffResult): string {
  const [goal] = result.goals;
  const points = result.curve.map(({ name, deskHoursPerWeek, outcomes }) => {
    const value = outcomes[0]?.value ?? null;
    const said = value === null || goal === undefined ? "unknown" : sayShort(value, goal.unit);
    return `${name}, ${sayAmount(deskHoursPerWeek)} desk-hours a week: ${said}`;
  });
  return `${staffFinding(result)}. ${points.join("; ")}. ${subtitle(result)}.`;
}

function staffFinding(result: StaffResult): string {
  const [goal] = result.goals;
  const [plan, present] = [planStep(result), presentStep(result)];
  if (goal === undefined || plan === undefined || present === undefined) return "No plan meets the target";
  const where = result.every === "window" ? "" : " in every hour";
  const takes = `${where} takes ${sayAmount(plan.deskHoursPerWeek)} desk-hours a week, ${againstNow(plan, present)}`;
  const { aim, value, within } = goal.target;
  const said = sayExactly(value, goal.unit);
  if (aim === "answeredWithin") return `${said} answered within ${sayExactly(within ?? 0, "s")}${takes}`;
  return `${aim === "abandoned" ? "Abandonment" : "A mean wait"} of ${said}${takes}`;
}

function againstNow(plan: StaffStep, present: StaffStep): string {
  const [hours, now] = [plan.deskHoursPerWeek, present.deskHoursPerWeek];
  const share = now > 0 ? Math.abs(Math.round((hundred * (hours - now)) / now)) : 0;
  if (share === 0) return "as many as now";
  return `${share} % ${hours > now ? "more" : "fewer"} than now`;
}

function subtitle({ scenario, from, to, policy, teams, curve }: StaffResult): string {
  const names = teams.map(({ id }) => plain(id)).join(" and ");
  return `Handlers of ${names}, ${scenario}, ${from} to ${to}, policy ${policy}. The plan with more and fewer handlers, with 95 % intervals over ${plural(curve[0]?.replications ?? 0, "replication")}`;
}

function partOf(goal: GoalOutcome, index: number): CurvePart {
  const { queue, value } = goal.target;
  return {
    title: `${plain(queue)}: ${sayGoalMeasure(goal)}`,
    unit: goal.unit,
    target: value,
    bounds: (step) => step.outcomes[index],
  };
}

function waitPart({ target }: GoalOutcome, index: number): CurvePart {
  return {
    title: `${plain(target.queue)}: mean time to answer of those answered`,
    unit: "s",
    target: null,
    bounds: ({ waits }) => waits[index],
  };
}
