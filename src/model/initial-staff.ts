// Who is in post when the run begins: so many by time served, dealt seat by seat; those who have served least may still be
// with a tutor.
import { eventIndex } from "../statecharts/compile.ts";
import type { CareerState } from "./career-state.ts";
import { personChart } from "./chart-tables.ts";
import { purposeIndex } from "./purposes.ts";
import { trainingTime } from "./training.ts";

const startInPost = eventIndex(personChart, "START_IN_POST");
const startTutored = eventIndex(personChart, "START_TUTORED");
const release = eventIndex(personChart, "RELEASE");
const startTenure = purposeIndex("startTenure");
/** Draws of one person: time served, and how much of the time with a tutor is over. */
const served = 0;
const tutoredFor = 1;

/** @param settled - called when somebody takes contacts alone, before they come to the floor. */
export function beginInPost(state: CareerState, settled: (person: number) => void): void {
  const { plan } = state.ground;
  for (const [posts, { inPost, tutored }] of plan.posts.entries()) {
    const everybody: number[] = [];
    for (const { count, low, high } of inPost)
      for (let seat = 0; seat < count; seat++)
        everybody.push(beginSeat(state, { posts, seat: everybody.length, low, high }));
    const { joinedOn } = state.people;
    const newest = everybody.toSorted((a, b) => joinedOn[b]! - joinedOn[a]!).slice(0, tutored);
    const isTutored = new Set(newest);
    for (const person of everybody) {
      state.at = joinedOn[person]!;
      if (isTutored.has(person)) beginTutored(state, person);
      else {
        state.people.releasedOn[person] = state.at;
        settled(person);
        state.steps.step(person, startInPost);
      }
    }
  }
}

interface Seat {
  readonly posts: number;
  readonly seat: number;
  /** Days served, at the least and at the most. */
  readonly low: number;
  readonly high: number;
}

function beginSeat(state: CareerState, { posts, seat, low, high }: Seat): number {
  const person = state.begin(posts, seat, posts);
  const mark = state.ground.draws.decision(person, startTenure, served);
  const joinedOn = -(low + mark * (high - low));
  state.people.joinedOn[person] = joinedOn;
  state.people.inTeamSince[person] = joinedOn;
  return person;
}

/** Released as a recruit of the same day would be; if that is over, some time within the usual time with a tutor. */
function beginTutored(state: CareerState, person: number): void {
  const { people, ground } = state;
  const rules = ground.plan.recruitment.find(({ into }) => into === people.posts[person]);
  const usual = people.joinedOn[person]! + (rules === undefined ? 0 : trainingTime(rules));
  const left = ground.draws.decision(person, startTenure, tutoredFor) * (rules?.tutored ?? 0);
  state.steps.step(person, startTutored);
  state.plan(person, release, usual > 0 ? usual : left);
}
