// A roster in lines of text, as a planner reads it: how many people, how they fit what is required, who works when, how
// callers fare by simulation, and what of it is shape and what headcount.

import type { PlanMeasure, RosterResult } from "../results/roster-result.ts";
import { plural } from "../words/plural.ts";
import { sayDifference } from "./compare-amounts.ts";
import { decompositionLines, foundOf, proofOf, sayMeasure, sayShare, usesAll } from "./roster-words.ts";
import { sayBeside } from "./say.ts";
import { sayAmount, sayPounds } from "./staff-words.ts";
import { plain, table, wrap } from "./text-lines.ts";

const hoursPerDay = 24;
const mostRefused = 6;
const onlyDigits = /^\d+$/;

/** Plain lines of at most 100 columns. */
export function rosterLines(result: RosterResult): string[] {
  return [
    ...headLines(result),
    "",
    ...peopleLines(result),
    ...fitLines(result),
    "",
    "Who works when:",
    ...whoLines(result),
    "",
    ...(result.plans.length === 0 ? [] : [...judgedLines(result), ""]),
    ...(result.decomposition === null ? [] : [...decompositionLines(result), ""]),
    ...noteLines(result).flatMap((note) => wrap(`- ${note}`, 2)),
  ];
}

function headLines({ scenario, policy, team, from, to, seed }: RosterResult): string[] {
  return wrap(
    `${plain(scenario)}, policy ${plain(policy)}: a roster for ${plain(team)}, ${from} to ${to}, seed ${plain(seed)}`,
  );
}

function peopleLines(result: RosterResult): string[] {
  const { people, rosteredHoursPerWeek, paidHoursPerWeek, deskHoursPerWeek, costPerWeek, plans } = result;
  const now = plans[0]?.deskHoursPerWeek ?? null;
  const cost = costPerWeek === null ? "" : `; ${sayPounds(costPerWeek)} a week`;
  return [
    ...wrap(
      `The roster: ${plural(people, "person", "people")}, ${sayAmount(rosteredHoursPerWeek)} rostered hours a week (${sayAmount(paidHoursPerWeek)} paid), ${sayAmount(deskHoursPerWeek)} of them at the desk after ${sayShare(result.shrinkage)} shrinkage${now === null ? "" : `; now ${sayAmount(now)}`}${cost}`,
    ),
    ...wrap(`  ${foundOf(result)}; ${proofOf(result)}`, 2),
    ...askedLines(result),
  ];
}

/** Who is asked for and not needed, and who is there to work it. */
function askedLines({ people, peopleAsked, inPost, objective }: RosterResult): string[] {
  const spare =
    peopleAsked === null || peopleAsked <= people || !usesAll.includes(objective)
      ? []
      : wrap(`  ${peopleAsked} people were asked for; more than ${people} do no better by that`, 2);
  if (inPost === null || inPost === people) return spare;
  const [are, work, cover] =
    inPost === 1 ? ["is", "that one works", "covers"] : ["are", "they work", "cover"];
  const there = `  ${inPost} ${are} in post at the start, not ${people}: ${work} these shifts in its proportions, and ${cover} in proportion`;
  return [...spare, ...wrap(there, 2)];
}

function fitLines({ requiredBy, fit: cover, queue, objective }: RosterResult): string[] {
  const all = cover.required.reduce((sum, handlers) => sum + handlers, 0);
  const required = (all * hoursPerDay) / cover.slotsPerDay;
  const roster = usesAll.includes(objective) ? "The roster" : "Rounded to whole handlers, the roster";
  return wrap(
    `Required of ${plain(queue)} (${plain(requiredBy)}): ${sayAmount(required)} handler-hours a week. ${roster} is ${sayAmount(cover.short)} short and ${sayAmount(cover.over)} beyond, the present staffing ${sayAmount(cover.presentShort)} short and ${sayAmount(cover.presentOver)} beyond.`,
  );
}

/** By pattern: people, and on which days their cycle begins. */
function whoLines({ lines }: RosterResult): string[] {
  const patterns = [...new Set(lines.map(({ pattern }) => pattern))];
  const rows = patterns.map((pattern) => {
    const own = lines.filter((line) => line.pattern === pattern);
    const [first] = own;
    const people = own.reduce((sum, line) => sum + line.people, 0);
    const begins = own.map((line) => `${line.people} on ${beginOf(line.id, pattern)}`).join(", ");
    return [plain(pattern), String(people), `${sayAmount(first?.paidHours ?? 0)} h`, shiftsOf(own), begins];
  });
  return table([["pattern", "people", "paid a week", "shifts", "begin the cycle"], ...rows]).flatMap((line) =>
    wrap(line, 4),
  );
}

function beginOf(id: string, pattern: string): string {
  const end = id.slice(pattern.length + 1);
  if (end === "") return "mon";
  return plain(onlyDigits.test(end) ? `day ${end}` : end);
}

function shiftsOf(own: RosterResult["lines"]): string {
  const shifts = own.flatMap(({ days }) => days.flatMap((day) => day ?? []));
  return [...new Set(shifts)].join(" ");
}

function judgedLines({ plans, queue, replications, isOfPeople }: RosterResult): string[] {
  const [present, ...others] = plans;
  const heads = present?.measures.map(({ measure }) => sayMeasure(measure)) ?? [];
  const rows = plans.map(({ name, deskHoursPerWeek, measures }) => [
    name,
    sayAmount(deskHoursPerWeek),
    ...measures.map((measured) => sayPlanned(measured, plans)),
  ]);
  const away = others.map(({ name, measures }) => [
    name,
    ...meansOf(measures).map(({ difference, unit }) =>
      difference === null ? "" : sayDifference({ difference, unit }, "short"),
    ),
  ]);
  const whose = isOfPeople ? ", by those who are in post" : "";
  return [
    ...wrap(
      `By simulation of ${plural(replications, "replication")}, call by call, the same callers each time (${plain(queue)})${whose}:`,
    ),
    ...table([["", "desk-hours", ...heads], ...rows]),
    "Than the present staffing:",
    ...table([["", ...meansOf(present?.measures ?? []).map(({ measure }) => sayMeasure(measure))], ...away]),
  ];
}

/** With the digits of its difference from the present staffing, or of all such differences if it is that; a quantile has no interval beside the others. */
function sayPlanned({ own, unit, measure, difference }: PlanMeasure, plans: RosterResult["plans"]): string {
  const all = plans.flatMap(({ measures }) => measures.filter((each) => each.measure === measure));
  const differences = difference === null ? all.map((each) => each.difference) : [difference];
  return sayBeside({ ...own, unit }, differences, !isQuantile(measure));
}

/** Quantiles have no room beside the others. */
function meansOf(measures: readonly PlanMeasure[]): readonly PlanMeasure[] {
  return measures.filter(({ measure }) => !isQuantile(measure));
}

function isQuantile(measure: string): boolean {
  return measure.startsWith("p90");
}

function noteLines(result: RosterResult): string[] {
  const { isShrinkageAssumed, shrinkage, refused, plans, isOfPeople } = result;
  return [
    "The handlers required come from a formula, interval by interval; whole people come to each shift. The roster is judged by the simulation, not by its cover.",
    ...(isShrinkageAssumed
      ? [
          `Nobody says what leave, illness, training and breaks take: ${sayShare(shrinkage)} of rostered hours is assumed, a template of the industry of 2009 (cca2z.com). --shrinkage, or shrinkage beside the staffing, says otherwise.`,
        ]
      : []),
    ...(result.fit.unmanned === 0
      ? []
      : [
          `In ${plural(result.fit.unmanned, "interval")} of the window nobody at all is at a desk, so that a scenario on this roster would be refused: take more people, or cover with --objective people.`,
        ]),
    ...(refused.length === 0 ? [] : [refusedNote(refused)]),
    ...(plans.length === 0
      ? [isOfPeople ? ofPeopleNote : "Nothing was simulated."]
      : ["Differences are paired, with 95 % intervals of their own."]),
    ...(isOfPeople && plans.length > 0 ? [listedNote] : []),
  ];
}

const listedNote =
  "People of the team are listed one by one: its rotas have them in the proportions of the roster, and the desk-hours are those expected at the start. Who is ill, leaves and is recruited is in the waits.";

const ofPeopleNote =
  "Nothing was simulated. People of the team are listed one by one: paste the roster and run the file, whose rotas then have them in these proportions.";

function refusedNote(refused: RosterResult["refused"]): string {
  const told = refused
    .slice(0, mostRefused)
    .map(({ pattern, reasons }) => `${plain(pattern)}: ${reasons.join("; ")}`);
  const more = refused.length > mostRefused ? `; and ${refused.length - mostRefused} more` : "";
  return `Left out for the limits of working time (Working Time Regulations 1998): ${told.join("; ")}${more}.`;
}
