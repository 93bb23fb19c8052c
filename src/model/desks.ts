// Desks: where people log in. A handler of a team that is staffed by people is a desk; who sits there changes, and with
// them skills and pace. Whoever is to go while busy finishes what is in hand, and goes then.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { idle, offDuty } from "./duty.ts";
import type { IdleLists } from "./idle-lists.ts";

const none = -1;

/** What the floor and its desks share; by handler, or by team. */
interface Seats {
  readonly teamOf: Int32Array;
  readonly groupOf: Int32Array;
  readonly firstHandler: Int32Array;
  readonly scheduled: Int32Array;
  readonly onDuty: Int32Array;
  readonly busy: Int32Array;
  readonly status: Uint8Array;
  readonly idle: IdleLists;
}

export class Desks {
  /** By team: 1 where people log in. */
  readonly areOf: Uint8Array;
  /** By handler: 1 where whoever sits there goes after what is in hand. */
  readonly isLeaving: Uint8Array;
  /** Somebody who was to go has gone from the desk. */
  gone: (handler: number) => void = () => undefined;
  private readonly seats: Seats;
  private readonly clock: Float64Array;
  /** Free desks of each team, from its first handler on, the next one to be taken last; and how many. */
  private readonly free: Int32Array;
  private readonly freeCount: Int32Array;
  /** By team, in seconds: each beginning is taken off, and each end added. */
  private readonly busyTime: Float64Array;
  private readonly staffedTime: Float64Array;

  constructor(seats: Seats, { teams, people }: ResolvedScenario, clock: Float64Array) {
    const { firstHandler, teamOf } = seats;
    this.seats = seats;
    this.clock = clock;
    this.areOf = Uint8Array.from(teams, (_, team) => ((people?.postsOfTeam[team] ?? none) < 0 ? 0 : 1));
    this.isLeaving = new Uint8Array(teamOf.length);
    this.free = Int32Array.from(teamOf, (team, handler) => {
      return firstHandler[team]! + firstHandler[team + 1]! - 1 - handler;
    });
    this.freeCount = Int32Array.from(teams, (_, team) => firstHandler[team + 1]! - firstHandler[team]!);
    this.busyTime = new Float64Array(teams.length);
    this.staffedTime = new Float64Array(teams.length);
  }

  /** Somebody of the group logs in at a free desk, and is idle. Returns the desk; -1 if there is none. */
  logIn(team: number, group: number): number {
    const { seats } = this;
    if (this.freeCount[team] === 0) return none;
    const desk = this.free[seats.firstHandler[team]! + --this.freeCount[team]!]!;
    seats.groupOf[desk] = group;
    seats.scheduled[team]!++;
    seats.onDuty[team]!++;
    seats.status[desk] = idle;
    seats.idle.add(group, desk);
    this.staffedTime[team]! -= this.clock[0]!;
    return desk;
  }

  /** Whoever sits there is to go: at once if idle. */
  logOut(desk: number): void {
    const { seats } = this;
    const team = seats.teamOf[desk]!;
    seats.scheduled[team]!--;
    this.isLeaving[desk] = 1;
    if (seats.status[desk] !== idle) return;
    seats.idle.remove(seats.groupOf[desk]!, desk);
    seats.status[desk] = offDuty;
    seats.onDuty[team]!--;
    this.vacate(desk);
  }

  /** Whoever was to go from there stays. */
  stay(desk: number): void {
    this.isLeaving[desk] = 0;
    this.seats.scheduled[this.seats.teamOf[desk]!]!++;
  }

  /** A handler of the team takes something in hand (1), or has nothing in hand any more (-1). */
  load(team: number, by: 1 | -1): void {
    this.busyTime[team]! -= by * this.clock[0]!;
  }

  /** Nobody sits there any more. */
  vacate(desk: number): void {
    const team = this.seats.teamOf[desk]!;
    if (this.areOf[team] === 0) return;
    this.isLeaving[desk] = 0;
    this.free[this.seats.firstHandler[team]! + this.freeCount[team]!++] = desk;
    this.staffedTime[team]! += this.clock[0]!;
    this.gone(desk);
  }

  /** Seconds that people of the team have been busy up to now. */
  busySeconds(team: number): number {
    return this.busyTime[team]! + this.seats.busy[team]! * this.clock[0]!;
  }

  /** Seconds that people of the team have been logged in up to now. */
  staffedSeconds(team: number): number {
    return this.staffedTime[team]! + this.seats.onDuty[team]! * this.clock[0]!;
  }
}
