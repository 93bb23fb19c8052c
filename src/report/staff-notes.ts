// What must be known to trust a staffing plan: how it was confirmed, what it leaves out, what was not touched.

import type { StaffedTeam, StaffResult } from "../results/staff-result.ts";
import { plural } from "../words/plural.ts";
import { plain } from "./text-lines.ts";

const percent = 100;

export function noteLines(result: StaffResult): string[] {
  return [
    checkNote(result),
    leanNote(result),
    ...result.teams.flatMap(teamNotes),
    `Only ${result.teams.map(({ id }) => plain(id)).join(" and ")} ${result.teams.length === 1 ? "was" : "were"} staffed anew; every other team keeps its present staffing.`,
    weekNote(result),
    ...(result.every === "window"
      ? [
          "The target is judged over all contacts of the window together, so that quiet hours may fall below it; --every hour-of-week holds it in each hour.",
        ]
      : [
          "Every hour of the week passes by itself; that all of them hold is as certain as one (an intersection-union test).",
        ]),
  ];
}

function checkNote(result: StaffResult): string {
  const { checks, firstReplication, replications, searchReplications, trials, isMet } = result;
  const last = firstReplication + replications - 1;
  const search = `The search tried ${plural(trials, "plan")} on ${plural(searchReplications, "other replication")}, the same callers each time.`;
  const check = `check on replications ${firstReplication} to ${last}, none of which the search had met`;
  if (!isMet)
    return `The plan did NOT pass its ${checks === 1 ? "" : `${ordinalOf(checks)} `}${check}: more replications (-n, --search-replications) may confirm it, or a plan with more handlers. ${search}`;
  const again =
    checks === 1 ? "" : `; it is the ${ordinalOf(checks)} check, and the confidence allows for all of them`;
  return `The plan passed its ${check}, so that it was not chosen by luck${again}. ${search}`;
}

function ordinalOf(count: number): string {
  return ordinals[count - 1] ?? `${count}th`;
}

const ordinals = ["first", "second", "third", "fourth"];

function leanNote({ spareTest, goals, isMet, every }: StaffResult): string {
  const [goal] = goals;
  const toSpare = goal?.toSpare ?? null;
  const spare =
    !isMet || goal === undefined || toSpare === null
      ? ""
      : ` Over the window there ${goal.unit === "s" ? `are ${toSpare.toFixed(1)} s` : `are ${(percent * toSpare).toFixed(2)} percentage points`} beyond the target: the price of ${every === "window" ? "the confidence" : "holding it in the weakest hours too"}.`;
  if (spareTest === null) return "The search did not reach its aim, and took no handler out.";
  if (spareTest.cheapest === null) return `No interval has a handler above the minimum.${spare}`;
  const { blocks } = spareTest;
  const intervals = blocks === 1 ? "the one interval" : `each of the ${blocks} intervals`;
  return `In ${intervals} above the minimum the search looked at what one handler fewer does, and none could go: without the least missed the aim was lost.${spare}`;
}

function teamNotes({ id, queues, helpers, helpsAt }: StaffedTeam): string[] {
  const names = (list: readonly string[]) => list.map(plain).join(" and ");
  return [
    ...(helpers.length === 0
      ? []
      : [
          `${names(helpers)} ${helpers.length === 1 ? "takes" : "take"} contacts of ${names(queues)} too: what ${plain(id)} needs depends on that staffing.`,
        ]),
    ...(helpsAt.length === 0
      ? []
      : [
          `${plain(id)} also helps at ${names(helpsAt)}: that work is in the simulation, and the plan allows for it.`,
        ]),
  ];
}

function weekNote({ pattern }: StaffResult): string {
  const alike = {
    week: "The plan is one week",
    dayKinds: "The plan is one pattern for Monday to Friday and one for the weekend",
    everyDay: "The plan is one pattern for every day",
  }[pattern];
  return `${alike}, repeated over the whole window: busy months get no more than quiet ones. Desk-hours are people at their desks; leave, sickness, breaks and training come on top.`;
}
