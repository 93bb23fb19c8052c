// Which rows of people and money a result has.
import { hourKinds } from "../model/people-observer.ts";
import { leavingReasons } from "../scenario/leaving-reasons.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import { destinations } from "../scenario/schema-people.ts";
import * as cost from "./cost-measures.ts";
import { costParts } from "./people-columns.ts";
import * as measures from "./people-measures.ts";
import { hourOfWeekName } from "./period-names.ts";
import type { RowLabels } from "./row.ts";
import { type Part, type Periods, type RatioSpec, specsOf } from "./row-spec.ts";
import * as shifts from "./shift-measures.ts";

const hoursPerWeek = 168;
const { headcountMeasures, flowMeasures, stockMeasures, emptyMeasures } = measures;
const { dutyMeasures, shiftMeasures } = shifts;

/** Nothing where handlers are nobody in particular. */
export function peopleSpecs(scenario: ResolvedScenario, periods: Periods): RatioSpec[] {
  const { people: plan } = scenario;
  if (plan === undefined) return [];
  const all: Place = { labels: {}, whole: ["peopleWhole", 0], months: ["peopleMonths", 0] };
  return [
    ...plan.posts.flatMap(({ id: team }, posts) => [
      ...placeSpecs(plan, placeOf(team, posts, periods), periods),
      ...teamSpecs(plan, posts, periods),
    ]),
    ...placeSpecs(plan, all, periods),
    ...reasonSpecs({ plan, labels: {}, whole: ["peopleReasonsOfAll", 0] }, periods),
    ...wholeCostSpecs(scenario, all, periods),
  ];
}

type Place = Pick<Part, "labels" | "whole" | "months">;

function placeOf(team: string, posts: number, { months }: Periods): Place {
  return {
    labels: { team },
    whole: ["peopleTeamWhole", posts],
    months: ["peopleTeamMonths", posts * months.length],
  };
}

/** What is said of one team, and of all together. */
function placeSpecs(plan: ResolvedPeople, place: Place, periods: Periods): RatioSpec[] {
  const of = (labels: RowLabels, those: Part["measures"]) =>
    specsOf({ ...place, labels: { ...place.labels, ...labels }, measures: those }, periods);
  const paid = plan.pay === null ? [] : cost.costMeasures;
  return [
    ...of({}, [...headcountMeasures, ...flowMeasures, ...dutyMeasures, ...shiftMeasures, ...paid]),
    ...specsOf({ ...place, measures: stockMeasures, months: null }, periods),
    ...plan.bands.flatMap(({ id: band }, index) => of({ band }, [measures.headcountInBand(index)])),
    ...destinations.flatMap((destination, index) => of({ destination }, [measures.leaversTo(index)])),
    ...hourKinds.flatMap((hours, index) => of({ hours }, [shifts.hoursOfKind(index)])),
    ...(plan.pay === null ? [] : costParts.flatMap((part, index) => of({ part }, [cost.costOfPart(index)]))),
  ];
}

/** What is said of a team alone. */
function teamSpecs(plan: ResolvedPeople, posts: number, periods: Periods): RatioSpec[] {
  const team = plan.posts[posts]!.id;
  const whole = ["peopleTeamWhole", posts] as const;
  return [
    ...specsOf({ labels: { team }, measures: emptyMeasures, whole, months: null }, periods),
    ...reasonSpecs({ plan, labels: { team }, whole: ["peopleReasons", posts] }, periods),
    ...Array.from({ length: hoursPerWeek }, (_, hour) =>
      shifts.dutyOfHour.map((measure): RatioSpec => {
        const labels = { team, period: hourOfWeekName(hour) };
        return { labels, measure, table: "peopleHours", cell: posts * hoursPerWeek + hour, days: 1 };
      }),
    ).flat(),
  ];
}

interface Reasoned extends Pick<Part, "labels" | "whole"> {
  readonly plan: ResolvedPeople;
}

/** Leavers by where they went and why, over the whole window. */
function reasonSpecs({ plan, labels, whole }: Reasoned, periods: Periods): RatioSpec[] {
  const told = leavingReasons(plan);
  const isSame = (one: (typeof told)[number]) => (other: (typeof told)[number]) =>
    other.reason === one.reason && other.to === one.to;
  return told.flatMap((each, index) => {
    if (each.reason === "" || told.findIndex(isSame(each)) < index) return [];
    const alike = told.flatMap((other, i) => (isSame(each)(other) ? [i] : []));
    const at = { ...labels, destination: destinations[each.to] ?? "", reason: each.reason };
    return specsOf({ labels: at, measures: [measures.leaversBecause(alike)], whole, months: null }, periods);
  });
}

/** What all teams together cost for what the centre and its officers do. */
function wholeCostSpecs(
  { people: plan, response }: ResolvedScenario,
  place: Place,
  periods: Periods,
): RatioSpec[] {
  const pay = plan?.pay ?? null;
  if (pay === null) return [];
  const hasPrice = response !== undefined && pay.unitHour > 0;
  const those = [cost.costPerResolvedNeed, ...(hasPrice ? [cost.costPerDeployment(pay.unitHour)] : [])];
  return specsOf({ ...place, measures: those }, periods);
}
