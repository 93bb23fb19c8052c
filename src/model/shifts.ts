// Shifts: what each person is to do today, and does now. Columns by person.
import { hourKinds } from "./people-observer.ts";
import { widened } from "./slots.ts";

const none = -1;

export const rostered = hourKinds.indexOf("rostered");
export const overtime = hourKinds.indexOf("overtime");
export const training = hourKinds.indexOf("training");
export const trainers = hourKinds.indexOf("trainers");

export class Shifts {
  /** The shift that is to begin: first interval and the one after its last, how it is spent; -1 for none. */
  comingAt = new Int32Array(64).fill(none);
  comingUntil = new Int32Array(64);
  comingKind = new Uint8Array(64);
  /** The day of the last shift that was planned. */
  day = new Int32Array(64).fill(none);
  /** The shift that began last: the interval after its last one, how it is spent, instants in seconds. */
  until = new Int32Array(64);
  kind = new Uint8Array(64);
  startedAt = new Float64Array(64);
  endsAt = new Float64Array(64).fill(Number.NEGATIVE_INFINITY);
  /** The interval up to which it is paid. */
  paidUntil = new Int32Array(64);
  /** 1 while the person is in the building: on the floor, at a meal, or training. */
  isWorking = new Uint8Array(64);
  /** 1 where the state of the centre has called the person in. */
  isCalled = new Uint8Array(64);
  /** Who is in the building, in no particular order, and how many. */
  working = new Int32Array(64);
  workingCount = 0;
  private place = new Int32Array(64);
  /** Lists by interval, modulo more than a day has: who begins in it. */
  private readonly first = new Int32Array(128).fill(none);
  private next = new Int32Array(64);

  /** Makes room for a person. */
  admit(person: number): void {
    if (person >= this.day.length) this.grow(Math.max(person + 1, 2 * this.day.length));
  }

  /** The person will work from one interval to before another. */
  plan(
    person: number,
    kind: number,
    { from, until }: { readonly from: number; readonly until: number },
  ): void {
    this.comingAt[person] = from;
    this.comingUntil[person] = until;
    this.comingKind[person] = kind;
    const slot = from % this.first.length;
    this.next[person] = this.first[slot]!;
    this.first[slot] = person;
  }

  /** Somebody whose shift begins in the interval, or -1; takes them off the plan. */
  takeComing(interval: number): number {
    const person = this.first[interval % this.first.length]!;
    if (person >= 0) this.cancel(person);
    return person;
  }

  /** The shift that is to begin does not. */
  cancel(person: number): void {
    if (this.comingAt[person]! < 0) return;
    const slot = this.comingAt[person]! % this.first.length;
    this.comingAt[person] = none;
    if (this.first[slot] === person) {
      this.first[slot] = this.next[person]!;
      return;
    }
    let before = this.first[slot]!;
    while (this.next[before] !== person) before = this.next[before]!;
    this.next[before] = this.next[person]!;
  }

  /** Whether the shift that began last is one of taking contacts. */
  isOnFloor(person: number): boolean {
    return this.kind[person] === rostered || this.kind[person] === overtime;
  }

  /** In the building from now on. */
  enter(person: number): void {
    this.isWorking[person] = 1;
    this.place[person] = this.workingCount;
    this.working[this.workingCount++] = person;
  }

  /** No longer. */
  exit(person: number): void {
    if (this.isWorking[person] === 0) return;
    this.isWorking[person] = 0;
    const last = this.working[--this.workingCount]!;
    this.working[this.place[person]!] = last;
    this.place[last] = this.place[person]!;
  }

  private grow(length: number): void {
    const before = this.day.length;
    this.comingAt = widened(this.comingAt, length).fill(none, before);
    this.comingUntil = widened(this.comingUntil, length);
    this.comingKind = widened(this.comingKind, length);
    this.day = widened(this.day, length).fill(none, before);
    this.until = widened(this.until, length);
    this.kind = widened(this.kind, length);
    this.startedAt = widened(this.startedAt, length);
    this.endsAt = widened(this.endsAt, length).fill(Number.NEGATIVE_INFINITY, before);
    this.paidUntil = widened(this.paidUntil, length);
    this.isWorking = widened(this.isWorking, length);
    this.isCalled = widened(this.isCalled, length);
    this.working = widened(this.working, length);
    this.place = widened(this.place, length);
    this.next = widened(this.next, length);
  }
}
