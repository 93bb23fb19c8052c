// How many people of a team can be expected in each interval at the start of a run: those in post on their rotas, less the
// leave, illness, training and breaks that the scenario describes. What the run itself does is drawn person by person.
import { meanOf } from "../random/moments.ts";
import type { LaidOutCalendar } from "./calendar.ts";
import { type Crew, crewsOf, presentOf } from "./crews.ts";
import type { ResolvedEpisodes, ResolvedPattern, ResolvedPeople, ResolvedPosts } from "./resolved-people.ts";
import { daysPerYear } from "./spans.ts";

const secondsPerDay = 86_400;

/** Shares of the hours on the rota, each of what the ones before it leave. */
export interface Shrinkage {
  readonly leave: number;
  readonly illness: number;
  readonly longIllness: number;
  readonly restricted: number;
  readonly training: number;
  readonly breaks: number;
}

/** People in post at the start. */
export function headcountOf({ inPost }: Pick<ResolvedPosts, "inPost">): number {
  return inPost.reduce((sum, { count }) => sum + count, 0);
}

/** What the people of a team lose of their hours, on average over the run. */
export function shrinkageOf(people: ResolvedPeople, posts: ResolvedPosts, intervalTime: number): Shrinkage {
  const { leave, illness, longIllness, restricted, trainingShare } = people.absence;
  const worked = posts.rotas.flatMap(({ pattern, share }) => {
    const its = people.patterns[pattern];
    return its === undefined ? [] : [{ ...shiftsOf(its, people, intervalTime), share }];
  });
  const over = (what: (each: Shifts) => number) =>
    worked.reduce((sum, { share, ...each }) => sum + share * what(each), 0);
  const shifts = over(({ perDay }) => perDay) * daysPerYear;
  const time = over(({ perDay, length }) => perDay * length);
  return {
    leave: leave === null || shifts === 0 ? 0 : Math.min(1, leave.days / shifts),
    illness: shareOfDays(illness),
    longIllness: shareOfDays(longIllness),
    restricted: shareOfDays(restricted),
    training: trainingShare,
    breaks: time === 0 ? 0 : over(({ perDay, meals }) => perDay * meals) / time,
  };
}

/** All of it together, as a share of the hours on the rota. */
export function totalOf(shrinkage: Shrinkage): number {
  return 1 - Object.values(shrinkage).reduce((left, share) => left * (1 - share), 1);
}

/** Expected handlers by interval; at least one whenever anybody is on the rota. */
export function expectedPresence(
  people: ResolvedPeople,
  posts: ResolvedPosts,
  calendar: LaidOutCalendar,
): Int32Array {
  const crews = crewsAtStart(people, posts);
  const share = 1 - totalOf(shrinkageOf(people, posts, calendar.intervalTime));
  const rostered = presentOf(crews, calendar, 1);
  return presentOf(crews, calendar, share).map((present, i) =>
    rostered[i] === 0 ? 0 : Math.max(1, present),
  );
}

/** People in post at the start, dealt to rotas in their proportions and to crews evenly. */
export function crewsAtStart(people: ResolvedPeople, posts: ResolvedPosts): readonly Crew[] {
  return dealtTo(headcountOf(posts), people, posts);
}

/** So many people on the rotas of a team. */
export function dealtTo(count: number, people: ResolvedPeople, { rotas }: ResolvedPosts): readonly Crew[] {
  let [shares, dealt] = [0, 0];
  return rotas.flatMap(({ pattern, share }) => {
    const its = people.patterns[pattern];
    shares += share;
    const upTo = Math.round(shares * count);
    const own = upTo - dealt;
    dealt = upTo;
    return its === undefined ? [] : crewsOf(its, own);
  });
}

interface Shifts {
  /** Shifts on a mean day of the cycle. */
  readonly perDay: number;
  /** Mean seconds of one, and of its meal break. */
  readonly length: number;
  readonly meals: number;
}

function shiftsOf(pattern: ResolvedPattern, { breaks }: ResolvedPeople, intervalTime: number): Shifts {
  const { startAt, endAt } = pattern;
  const lengths = [...startAt].flatMap((start, day) => (start < 0 ? [] : [(endAt[day] ?? 0) - start]));
  const meal = pattern.meal ?? breaks?.meal ?? 0;
  const whole = meal === 0 ? 0 : Math.max(1, Math.round(meal / intervalTime)) * intervalTime;
  const meals = lengths.filter((length) => breaks !== null && length >= breaks.shortest).length * whole;
  const count = lengths.length;
  const sum = lengths.reduce((total, length) => total + length, 0);
  return {
    perDay: count / startAt.length,
    length: count === 0 ? 0 : sum / count,
    meals: count === 0 ? 0 : meals / count,
  };
}

/** Share of days on which an episode lasts, of people who fall into the next one only once the last is over. */
function shareOfDays(episodes: ResolvedEpisodes | null): number {
  if (episodes === null) return 0;
  const { perDay, lasts, factor } = episodes;
  const mean = meanOf(lasts) / secondsPerDay;
  // Whole days are rounded up: half a day more on average, where the duration varies.
  const days = lasts.kind === "constant" ? Math.ceil(mean) : mean + 0.5;
  const usual = factor === null ? 1 : factor.reduce((sum, each) => sum + each, 0) / factor.length;
  const load = perDay * usual * days;
  return load / (1 + load);
}
