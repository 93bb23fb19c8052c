// Identities of people: heads by who comes and goes against heads by everybody's state, days, hours and money counted in
// two ways.
import { hourKinds } from "../model/people-observer.ts";
import { destinations } from "../scenario/schema-people.ts";
import * as flow from "./flow-columns.ts";
import { columns } from "./measure.ts";
import * as column from "./people-columns.ts";
import { type Identity, type Residual, reader, relative, roundOff } from "./residuals.ts";

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
      "time on duty = hours paid as rostered and as overtime + meals taken off them − breaks taken + conversations into breaks, inside the window; time scheduled on the floor = time present; of every team, where the centre calls nobody in",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ people, scenario }, { peopleTeamWhole, teamWhole }) =>
      scenario.centre === undefined
        ? (scenario.people?.posts ?? []).flatMap(({ id, team }, posts): Residual[] => {
            const at = reader(peopleTeamWhole, posts);
            const onFloor = reader(teamWhole, team);
            const paid = at(rostered) + at(overtime) + (people?.shifts.floorTime.unpaid[posts] ?? 0);
            return [
              [id, relative(onFloor(flow.dutyTime), paid)],
              [id, relative(onFloor(flow.scheduledTime), at(column.presentTime))],
            ];
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
