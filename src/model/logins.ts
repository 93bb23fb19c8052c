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
  /** By person, while a conversation goes on: when they were to go, and 1 where that was the end of the shift. */
  private leftAt = new Float64Array(64);
  private isHome = new Uint8Array(64);
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
    this.leftAt = widened(this.leftAt, length);
    this.isHome = widened(this.isHome, length);
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
    if (at >= 0) {
      this.tellLonger(person, at);
      return this.desks.stay(at);
    }
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
    this.leave(person, 0);
  }

  /** The same at the end of a shift: what goes beyond is told. */
  goHome(person: number): void {
    this.leave(person, 1);
  }

  private leave(person: number, isHome: 0 | 1): void {
    const { clock, floor, observer } = this.ground.state;
    const desk = this.desk[person]!;
    if (desk < 0) {
      if (this.standing.length > 0) this.standing = this.standing.filter((other) => other !== person);
      return;
    }
    const isLeaving = this.desks.isLeaving[desk] === 1;
    if (isLeaving && this.isHome[person]! >= isHome) return;
    if (isLeaving) this.tellLonger(person, desk);
    this.leftAt[person] = clock[0]!;
    this.isHome[person] = isHome;
    if (isLeaving) return;
    observer.staffChanges(floor.teamOf[desk]!);
    this.desks.logOut(desk);
  }

  private noteGone(desk: number): void {
    const person = this.person[desk]!;
    this.person[desk] = none;
    this.desk[person] = none;
    this.tellLonger(person, desk);
  }

  /** How long a conversation at the desk has gone on since the person was to go. */
  private tellLonger(person: number, desk: number): void {
    const { clock, floor, observer } = this.ground.state;
    const longer = clock[0]! - this.leftAt[person]!;
    if (longer === 0) return;
    const posts = this.ground.plan.postsOfTeam[floor.teamOf[desk]!]!;
    if (this.isHome[person] === 1) observer.people?.overran(person, posts, longer);
    else observer.people?.talkedOn(posts, longer);
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
