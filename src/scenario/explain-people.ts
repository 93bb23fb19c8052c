// People in words: posts and who is in them, who is on the rotas and what is lost of them, what a post costs.
import type { DataMap } from "./authored-data.ts";
import { type LaidOutCalendar, layOutCalendar } from "./calendar.ts";
import { type Crew, presentOf } from "./crews.ts";
import { crewsAtStart, dealtTo, headcountOf, shrinkageOf, totalOf } from "./expected-presence.ts";
import { careerLines } from "./explain-careers.ts";
import type { LoadedScenario } from "./load-scenario.ts";
import { hoursPerDay } from "./measured-days.ts";
import { poundWords, shareWords, spanWords, threeDigits } from "./number-words.ts";
import { numberOf } from "./quantity.ts";
import { yearlyCostOf } from "./resolve-pay.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { ResolvedPeople, ResolvedPosts } from "./resolved-people.ts";
import type { AuthoredScenario } from "./schema.ts";

const secondsPerDay = 86_400;

/** Nothing for a scenario without people. */
export function peopleLines({ scenario, authored }: LoadedScenario): string[] {
  const { people, queues } = scenario;
  if (people === undefined) return [];
  const written = authored as DataMap & AuthoredScenario;
  const calendar = layOutCalendar(written.calendar, written.run);
  const around = { scenario, written, calendar };
  return [
    "",
    "People (what can be expected at the start; the run draws them one by one)",
    ...people.posts.flatMap((each) => postLines(each, people, around)),
    ...dutyLines(people),
    ...careerLines(
      people,
      calendar,
      queues.map(({ id }) => id),
    ),
  ];
}

interface Around {
  readonly scenario: ResolvedScenario;
  readonly written: AuthoredScenario;
  readonly calendar: LaidOutCalendar;
}

function postLines(posts: ResolvedPosts, people: ResolvedPeople, around: Around): string[] {
  const { id, inPost, establishment, fillTo } = posts;
  const headcount = headcountOf(posts);
  const served = inPost
    .filter(({ count }) => count > 0)
    .map(({ count, low, high }) => `${count} served ${spanOfDays(low)} to ${spanOfDays(high)}`);
  const over = fillTo > establishment ? `, filled up to ${fillTo}` : "";
  const tutored = posts.tutored > 0 ? `, ${posts.tutored} of them with a tutor` : "";
  return [
    `  ${id}: ${establishment} posts${over}, ${headcount} in post${tutored}: ${served.join(", ")}`,
    rotaLine(posts, people, around),
    ...shrinkageLine(posts, people, around.scenario),
    ...costLines(posts, people, around.written),
  ];
}

function spanOfDays(days: number): string {
  return days === 0 ? "0" : spanWords(Math.round(days * secondsPerDay));
}

function rotaLine(posts: ResolvedPosts, people: ResolvedPeople, around: Around): string {
  const now = onDutyWords(crewsAtStart(people, posts), around);
  const full = onDutyWords(dealtTo(posts.establishment, people, posts), around);
  return `    on the rotas ${now}; if all posts were filled ${full}`;
}

/** Day and night as they are said of people on duty. */
const [dayBegins, nightBegins] = [7, 22];
const [dayHours, nightHours, hoursPerDayOfClock] = [15, 9, 24];

function onDutyWords(crews: readonly Crew[], { scenario, calendar }: Around): string {
  const present = presentOf(crews, calendar, 1);
  const hourOfDay = (i: number) => (calendar.intervalHourOfWeek[i] ?? 0) % hoursPerDayOfClock;
  const byDay = present.map((here, i) =>
    hourOfDay(i) >= dayBegins && hourOfDay(i) < nightBegins ? here : 0,
  );
  const all = hoursPerDay(scenario, present);
  const ofDay = hoursPerDay(scenario, byDay);
  const [day, night] = [threeDigits(ofDay / dayHours), threeDigits((all - ofDay) / nightHours)];
  return `${threeDigits(all)} h a day (${day} people by day, ${night} from 22:00 to 07:00)`;
}

const lossWords = {
  leave: "leave",
  illness: "illness",
  longIllness: "long illness",
  restricted: "restricted duties",
  training: "training days",
  breaks: "meal breaks",
} as const;

function shrinkageLine(
  posts: ResolvedPosts,
  people: ResolvedPeople,
  { calendar }: ResolvedScenario,
): string[] {
  const shrinkage = shrinkageOf(people, posts, calendar.intervalTime);
  const total = totalOf(shrinkage);
  if (total === 0) return [];
  const parts = (Object.keys(lossWords) as (keyof typeof lossWords)[])
    .filter((key) => shrinkage[key] > 0)
    .map((key) => `${lossWords[key]} ${shareWords(shrinkage[key])}`);
  return [
    `    ${shareWords(total)} of that is lost: ${parts.join(", ")} (each a share of what those before it leave)`,
  ];
}

/** What happens on the day itself. */
function dutyLines({ breaks, overtime }: ResolvedPeople): string[] {
  return [
    ...(breaks === null
      ? []
      : [
          `  meal breaks of ${spanWords(breaks.meal)} are due ${spanWords(breaks.after)} into a shift, put off while ${breaks.slipsWhile} or more wait, and missed after ${spanWords(breaks.latest)}`,
        ]),
    ...(overtime === null
      ? []
      : [
          `  overtime below the minimum cover: ${shareWords(overtime.accepts)} say yes, for ${spanWords(overtime.shift)}, up to ${spanWords(overtime.perWeek)} in seven days, with ${spanWords(overtime.rest)} of rest`,
        ]),
  ];
}

function costLines(posts: ResolvedPosts, people: ResolvedPeople, written: AuthoredScenario): string[] {
  const pay = written.people?.pay;
  if (pay === undefined) return [];
  const worked = posts.rotas.flatMap(({ pattern, share }) => {
    const its = people.patterns[pattern];
    return its === undefined ? [] : [{ pattern: its, share }];
  });
  const cost = yearlyCostOf(pay, worked);
  const bought = written.people?.posts[posts.id]?.bought;
  const buys =
    bought === undefined
      ? ""
      : `; ${poundWords(numberOf(bought))} a year buys ${Math.floor(numberOf(bought) / cost)} of them`;
  return [`    a post costs ${poundWords(Math.round(cost))} a year at the last point of pay, all in${buys}`];
}
