// People, in lines of text: who is in post and who is missing, who came and where the others went, how long a recruit
// takes, and what all of it costs.
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow, type RowName } from "../results/row-search.ts";
import { isBelowZero, overEstablishment, sayDestination, sayPeople } from "./people-words.ts";
import { sayExactly, sayRow } from "./say.ts";
import { label, table, wrap } from "./text-lines.ts";

const mostSideBySide = 3;
const hundred = 100;
const monthsPerYear = 12;
/** Parts of the cost, as results name them. */
const partWords: Readonly<Record<string, string>> = {
  pay: "pay",
  allowances: "shift allowances",
  unsocial: "unsocial hours",
  overtime: "overtime",
  onCosts: "on-costs",
  retention: "retention payments",
  recruitment: "recruitment",
  training: "training courses",
};

/** Finds a figure of a team, or of all together, over the whole window. */
type Figures = (measure: string, labels?: Omit<RowName, "measure">) => Row | undefined;

/** A team, or all of them. */
interface Column {
  readonly heading: string;
  readonly of: Figures;
  readonly leaversTo: readonly Row[];
}

/** Nothing where handlers are nobody in particular. */
export function peopleLines({ rows }: Result): string[] {
  const whole = rows.filter(({ period }) => period === undefined);
  const teams = whole.flatMap(({ measure, team }) =>
    measure === "headcountAtEnd" && team !== undefined ? [team] : [],
  );
  if (teams.length === 0) return [];
  const all = columnOf(whole, undefined);
  const columns = [...teams.map((team) => columnOf(whole, team)), ...(teams.length > 1 ? [all] : [])];
  const destinations = destinationsOf(all);
  return ["people", ...side(columns).flatMap((each) => blockLines(each, destinations)), ...costLines(all.of)];
}

function columnOf(rows: readonly Row[], team: string | undefined): Column {
  const own = rows.filter((row) => row.team === team);
  return {
    heading: team === undefined ? "all" : label(team),
    leaversTo: own.filter(
      ({ measure, destination, reason }) =>
        measure === "leavers" && destination !== undefined && reason === undefined,
    ),
    of: (measure, labels = {}) =>
      findRow(own, { ...labels, measure, ...(team === undefined ? {} : { team }) }),
  };
}

/** As many side by side as fill a page. */
function side(columns: readonly Column[]): Column[][] {
  const groups: Column[][] = [];
  for (let i = 0; i < columns.length; i += mostSideBySide) groups.push(columns.slice(i, i + mostSideBySide));
  return groups;
}

function blockLines(columns: readonly Column[], destinations: readonly string[]): string[] {
  const line = (name: string, measure: string, labels?: Omit<RowName, "measure">) => [
    name,
    ...columns.map(({ of }) => sayPeople(of(measure, labels))),
  ];
  const optional = (name: string, measure: string, labels?: Omit<RowName, "measure">) =>
    columns.some(({ of }) => (of(measure, labels)?.value ?? 0) > 0) ? [line(name, measure, labels)] : [];
  const isOver = columns.some(({ of }) => isBelowZero(of("vacancies")));
  const lines = table([
    ["", ...columns.map(({ heading }) => heading)],
    line("funded posts", "establishment"),
    line("in post at the start", "headcountAtStart"),
    line("in post at the end", "headcountAtEnd"),
    line("  competent", "competentAtEnd"),
    line("  in training", "inTrainingAtEnd"),
    line("vacancies on average", "vacancies"),
    line("joined", "joiners"),
    ...optional("came from another team", "movesIn"),
    ...optional("went to another team", "movesOut"),
    line("left", "leavers"),
    ...destinations.map((destination) =>
      line(`  ${sayDestination(destination)}`, "leavers", { destination }),
    ),
    ...optional("dropped out in training", "dropOuts"),
    ...optional("attrition a month", "monthlyAttrition"),
    ...yearlyLine(columns),
    ...optional("approval to release, months", "monthsToRelease"),
    ...optional("on duty at once, posts full", "plannedOnDuty"),
    ...optional("  rostered, less leave", "scheduledOnDuty"),
    ...optional("  there, less illness", "presentOnDuty"),
    ...optional("overtime, hours a day", "paidHoursPerDay", { hours: "overtime" }),
    ...optional("below minimum cover, of time", "belowMinimumCoverRatio"),
    ...optional("meal breaks missed", "mealBreaksMissedRatio"),
    ...optional("ill, of paid hours", "illnessRatio"),
  ]);
  return [...lines, ...(isOver ? [`  (${overEstablishment})`] : [])];
}

/** Twelve months of 365/12 days are a year of 365: the same share, twelve times. */
function yearlyLine(columns: readonly Column[]): string[][] {
  const yearly = columns.map(({ of }) => {
    const row = of("monthlyAttrition");
    const times = (value: number | null) => (value === null ? null : monthsPerYear * value);
    return row && { ...row, value: times(row.value), low: times(row.low), high: times(row.high) };
  });
  return yearly.some((row) => (row?.value ?? 0) > 0) ? [["  a year", ...yearly.map(sayPeople)]] : [];
}

/** Those to which anybody went, the most frequent of all teams first. */
function destinationsOf({ leaversTo }: Column): string[] {
  return leaversTo
    .filter(({ value }) => (value ?? 0) > 0)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .flatMap(({ destination }) => destination ?? []);
}

/** What a year costs, and what each thing that is done. */
function costLines(of: Figures): string[] {
  const year = of("costPerYear");
  if (year === undefined) return [];
  const each = [
    ["costPerAnsweredContact", "answered contact"],
    ["costPerResolvedNeed", "need settled"],
    ["costPerDeployment", "deployment, officers' time included"],
  ] as const;
  const said = each.flatMap(([measure, what]) => {
    const row = of(measure);
    return row === undefined ? [] : [`${sayRow(row)} per ${what}`];
  });
  const parts = partsOf(of);
  return [
    ...wrap(`  they cost ${sayRow(year)} a year: ${said.join(", ")}`, 4),
    ...(parts.length === 0 ? [] : wrap(`  of that: ${parts.join(", ")}`, 4)),
  ];
}

/** In whole percent, the largest first. */
function partsOf(of: Figures): string[] {
  const parts = Object.entries(partWords).map(([part, words]) => ({
    words,
    pounds: of("cost", { part })?.value ?? 0,
  }));
  const whole = parts.reduce((sum, { pounds }) => sum + pounds, 0);
  return parts
    .map(({ words, pounds }) => ({ words, percent: Math.round((hundred * pounds) / whole) }))
    .filter(({ percent }) => percent > 0)
    .toSorted((a, b) => b.percent - a.percent)
    .map(({ words, percent }) => `${words} ${sayExactly(percent / hundred, "share")}`);
}
