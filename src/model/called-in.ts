// Called in by the state of the centre: who trains, or teaches, goes on the floor at once; then people who are off duty
// come from the next interval on, and stay their block.
import type { Logins } from "./logins.ts";
import type { Overtime } from "./overtime.ts";
import { type Shifts, trainers, training } from "./shifts.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const none = -1;

export class CalledIn {
  private readonly ground: WorkforceGround;
  private readonly shifts: Shifts;
  private readonly logins: Logins;
  private readonly overtime: Overtime | null;
  /** By posts: how many are wanted, and how many have come or are on their way. */
  private readonly wanted: Int32Array;
  private readonly here: Int32Array;

  constructor(
    ground: WorkforceGround,
    overtime: Overtime | null,
    { shifts, logins }: { readonly shifts: Shifts; readonly logins: Logins },
  ) {
    this.ground = ground;
    this.overtime = overtime;
    this.shifts = shifts;
    this.logins = logins;
    this.wanted = new Int32Array(ground.plan.posts.length);
    this.here = new Int32Array(ground.plan.posts.length);
  }

  /** So many more are wanted, or fewer if negative. */
  add(posts: number, count: number): void {
    this.wanted[posts]! += count;
    this.balance(posts);
  }

  /** Blocks may have ended: others are asked. */
  startInterval(): void {
    for (let posts = 0; posts < this.wanted.length; posts++) this.balance(posts);
  }

  /** The shift of somebody who had been called in is over. */
  end(person: number): void {
    if (this.shifts.isCalled[person] === 0) return;
    this.shifts.isCalled[person] = 0;
    this.here[this.ground.people.posts[person]!]!--;
  }

  private balance(posts: number): void {
    while (this.here[posts]! < this.wanted[posts]! && this.callOne(posts));
    while (this.here[posts]! > this.wanted[posts]! && this.sendBack(posts));
  }

  private callOne(posts: number): boolean {
    const trainee = this.inTraining(posts, 0);
    const person = trainee >= 0 ? trainee : this.fromHome(posts);
    if (person < 0) return false;
    this.shifts.isCalled[person] = 1;
    this.here[posts]!++;
    if (trainee >= 0) this.logins.logIn(person);
    return true;
  }

  /** From the next interval on, if that is still today. */
  private fromHome(posts: number): number {
    const { scenario, interval } = this.ground.state;
    const { intervalDay } = scenario.calendar;
    if (intervalDay[interval + 1] !== intervalDay[interval]) return none;
    return this.overtime?.callIn(posts, interval + 1) ?? none;
  }

  private sendBack(posts: number): boolean {
    const person = this.inTraining(posts, 1);
    if (person < 0) return false;
    this.end(person);
    this.logins.logOut(person);
    return true;
  }

  /** Somebody of the team on a shift of training who has been called (1) or not (0); or -1. */
  private inTraining(posts: number, isCalled: number): number {
    const { working, workingCount, kind, isCalled: called } = this.shifts;
    for (let i = 0; i < workingCount; i++) {
      const person = working[i]!;
      const trains = kind[person] === training || kind[person] === trainers;
      if (trains && called[person] === isCalled && this.ground.people.posts[person] === posts) return person;
    }
    return none;
  }
}
