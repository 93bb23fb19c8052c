// People without a file: posts of a team or two, everybody on one day pattern, nobody absent, nobody paid, nobody leaving
// unless said.
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type {
  ResolvedDrive,
  ResolvedLeaving,
  ResolvedMove,
  ResolvedPattern,
  ResolvedPeople,
  ResolvedPosts,
  ResolvedRecruitment,
  ResolvedSkill,
} from "../../src/scenario/resolved-people.ts";
import { type PlainScenario, plainScenario } from "./plain-scenario.ts";

export interface PlainPeople
  extends Partial<Omit<ResolvedPeople, "posts" | "leaving" | "drives" | "recruitment" | "moves" | "skills">> {
  /** Team by team; `people` of one time served, in days, in place of ranges. */
  readonly posts: readonly (Partial<ResolvedPosts> & {
    readonly people?: number;
    readonly served?: number;
  })[];
  readonly leaving?: Partial<ResolvedLeaving>;
  readonly drives?: readonly Partial<ResolvedDrive>[];
  readonly recruitment?: readonly Partial<ResolvedRecruitment>[];
  readonly moves?: readonly Partial<ResolvedMove>[];
  readonly skills?: readonly Partial<ResolvedSkill>[];
}

const hour = 3600;
const noCurve = { start: 1, settled: 1 };
const destinationCount = 7;
const elsewhere = 6;

/** Nine to five every day, one crew. */
export const nineToFive: ResolvedPattern = {
  id: "days",
  startAt: Int32Array.of(9 * hour),
  endAt: Int32Array.of(17 * hour),
  crews: 1,
  startsOn: 0,
  meal: null,
};

const plainDrive: ResolvedDrive = {
  id: "drive",
  to: 0,
  on: 10,
  notice: 0,
  posts: 1,
  from: [0],
  after: 0,
  applies: 1,
  reason: "a drive",
};

const plainRecruitment: ResolvedRecruitment = {
  id: "recruits",
  into: 0,
  starts: [],
  before: 0,
  size: 0,
  onlyVacancies: false,
  perDay: 0,
  approval: 0,
  vetting: 0,
  dropOut: { vetting: 0, training: 0, perDay: 0 },
  classroom: 0,
  tutored: 0,
  trainers: 0,
  capacity: Number.POSITIVE_INFINITY,
  recruitmentCost: 0,
  trainingCost: 0,
};

const plainLeaving: ResolvedLeaving = {
  hazard: [{ from: 0, perDay: 0 }],
  notice: 0,
  occupancy: null,
  missedBreaks: null,
  retirement: null,
  retention: null,
  destinations: [{ to: elsewhere, share: 1, reason: "tired" }],
};

function plainPeople(plain: PlainPeople): ResolvedPeople {
  const { posts, leaving, drives, recruitment, moves, skills, ...rest } = plain;
  return {
    postsOfTeam: Int32Array.from(posts, (_, index) => index),
    patterns: [nineToFive],
    arrivals: Array.from({ length: destinationCount }, () => null),
    tutorPace: 1,
    learning: { handleTime: noCurve, misread: noCurve, notRight: noCurve, afterMove: 0 },
    bands: [{ id: "all", from: 0 }],
    absence: {
      leave: null,
      illness: null,
      longIllness: null,
      restricted: null,
      partTime: null,
      trainingShare: 0,
    },
    breaks: null,
    overtime: null,
    pay: null,
    ...rest,
    posts: posts.map(plainPosts),
    leaving: leaving === undefined ? null : { ...plainLeaving, ...leaving },
    drives: (drives ?? []).map((drive) => ({ ...plainDrive, ...drive })),
    recruitment: (recruitment ?? []).map((each, index) => ({
      ...plainRecruitment,
      id: `recruits ${index}`,
      ...each,
    })),
    moves: (moves ?? []).map((move) => ({
      to: 1,
      from: 0,
      after: 0,
      course: 0,
      keeps: 0,
      perDay: 0,
      ...move,
    })),
    skills: (skills ?? []).map((skill, index) => ({
      id: `skill ${index}`,
      posts: 0,
      queue: 0,
      after: 0,
      course: 0,
      share: 1,
      ...skill,
    })),
  };
}

function plainPosts(
  { people = 0, served = 1000, ...posts }: PlainPeople["posts"][number],
  team: number,
): ResolvedPosts {
  return {
    team,
    id: `team ${team}`,
    establishment: people,
    fillTo: posts.establishment ?? people,
    inPost: [{ count: people, low: served, high: served }],
    tutored: 0,
    rotas: [{ id: "days", pattern: 0, share: 1 }],
    minimumCover: null,
    most: 2 * people + 20,
    ...posts,
  };
}

/** A scenario whose teams are staffed by people; teams, queues and sources are plain ones unless said. */
export function peopleScenario(plain: PlainPeople, rest: Partial<PlainScenario> = {}): ResolvedScenario {
  const people = plainPeople(plain);
  const scenario = plainScenario({
    days: 30,
    sources: [{}],
    queues: people.posts.map(() => ({})),
    teams: people.posts.map(({ most }, queue) => ({ serves: [queue], handlers: 0, added: most })),
    ...rest,
  });
  return { ...scenario, people };
}
