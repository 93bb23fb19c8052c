// Meal breaks: due some time into the shift, taken in turn as intervals start, put off while many wait, and missed if it
// gets too late. Who talks finishes first.
import type { ResolvedBreaks } from "../scenario/resolved-people.ts";
import type { FloorFeedback } from "./floor-feedback.ts";
import type { Logins } from "./logins.ts";
import type { PaidHours } from "./paid-hours.ts";
import type { Shifts } from "./shifts.ts";
import { widened } from "./slots.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const unsaid = -1;
/** Where a person stands: has none to come, has one to come, is out for it. */
const over = 0;
const toCome = 1;
const out = 2;

export class MealBreaks {
  private readonly ground: WorkforceGround;
  private readonly rules: ResolvedBreaks;
  private readonly shifts: Shifts;
  private readonly logins: Logins;
  private readonly paid: PaidHours;
  private readonly feedback: FloorFeedback;
  /** By person: where they stand; and the instant at which the meal is due, or over. */
  private step = new Uint8Array(64);
  private changesAt = new Float64Array(64);
  /** Whose meal is due at the interval at hand. */
  private dueNow = new Int32Array(64);
  /** By person: seconds by which the break has been put off since it was their turn. */
  private slipped = new Float64Array(64);
  /** By person: the instant up to which a break was told. */
  private outUntil = new Float64Array(64);
  /** The instant before which nothing changes for anybody. */
  private nextAt = Number.POSITIVE_INFINITY;
  /** By posts, at the interval at hand: contacts that wait, breaks that are due, and people whose turn it is. */
  private readonly waiting: Int32Array;
  private readonly due: Int32Array;
  private readonly turns: Int32Array;

  constructor(ground: WorkforceGround, rules: ResolvedBreaks, parts: MealBreakParts) {
    this.ground = ground;
    this.rules = rules;
    this.shifts = parts.shifts;
    this.logins = parts.logins;
    this.paid = parts.paid;
    this.feedback = parts.feedback;
    const teams = ground.plan.posts.length;
    this.waiting = new Int32Array(teams);
    this.due = new Int32Array(teams);
    this.turns = new Int32Array(teams);
  }

  /** A shift begins. */
  begin(person: number): void {
    if (person >= this.step.length) {
      this.step = widened(this.step, Math.max(person + 1, 2 * this.step.length));
      this.changesAt = widened(this.changesAt, this.step.length);
      this.dueNow = widened(this.dueNow, this.step.length);
      this.slipped = widened(this.slipped, this.step.length);
      this.outUntil = widened(this.outUntil, this.step.length);
    }
    const { shifts, rules } = this;
    this.slipped[person] = 0;
    const length = shifts.endsAt[person]! - shifts.startedAt[person]!;
    const hasOne = shifts.isOnFloor(person) && length >= rules.shortest && this.paid.mealSeconds(person) > 0;
    this.step[person] = hasOne ? toCome : over;
    this.changesAt[person] = shifts.startedAt[person]! + rules.after;
    if (hasOne) this.lookAt(this.changesAt[person]!);
  }

  /** A shift ends. */
  end(person: number): void {
    if (this.step[person] === toCome && this.changesAt[person]! < this.shifts.endsAt[person]!)
      this.miss(person);
    this.leave(person);
  }

  /** The person goes from work, whatever the shift. */
  leave(person: number): void {
    const { clock, observer } = this.ground.state;
    const left = this.outUntil[person]! - clock[0]!;
    if (this.step[person] === out && left > 0) observer.people?.breakCut(person, left);
    this.step[person] = over;
  }

  isOut(person: number): boolean {
    return this.step[person] === out;
  }

  /** Who has had the meal comes back; of those whose meal is due, some go. */
  startInterval(interval: number): void {
    const { shifts, step, changesAt } = this;
    const { state, people } = this.ground;
    const now = state.clock[0]!;
    if (now < this.nextAt) return;
    this.nextAt = Number.POSITIVE_INFINITY;
    this.waiting.fill(unsaid);
    this.due.fill(0);
    this.turns.fill(0);
    const { working, workingCount } = shifts;
    let count = 0;
    for (let i = 0; i < workingCount; i++) {
      const person = working[i]!;
      if (step[person] === over) continue;
      if (changesAt[person]! > now) this.lookAt(changesAt[person]!);
      else if (step[person] === out) this.comeBack(person);
      else this.dueNow[count++] = person;
    }
    if (count === 0) return;
    this.nextAt = now;
    for (let i = 0; i < count; i++) this.due[people.posts[this.dueNow[i]!]!]!++;
    for (let i = 0; i < count; i++) this.look(this.dueNow[i]!, interval);
  }

  private lookAt(instant: number): void {
    if (instant < this.nextAt) this.nextAt = instant;
  }

  private comeBack(person: number): void {
    this.step[person] = over;
    this.logins.logIn(person);
  }

  /** Those whose meal is due go in turn: as many at once as it takes for all to have gone in time. */
  private look(person: number, interval: number): void {
    const { clock, scenario, observer } = this.ground.state;
    const { intervalTime, intervalStartAt } = scenario.calendar;
    const now = clock[0]!;
    const left = this.shifts.startedAt[person]! + this.rules.latest - now;
    if (left < 0) return this.miss(person);
    const posts = this.ground.people.posts[person]!;
    const starts = Math.floor(left / intervalTime) + 1;
    if (this.turns[posts]! * starts >= this.due[posts]!) return;
    this.turns[posts]!++;
    if (this.waitingFor(posts) >= this.rules.slipsWhile) {
      this.slipped[person]! += intervalTime;
      return;
    }
    this.step[person] = out;
    const intervals = Math.max(1, Math.round(this.paid.mealSeconds(person) / intervalTime));
    this.changesAt[person] = intervalStartAt[interval + intervals] ?? Number.POSITIVE_INFINITY;
    const until = Math.min(now + intervals * intervalTime, intervalStartAt[this.shifts.until[person]!]!);
    this.outUntil[person] = until;
    observer.people?.breakTaken(person, this.slipped[person]!, until - now);
    this.feedback.noteBreak(posts, false);
    this.logins.logOut(person);
  }

  private miss(person: number): void {
    this.step[person] = over;
    this.ground.state.observer.people?.breakMissed(person);
    this.feedback.noteBreak(this.ground.people.posts[person]!, true);
  }

  /** Contacts that wait in the queues that the team serves. */
  private waitingFor(posts: number): number {
    if (this.waiting[posts]! >= 0) return this.waiting[posts]!;
    const { queues, scenario } = this.ground.state;
    const { serves } = scenario.teams[this.ground.plan.posts[posts]!.team]!;
    let waiting = 0;
    for (const queue of serves) waiting += queues.lengths[queue]!;
    this.waiting[posts] = waiting;
    return waiting;
  }
}

interface MealBreakParts {
  readonly shifts: Shifts;
  readonly logins: Logins;
  readonly paid: PaidHours;
  readonly feedback: FloorFeedback;
}
