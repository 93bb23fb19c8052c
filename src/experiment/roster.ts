// Designs a roster: who works by which pattern so that a team's work is covered, and then how callers fare under it, call by
// call, beside the present staffing.
import type { RosterResult } from "../results/roster-result.ts";
import { type RosterGround, rosterGround, type StaffedLine } from "../scenario/roster-ground.ts";
import { inProcess } from "./executor.ts";
import { rosterResult } from "./roster-assembly.ts";
import { waysToWork } from "./roster-columns.ts";
import { decompositionOf, plansBetween } from "./roster-decompose.ts";
import { deskHoursPerWeek } from "./roster-fit.ts";
import { type Judged, judge, type StaffedPlan, unjudged } from "./roster-judge.ts";
import { resultLines, staffedLines } from "./roster-lines.ts";
import { requiredHandlers, teamWork } from "./roster-need.ts";
import { type RosterOptions, RosterRefused } from "./roster-options.ts";
import { coverRows } from "./roster-rows.ts";
import { findRoster, type RosterSearch, type RosterStudy } from "./roster-search.ts";
import type { StaffedScenario } from "./staff-options.ts";

/** Of rostered hours, where nobody says what is lost: leave, illness, training, meetings and breaks of a usual centre. */
const usualShrinkage = 0.352;

/**
 * Throws `RosterRefused` where there is no such roster, the signal's reason on an abort, and `SimulationError` on a fault.
 */
export async function roster(loaded: StaffedScenario, options: RosterOptions): Promise<RosterResult> {
  const { scenario } = loaded;
  const ground = groundOf(loaded, options.team);
  const objective = options.objective ?? (options.people === undefined ? "people" : "wait");
  if (objective === "cost" && options.price === undefined)
    throw new RosterRefused("--objective cost: expected people.pay in the file, or --cost-per-hour");
  if (options.isDecomposed === true && ground.isOfPeople)
    throw new RosterRefused("--decompose: expected a team of handlers, found one whose people are listed");
  const ways = waysToWork(ground.cycles, ground.monday, { ...options, objective });
  const shrinkage = options.shrinkage ?? ground.shrinkage ?? usualShrinkage;
  const study = studyOf(loaded, { ground, objective, shrinkage, options, columns: ways.columns });
  const found = await findRoster(study.search, objective, options.people);
  const lines = staffedLines(ways.columns, found.counts);
  const rostered = ground.handlersOf(lines, study.search.atDesk);
  const wanted = options.replications ?? scenario.run.replications;
  const replications = ground.isOfPeople && options.reread === undefined ? 0 : wanted;
  const isDecomposed = options.isDecomposed === true && replications > 0;
  const plans: StaffedPlan[] =
    replications === 0
      ? []
      : [presentPlan(scenario, ground), rosterPlan({ ground, lines, rostered }, options)];
  if (isDecomposed) plans.push(...(await plansBetween(ground, study.search, rostered)));
  const { executor = inProcess(), signal, onFound, onReplication } = options;
  const parts = { loaded, options, study, found, lines, rostered, refused: ways.refused };
  onFound?.(rosterResult({ ...parts, judged: unjudged, replications: 0, decomposition: null }));
  const { queue } = study;
  const judged: Judged = await judge(plans, { queue, replications, executor, signal, onReplication });
  const decomposition = isDecomposed ? decompositionOf(judged) : null;
  return rosterResult({ ...parts, judged, replications, decomposition });
}

function groundOf(loaded: StaffedScenario, team: string): RosterGround {
  const ground = rosterGround(loaded, team);
  if (ground !== null) return ground;
  const known = loaded.scenario.teams.map(({ id }) => id).join(", ");
  throw new RosterRefused(`--team: expected a team (${known}), found ${team}`);
}

interface Parts
  extends Pick<RosterStudy, "ground" | "objective" | "shrinkage">,
    Pick<RosterSearch, "columns"> {
  readonly options: RosterOptions;
}

function studyOf(
  { scenario }: StaffedScenario,
  { ground, objective, shrinkage, options, columns }: Parts,
): RosterStudy {
  const { slotsPerDay, slotOfInterval, monday } = ground;
  const team = scenario.teams.findIndex(({ id }) => id === options.team);
  const queue = queueOf(scenario, team);
  const place = { team, slotOfInterval, slotsPerDay, least: ground.minimum ?? 1 };
  const search = {
    columns,
    rows: coverRows(columns, { monday, slotsPerDay }),
    required: options.required?.week ?? requiredHandlers(scenario, options.targets, place),
    work: teamWork(scenario, options.targets[0]?.queue ?? queue, place),
    atDesk: 1 - shrinkage,
    least: place.least,
    slotsPerDay,
  };
  return { ground, search, queue: options.targets[0]?.queue ?? queue, objective, shrinkage };
}

/** The first queue of the team in which callers wait. */
function queueOf({ teams, queues }: StaffedScenario["scenario"], team: number): string {
  const waiting = teams[team]?.serves.find((each) => queues[each]?.stage !== "work");
  const queue = waiting === undefined ? undefined : queues[waiting];
  if (queue === undefined)
    throw new RosterRefused("expected a team that serves callers, found one that serves none");
  return queue.id;
}

function presentPlan(scenario: StaffedScenario["scenario"], ground: RosterGround): StaffedPlan {
  const hours = deskHoursPerWeek(ground.present, ground);
  return { name: "present staffing", people: null, deskHoursPerWeek: hours, scenario };
}

interface Rostered {
  readonly ground: RosterGround;
  readonly lines: readonly StaffedLine[];
  readonly rostered: Int32Array;
}

/** Where people are listed, the scenario is read anew: who is present follows from who is in post. */
function rosterPlan({ ground, lines, rostered }: Rostered, { reread, team }: RosterOptions): StaffedPlan {
  const anew = ground.isOfPeople ? reread?.(resultLines(lines, ground.monday)).scenario : undefined;
  const expected = anew?.teams.find(({ id }) => id === team)?.scheduled;
  return {
    name: "the roster",
    people: lines.reduce((sum, { people }) => sum + people, 0),
    deskHoursPerWeek: deskHoursPerWeek(expected ?? rostered, ground),
    scenario: anew ?? ground.staffed(rostered),
  };
}
