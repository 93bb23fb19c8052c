// Identities of people: heads by who comes and goes against heads by everybody's state, days, hours and money counted in
// two ways.
import { hourKinds } from "../model/people-observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { destinations } from "../scenario/schema-people.ts";
import { columns } from "./measure.ts";
import * as column from "./people-columns.ts";
import { type Identity, type Residual, reader, relative, roundOff } from "./residuals.ts";

const secondsPerDay = 86_400;
const rostered = column.paidTime + hourKinds.indexOf("rostered");
const overtime = column.paidTime + hourKinds.indexOf("overtime");
const leavers = columns(column.leavers, destinations.length);
const costOfAll = columns(column.cost, column.costParts.length);

export const peopleIdentities: readonly Identity[] = [
  {
    name: "headcount",
    identity:
      "in post at the start + joiners − leavers − drop-outs + moves in − moves out = in post at the end, by everybody's state, of every team",
    unit: "people",
    allowed: 0,
    residuals: ({ scenario }, { peopleTeamWhole }) =>
      (scenario.people?.posts ?? []).map(({ id }, posts): Residual => {
        const { cells, width } = peopleTeamWhole;
        const at = reader(peopleTeamWhole, posts);
        const came = at(column.joiners) + at(column.movedIn);
        const gone = leavers(cells, posts * width) + at(column.droppedTraining) + at(column.movedOut);
        return [id, at(column.headcountAtStart) + came - gone - at(column.headcountAtEnd)];
      }),
  },
  {
    name: "days in post",
    identity:
      "headcount added up over the days = days served by those who joined, moved and left, of every team",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ people, scenario }, { peopleTeamWhole }) =>
      (scenario.people?.posts ?? []).map(({ id }, posts): Residual => {
        const counted = reader(peopleTeamWhole, posts)(column.headcountDays);
        return [id, relative(counted, people?.stock.daysServed[posts] ?? 0)];
      }),
  },
  {
    name: "nobody twice",
    identity: "people present in an interval − people in post, where there are more of them, of every team",
    unit: "people",
    allowed: 0,
    residuals: ({ people, scenario }) =>
      (scenario.people?.posts ?? []).map(
        ({ id }, posts): Residual => [id, people?.stock.presentBeyond[posts] ?? 0],
      ),
  },
  {
    name: "hours paid",
    identity:
      "time present = hours paid as rostered and as overtime − conversations beyond the shift + meal breaks missed, but for meals at midnight at either end of the window; of every team, where the centre calls nobody in",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ people, scenario }, { peopleTeamWhole }) =>
      scenario.centre === undefined
        ? (scenario.people?.posts ?? []).map(({ id }, posts): Residual => {
            const at = reader(peopleTeamWhole, posts);
            const paid = at(rostered) + at(overtime) - at(column.overrunTime);
            const expected = paid + (people?.shifts.unpaidTime[posts] ?? 0);
            const gap = Math.abs(at(column.presentTime) - expected);
            const meals =
              (at(column.headcountAtStart) + at(column.headcountAtEnd)) * mealAtMidnight(scenario);
            return [id, relative(expected + Math.max(0, gap - meals), expected)];
          })
        : [],
  },
  {
    name: "money",
    identity: "cost by person + recruitment = cost by month, of all teams",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ people }, { peopleWhole }) => {
      const cost = people?.cost ?? null;
      if (cost === null) return [];
      const byPerson = cost.ofPerson.reduce((sum, pounds) => sum + pounds, cost.ofHeads);
      return [["all teams", relative(costOfAll(peopleWhole.cells, 0), byPerson)]];
    },
  },
];

/** Seconds of a meal break that may be due on one day and taken on the next; 0 where no shift has such a break. */
function mealAtMidnight({ people }: ResolvedScenario): number {
  const breaks = people?.breaks ?? null;
  if (people === undefined || breaks === null) return 0;
  const isLate = (start: number, meal: number) =>
    start >= 0 && dayOf(start + breaks.after) < dayOf(start + breaks.latest + meal);
  const late = people.patterns.flatMap(({ startAt, meal }) => {
    const time = meal ?? breaks.meal;
    return startAt.some((start) => isLate(start, time)) ? [time] : [];
  });
  return Math.max(0, ...late);
}

function dayOf(seconds: number): number {
  return Math.floor(seconds / secondsPerDay);
}
