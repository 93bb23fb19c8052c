// From what is written of people to what the model sees: posts, careers, learning, absence and pay by index, in days.
import type { LaidOutCalendar } from "./calendar.ts";
import { peopleAtMost } from "./people-at-most.ts";
import { numberOf } from "./quantity.ts";
import { resolveAbsence, resolveBreaks, resolveOvertime } from "./resolve-absence.ts";
import {
  type Around,
  resolveArrivals,
  resolveDrive,
  resolveLeaving,
  resolveMove,
  resolveRecruitment,
} from "./resolve-careers.ts";
import { resolvePatterns } from "./resolve-patterns.ts";
import { resolvePay, yearlyCostOf } from "./resolve-pay.ts";
import { indexIn } from "./resolve-queue.ts";
import type {
  ResolvedCurve,
  ResolvedPattern,
  ResolvedPeople,
  ResolvedPosts,
  ResolvedSkill,
} from "./resolved-people.ts";
import { scheduleOf } from "./rosters.ts";
import type { AuthoredScenario } from "./schema.ts";
import type { AuthoredPeople, AuthoredPosts } from "./schema-people.ts";
import type { AuthoredRosters } from "./schema-rosters.ts";
import { daysOfSpan, daysPerYear, wholeSpan } from "./spans.ts";
import { servedRangeOf } from "./time-keys.ts";

const secondsPerDay = 86_400;
const usualTutorPace = 0.7;

interface Ground {
  readonly authored: AuthoredScenario;
  readonly people: AuthoredPeople;
  readonly calendar: LaidOutCalendar;
  readonly patterns: readonly ResolvedPattern[];
}

/** Resolves what has no mistake in it. */
export function resolvePeople(
  authored: AuthoredScenario,
  people: AuthoredPeople,
  calendar: LaidOutCalendar,
): ResolvedPeople {
  const postIds = Object.keys(people.posts);
  const around: Around = { postIds, calendar };
  const ground = { authored, people, calendar, patterns: resolvePatterns(authored.patterns ?? {}, calendar) };
  const careers = {
    recruitment: Object.entries(people.recruitment ?? {}).map(([id, each]) =>
      resolveRecruitment(id, each, around),
    ),
    moves: Object.entries(people.moves ?? {}).map(([to, move]) => resolveMove(to, move, around)),
  };
  const posts = Object.entries(people.posts).map(([id, each]) => resolvePosts(id, each, ground));
  const most = peopleAtMost(posts, careers, calendar.days);
  const teamIds = Object.keys(authored.teams);
  return {
    posts: posts.map((each, index) => ({ ...each, most: most[index] ?? 0 })),
    postsOfTeam: Int32Array.from(teamIds, (id) => postIds.indexOf(id)),
    patterns: ground.patterns,
    leaving: people.leaving === undefined ? null : resolveLeaving(people.leaving, around),
    drives: Object.entries(people.drives ?? {}).map(([id, drive]) => resolveDrive(id, drive, around)),
    arrivals: resolveArrivals(people.arrivals),
    ...careers,
    skills: resolveSkills(people.skills, postIds, Object.keys(authored.queues)),
    tutorPace: numberOf(people.tutorPace ?? usualTutorPace),
    learning: resolveLearning(people.learning),
    bands: resolveBands(people.bands),
    absence: resolveAbsence(people.absence, shiftsPerYear(posts, ground.patterns), calendar),
    breaks: people.breaks === undefined ? null : resolveBreaks(people.breaks),
    overtime: people.overtime === undefined ? null : resolveOvertime(people.overtime),
    pay: people.pay === undefined ? null : resolvePay(people.pay, calendar),
  };
}

function resolvePosts(id: string, posts: AuthoredPosts, ground: Ground): Omit<ResolvedPosts, "most"> {
  const { authored, people, calendar, patterns } = ground;
  const rotas = resolveRotas(authored.teams[id]?.staffing.rosters, Object.keys(authored.patterns ?? {}));
  const worked = rotas.flatMap(({ pattern, share }) => {
    const its = patterns[pattern];
    return its === undefined ? [] : [{ pattern: its, share }];
  });
  const bought =
    posts.bought === undefined || people.pay === undefined
      ? 0
      : Math.floor(numberOf(posts.bought) / yearlyCostOf(people.pay, worked));
  const establishment = numberOf(posts.establishment) + bought;
  const { minimumCover } = posts;
  return {
    team: Object.keys(authored.teams).indexOf(id),
    id,
    establishment,
    fillTo: Math.round(establishment * (1 + numberOf(posts.overEstablishment ?? 0))),
    inPost: Object.entries(posts.inPost).map(([key, count]) => {
      const { low, high } = servedRangeOf(key) ?? { low: 0, high: 0 };
      return { count: numberOf(count), low: low / secondsPerDay, high: high / secondsPerDay };
    }),
    tutored: numberOf(posts.tutored ?? 0),
    rotas,
    minimumCover: minimumCover === undefined ? null : scheduleOf({ everyDay: minimumCover }, calendar, {}),
  };
}

/** Shifts on the rota of a mean person in 365 days. */
function shiftsPerYear(
  posts: readonly Omit<ResolvedPosts, "most">[],
  patterns: readonly ResolvedPattern[],
): number {
  const worked = posts.flatMap(({ rotas, inPost, establishment }) => {
    const people = sumOf(inPost.map(({ count }) => count)) || establishment;
    return rotas.map(({ pattern, share }) => {
      const startAt = patterns[pattern]?.startAt ?? new Int32Array(1);
      const shifts = startAt.filter((start) => start >= 0).length;
      return { people: people * share, shifts: (daysPerYear * shifts) / startAt.length };
    });
  });
  const all = sumOf(worked.map(({ people }) => people));
  return all === 0 ? 0 : sumOf(worked.map(({ people, shifts }) => people * shifts)) / all;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Shares sum to 1. */
function resolveRotas(
  rosters: AuthoredRosters | undefined,
  patternIds: readonly string[],
): ResolvedPosts["rotas"] {
  const entries = Object.entries(rosters ?? {});
  const all = entries.reduce((sum, [, { people }]) => sum + numberOf(people), 0);
  return entries.map(([id, { pattern, people }]) => {
    return { id, pattern: indexIn(patternIds, pattern), share: numberOf(people) / all };
  });
}

function resolveSkills(
  skills: AuthoredPeople["skills"],
  postIds: readonly string[],
  queueIds: readonly string[],
): readonly ResolvedSkill[] {
  return Object.entries(skills ?? {}).flatMap(([team, its]) =>
    Object.entries(its).map(([id, { queue, after, course, share }]) => ({
      id,
      posts: postIds.indexOf(team),
      queue: indexIn(queueIds, queue),
      after: daysOfSpan(after),
      course: wholeSpan(course),
      share: numberOf(share ?? 1),
    })),
  );
}

type AuthoredLearning = NonNullable<AuthoredPeople["learning"]>;

function resolveLearning(learning: AuthoredLearning | undefined): ResolvedPeople["learning"] {
  return {
    handleTime: resolveCurve(learning?.handleTime),
    misread: resolveCurve(learning?.misread),
    notRight: resolveCurve(learning?.notRight),
    afterMove: numberOf(learning?.afterMove ?? 0),
  };
}

/** Nothing to learn where nothing is written. */
function resolveCurve(curve: AuthoredLearning["handleTime"]): ResolvedCurve {
  return curve === undefined
    ? { start: 1, settled: 1 }
    : { start: numberOf(curve.start), settled: daysOfSpan(curve.settled) };
}

/** One band of everybody unless written. */
function resolveBands(bands: AuthoredPeople["bands"]): ResolvedPeople["bands"] {
  if (bands === undefined) return [{ id: "all", from: 0 }];
  return Object.entries(bands)
    .map(([id, from]) => ({ id, from: daysOfSpan(from) }))
    .sort((a, b) => a.from - b.from);
}
