// Moves from team to team, by way of a course: to fill vacancies there, the longest serving first; or each in their own time.
import { log } from "../random/portable-math.ts";
import type { ResolvedMove } from "../scenario/resolved-people.ts";
import { eventIndex } from "../statecharts/compile.ts";
import type { CareerState } from "./career-state.ts";
import { personChart } from "./chart-tables.ts";
import { atWork, onCourse } from "./person-states.ts";
import { purposeIndex } from "./purposes.ts";

const never = Number.POSITIVE_INFINITY;
const sendOnCourse = eventIndex(personChart, "SEND_ON_COURSE");
const joinTeam = eventIndex(personChart, "JOIN_TEAM");
const moveClock = purposeIndex("moveClock");

export class Moves {
  private readonly state: CareerState;
  private readonly moves: readonly ResolvedMove[];
  private readonly haveClocks: boolean;

  constructor(state: CareerState) {
    this.state = state;
    this.moves = state.ground.plan.moves;
    this.haveClocks = this.moves.some(({ perDay }) => perDay > 0);
  }

  /** From this instant on the person takes contacts alone in a team, and may move on from it. */
  arm(person: number, from: number): void {
    if (!this.haveClocks) return;
    const { movesOn, nextMove } = this.state;
    movesOn[person] = never;
    for (let move = 0; move < this.moves.length; move++) {
      const on = this.dueOn(person, move, from);
      if (on >= movesOn[person]!) continue;
      movesOn[person] = on;
      nextMove[person] = move;
    }
  }

  startDay(day: number): void {
    if (this.haveClocks) this.moveByClock(day);
    for (const move of this.moves) if (move.perDay === 0) this.fill(move);
  }

  /** Who is away when the time comes moves once back. */
  private moveByClock(day: number): void {
    const { alive, aliveCount, people, movesOn, nextMove } = this.state;
    for (let i = 0; i < aliveCount; i++) {
      const person = alive[i]!;
      const on = movesOn[person]!;
      if (on > day || people.state[person] !== atWork) continue;
      this.send(person, this.moves[nextMove[person]!]!, on > day - 1 ? on : day);
    }
  }

  /** Posts come first; a team may go beyond them with those whom their own team has beyond its own. */
  private fill(move: ResolvedMove): void {
    const { inPost, coming, ground } = this.state;
    const { establishment, fillTo } = ground.plan.posts[move.to]!;
    const own = ground.plan.posts[move.from]!.establishment;
    const most = Math.max(establishment, fillTo);
    for (let there = inPost[move.to]! + coming[move.to]!; there < most; there++) {
      const keeps = there < establishment ? move.keeps : Math.max(move.keeps, own);
      const person = this.longestServing(move, keeps);
      if (person < 0) return;
      this.send(person, move, this.state.day);
    }
  }

  /** Of those who may move, or -1; also where the team that they leave must keep all it has. */
  private longestServing({ from, after }: ResolvedMove, keeps: number): number {
    const { alive, aliveCount, people, day } = this.state;
    let longest = -1;
    let released = 0;
    for (let i = 0; i < aliveCount; i++) {
      const person = alive[i]!;
      if (people.posts[person] !== from || people.state[person] === onCourse) continue;
      if (people.releasedOn[person]! <= day) released++;
      if (people.state[person] !== atWork) continue;
      if (day - people.inTeamSince[person]! < after) continue;
      if (longest < 0 || people.joinedOn[person]! < people.joinedOn[longest]!) longest = person;
    }
    return released > keeps ? longest : -1;
  }

  private send(person: number, { to, course }: ResolvedMove, on: number): void {
    const { state } = this;
    state.at = on;
    state.target[person] = to;
    state.movesOn[person] = never;
    state.coming[to]!++;
    state.steps.step(person, sendOnCourse);
    state.plan(person, joinTeam, on + course);
    state.settle(person);
  }

  private dueOn(person: number, index: number, from: number): number {
    const { people, ground } = this.state;
    const { perDay, after, from: source } = this.moves[index]!;
    if (perDay === 0 || people.posts[person] !== source) return never;
    const may = Math.max(from, people.inTeamSince[person]! + after);
    return may - log(ground.draws.decision(person, moveClock, index)) / perDay;
  }
}
