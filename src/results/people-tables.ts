// The people book of one replication, added up to the cells that measures are read from; empty where there is none.
import { leavingReasons } from "../scenario/leaving-reasons.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import * as cohort from "./cohort-columns.ts";
import { settled } from "./need-book.ts";
import type { PeopleBook } from "./people-book.ts";
import * as column from "./people-columns.ts";
import type { Recorder } from "./recorder.ts";
import * as response from "./response-columns.ts";
import { gather, regroup, type Table } from "./table.ts";

export interface PeopleTables {
  /** Cell team of people × months + month, team, month of all teams, and all. */
  readonly peopleTeamMonths: Table;
  readonly peopleTeamWhole: Table;
  readonly peopleMonths: Table;
  readonly peopleWhole: Table;
  /** Three curves: cell team of people × 168 + hour of the week. */
  readonly peopleHours: Table;
  /** Leavers: a column for each reason, a cell for each team of people; and of all together. */
  readonly peopleReasons: Table;
  readonly peopleReasonsOfAll: Table;
}

/** What money is divided by: cells queue × months + month of the cohort book; needs, jobs and units by month. */
interface Served {
  readonly months: Table;
  readonly needMonths: Table;
  readonly jobMonths: Table;
  readonly unitMonths: Table;
}

const nothing: Table = { width: 1, cells: new Float64Array(), isCohort: false };
const without: PeopleTables = {
  peopleTeamMonths: nothing,
  peopleTeamWhole: nothing,
  peopleMonths: nothing,
  peopleWhole: nothing,
  peopleHours: nothing,
  peopleReasons: nothing,
  peopleReasonsOfAll: nothing,
};

export function peopleTables(
  scenario: ResolvedScenario,
  { people: book, window }: Recorder,
  served: Served,
): PeopleTables {
  const { people: plan, calendar } = scenario;
  if (book === undefined || plan === undefined) return without;
  const months = calendar.months.length;
  const teams = plan.posts.length;
  const own: Table = {
    width: column.peopleWidth(plan),
    cells: book.book.cells.slice(),
    isCohort: false,
  };
  const peopleMonths = regroup(own, teams * months, months, (cell) => cell % months);
  divideTeams(own, scenario, served);
  divideAll(peopleMonths, scenario, served);
  const reasons: Table = { width: leavingReasons(plan).length, cells: book.reasons, isCohort: false };
  const peopleTeamWhole = withStock(gather(own, months), book, window.firstDay);
  return {
    peopleTeamMonths: own,
    peopleTeamWhole,
    peopleMonths,
    peopleWhole: withStockOfAll(gather(peopleMonths, months), peopleTeamWhole),
    peopleHours: { width: column.curveWidth, cells: book.shifts.curves, isCohort: false },
    peopleReasons: reasons,
    peopleReasonsOfAll: gather(reasons, teams),
  };
}

/** The queues of a team in which contacts are answered for the public. */
function ownQueues({ teams, queues }: ResolvedScenario, team: number): number[] {
  return teams[team]!.serves.filter((queue) => queues[queue]!.stage !== "work");
}

function divideTeams({ cells, width }: Table, scenario: ResolvedScenario, { months }: Served): void {
  const monthCount = scenario.calendar.months.length;
  scenario.people?.posts.forEach(({ team }, posts) => {
    for (const queue of ownQueues(scenario, team)) {
      for (let month = 0; month < monthCount; month++) {
        const from = (queue * monthCount + month) * months.width;
        const to = (posts * monthCount + month) * width;
        cells[to + column.answered]! += months.cells[from + cohort.answered]!;
      }
    }
  });
}

function divideAll({ cells, width }: Table, scenario: ResolvedScenario, served: Served): void {
  const { months, needMonths, jobMonths, unitMonths } = served;
  const monthCount = scenario.calendar.months.length;
  const posts = scenario.people?.posts ?? [];
  const queues = new Set(posts.flatMap(({ team }) => ownQueues(scenario, team)));
  for (let month = 0; month < monthCount; month++) {
    const base = month * width;
    for (const queue of queues) {
      const from = (queue * monthCount + month) * months.width;
      cells[base + column.answered]! +=
        months.cells[from + cohort.answered]! - months.cells[from + cohort.transferred]!;
    }
    cells[base + column.settledNeeds] = needMonths.cells[month * needMonths.width + settled]!;
    cells[base + column.observedTime]! /= posts.length;
    if (scenario.response === undefined) continue;
    cells[base + column.deployments] = jobMonths.cells[month * jobMonths.width + response.attended]!;
    cells[base + column.unitTime] = unitMonths.cells[month * unitMonths.width + response.busyTime]!;
  }
}

/** Writes who was there at both ends of the window, and when nobody was left, into the cells of the whole window. */
function withStock(table: Table, { stock }: PeopleBook, firstDay: number): Table {
  const { cells, width } = table;
  for (let posts = 0; posts < stock.atStart.length; posts++) {
    const base = posts * width;
    cells[base + column.headcountAtStart] = stock.atStart[posts]!;
    cells[base + column.trainingAtStart] = stock.trainingAtStart[posts]!;
    cells[base + column.headcountAtEnd] = stock.atEnd[posts]!;
    cells[base + column.trainingAtEnd] = stock.trainingAtEnd[posts]!;
    if (stock.emptyOn[posts]! < 0) continue;
    cells[base + column.emptied] = 1;
    cells[base + column.daysUntilEmpty] = stock.emptyOn[posts]! - firstDay;
  }
  return table;
}

function withStockOfAll(table: Table, teams: Table): Table {
  const columns = [
    column.headcountAtStart,
    column.trainingAtStart,
    column.headcountAtEnd,
    column.trainingAtEnd,
  ];
  for (const at of columns)
    for (let base = 0; base < teams.cells.length; base += teams.width)
      table.cells[at]! += teams.cells[base + at]!;
  return table;
}
