// Puts together what the design of a roster found.

import { measuredDates, resultHead } from "../results/result-head.ts";
import {
  type RefusedPattern,
  type RosterDecomposition,
  type RosterResult,
  rosterFormat,
} from "../results/roster-result.ts";
import { headcountOf } from "../scenario/expected-presence.ts";
import { weeklyCost } from "../scenario/hour-price.ts";
import type { StaffedLine } from "../scenario/roster-ground.ts";
import { paidHours, rosteredHours, type ShiftCycle } from "../scenario/shift-cycle.ts";
import { deskHoursPerWeek, fitOf } from "./roster-fit.ts";
import type { Judged } from "./roster-judge.ts";
import { resultLines } from "./roster-lines.ts";
import type { RosterOptions } from "./roster-options.ts";
import type { Found, RosterStudy } from "./roster-search.ts";
import type { StaffedScenario } from "./staff-options.ts";

interface RosterParts {
  readonly loaded: StaffedScenario;
  readonly options: RosterOptions;
  readonly study: RosterStudy;
  readonly found: Found;
  readonly lines: readonly StaffedLine[];
  readonly rostered: Int32Array;
  readonly refused: readonly RefusedPattern[];
  readonly judged: Judged;
  readonly replications: number;
  readonly decomposition: RosterDecomposition | null;
}

export function rosterResult(parts: RosterParts): RosterResult {
  const { loaded, options, study, found, lines, rostered, judged } = parts;
  const { scenario } = loaded;
  const { calendar } = scenario;
  const { ground, search, queue, objective, shrinkage } = study;
  const { price } = options;
  const weekly = (of: (cycle: ShiftCycle) => number) =>
    lines.reduce((sum, { cycle, people }) => sum + people * of(cycle), 0);
  return {
    ...resultHead(rosterFormat, loaded),
    ...measuredDates(calendar),
    team: options.team,
    queue,
    requiredBy: options.required?.by ?? options.targets.map(({ text }) => text).join("; "),
    objective,
    people: weekly(() => 1),
    peopleAsked: options.people ?? null,
    inPost: inPostOf(loaded, options.team),
    rosteredHoursPerWeek: weekly(rosteredHours),
    paidHoursPerWeek: weekly(paidHours),
    deskHoursPerWeek: deskHoursPerWeek(rostered, ground),
    costPerWeek: price === undefined ? null : weekly((cycle) => weeklyCost(cycle, price)),
    shrinkage,
    isShrinkageAssumed: options.shrinkage === undefined && ground.shrinkage === null,
    isOfPeople: ground.isOfPeople,
    isPresentRostered: ground.isPresentRostered,
    lines: resultLines(lines, ground.monday),
    ways: search.columns.length,
    refused: parts.refused,
    isBest: found.isBest,
    gap: found.gap,
    fit: fitOf({ ...ground, required: search.required, rostered }),
    plans: judged.plans,
    decomposition: parts.decomposition,
    replications: parts.replications,
    audit: auditOf(judged),
  };
}

function inPostOf({ scenario: { people } }: StaffedScenario, team: string): number | null {
  const posts = people?.posts.find(({ id }) => id === team);
  return posts === undefined ? null : headcountOf(posts);
}

/** What fails under any plan fails; else the checks of the last. */
function auditOf({ audits }: Judged): RosterResult["audit"] {
  const all = audits.map((audit) => audit.checks());
  return all.find((checks) => checks.some(({ holds }) => !holds)) ?? all.at(-1) ?? [];
}
