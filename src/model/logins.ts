// Logins: which person sits at which desk of the floor. Skills decide which contacts come to the desk; the learning curve,
// and a tutee, how long they take.
import type { Desks } from "./desks.ts";
import type { Handlers } from "./handlers.ts";
import { Learning } from "./learning.ts";
import { widened } from "./slots.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const none = -1;

export class Logins {
  /** By person: the desk; -1 for none. */
  desk = new Int32Array(64).fill(none);
  private readonly ground: WorkforceGround;
  private readonly handlers: Handlers;
  private readonly desks: Desks;
  private readonly learning: Learning;
  private readonly isTriaged: boolean;
  /** By person: factor on handle times, and the day on which it was. */
  private pace = new Float64Array(64);
  private paceOn = new Int32Array(64).fill(none);
  /** People without a desk who are to have one. */
  private standing: number[] = [];
  /** By desk. */
  private readonly person: Int32Array;
  /** By person: seconds of the run at which the shift ended that a conversation goes beyond; Infinity for none. */
  private endedAt = new Float64Array(64);
  /** By posts, by set of skills: the group on the floor. */
  private readonly groups: readonly Int32Array[];

  constructor(ground: WorkforceGround, handlers: Handlers, desks: Desks) {
    const { floor } = ground.state;
    this.ground = ground;
    this.handlers = handlers;
    this.desks = desks;
    this.learning = new Learning(ground.plan, ground.people);
    this.isTriaged = ground.state.scenario.triage !== undefined;
    this.person = new Int32Array(floor.teamOf.length).fill(none);
    this.groups = ground.plan.posts.map(({ team }) => {
      const { bands } = ground.state.scenario.teams[team]!;
      return Int32Array.from(bands, (_, band) => {
        return floor.groups.findIndex((group) => group.team === team && group.bands.includes(band));
      });
    });
    desks.gone = (desk) => this.noteGone(desk);
  }

  /** Makes room for a person. */
  admit(person: number): void {
    const before = this.desk.length;
    if (person < before) return;
    const length = Math.max(person + 1, 2 * before);
    this.desk = widened(this.desk, length).fill(none, before);
    this.endedAt = widened(this.endedAt, length);
    this.pace = widened(this.pace, length);
    this.paceOn = widened(this.paceOn, length).fill(none, before);
  }

  /** The person logs in, or stays who was to go; takes whoever waits. Where no desk is free, it is tried again later. */
  logIn(person: number): void {
    const { state, plan, people } = this.ground;
    const posts = people.posts[person]!;
    const { team } = plan.posts[posts]!;
    const at = this.desk[person]!;
    if (at >= 0 && this.desks.isLeaving[at] === 0) return;
    state.observer.staffChanges(at < 0 ? team : state.floor.teamOf[at]!);
    if (at >= 0) return this.desks.stay(at);
    const groups = this.groups[posts]!;
    const desk = this.desks.logIn(team, groups[people.skills[person]! % groups.length]!);
    if (desk < 0) {
      this.standing.push(person);
      return;
    }
    this.desk[person] = desk;
    this.person[desk] = person;
    this.fit(person, desk);
    this.handlers.welcome(desk);
  }

  /** Whoever found no desk, and has not gone since, looks for one again. */
  seatStanding(): void {
    if (this.standing.length === 0) return;
    for (const person of this.standing.splice(0)) this.logIn(person);
  }

  /** The person goes: now, or after what is in hand. */
  logOut(person: number): void {
    this.leave(person, Number.POSITIVE_INFINITY);
  }

  /** The same at the end of a shift: what goes beyond is told. */
  goHome(person: number): void {
    this.leave(person, this.ground.state.clock[0]!);
  }

  private leave(person: number, endedAt: number): void {
    const desk = this.desk[person]!;
    if (desk < 0) {
      if (this.standing.length > 0) this.standing = this.standing.filter((other) => other !== person);
      return;
    }
    this.endedAt[person] = endedAt;
    if (this.desks.isLeaving[desk] === 1) return;
    const { floor, observer } = this.ground.state;
    observer.staffChanges(floor.teamOf[desk]!);
    this.desks.logOut(desk);
  }

  private noteGone(desk: number): void {
    const { clock, observer } = this.ground.state;
    const person = this.person[desk]!;
    this.person[desk] = none;
    this.desk[person] = none;
    const longer = clock[0]! - this.endedAt[person]!;
    if (longer > 0) observer.people?.overran(person, longer);
  }

  /** The desk works as fast, and as reliably, as the person. */
  private fit(person: number, desk: number): void {
    const { floor, scenario, interval } = this.ground.state;
    const day = scenario.calendar.intervalDay[interval]!;
    const queues = scenario.queues.length;
    if (this.paceOn[person] !== day) {
      this.paceOn[person] = day;
      this.pace[person] = this.learning.handleTime(person, day);
    }
    const pace = this.pace[person]!;
    for (let cell = desk * queues; cell < (desk + 1) * queues; cell++) floor.handleTimeFactor[cell] = pace;
    if (!this.isTriaged) return;
    floor.roster.misread[desk] = this.learning.misread(person, day);
    floor.roster.notRight[desk] = this.learning.notRight(person, day);
  }
}
