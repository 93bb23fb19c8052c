// What the parts of careers share: who is in a post or on the way to one, how many each team has, and what is due to befall
// whom when. Days of the calendar, with fractions.
import type { People } from "./people.ts";
import { isGone } from "./person-states.ts";
import type { PersonSteps } from "./person-steps.ts";
import { widened } from "./slots.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const none = -1;
const never = Number.POSITIVE_INFINITY;

export class CareerState {
  readonly ground: WorkforceGround;
  readonly people: People;
  readonly steps: PersonSteps;
  /** The day that starts, and the instant of the step being taken: both days. */
  day = 0;
  at = 0;
  /** People by number whose lives in the centre go on: the first `aliveCount`. */
  alive = new Int32Array(64);
  aliveCount = 0;
  /** By posts: people in post, those on a course to another team included; and those on a course to this one. */
  readonly inPost: Int32Array;
  readonly coming: Int32Array;
  /** Columns by person. What is due: an event of the chart, and when; the posts or the skill to which a course leads. */
  dueOn = new Float64Array(64);
  target = new Int16Array(64);
  gaining = new Uint8Array(64);
  /** Skills of the team that a person will ever learn, as bits in the order of its skills. */
  wanted = new Uint8Array(64);
  /** When a recruit starts, and withdraws if at all. */
  startsOn = new Float64Array(64);
  dropsOutOn = new Float64Array(64);
  /** Hazard that is left before notice and before retirement, and up to when it has been counted. */
  toNotice = new Float64Array(64);
  toRetirement = new Float64Array(64);
  countedOn = new Float64Array(64);
  /** When a person moves to another team in their own time, and the index of that move. */
  movesOn = new Float64Array(64);
  nextMove = new Uint8Array(64);
  private due = new Uint8Array(64);
  /** Called after a step that was due. */
  private readonly follow: (person: number) => void;

  constructor(ground: WorkforceGround, follow: (person: number) => void) {
    this.ground = ground;
    this.people = ground.people;
    this.steps = ground.steps;
    this.follow = follow;
    this.inPost = new Int32Array(ground.plan.posts.length);
    this.coming = new Int32Array(ground.plan.posts.length);
  }

  /** A person of a line begins, with posts in mind. */
  begin(line: number, place: number, posts: number): number {
    const person = this.steps.begin(line, place);
    if (person >= this.dueOn.length) this.grow(2 * person);
    this.alive[this.aliveCount++] = person;
    this.people.posts[person] = posts;
    this.dueOn[person] = never;
    this.target[person] = none;
    this.startsOn[person] = never;
    this.dropsOutOn[person] = never;
    this.toNotice[person] = never;
    this.toRetirement[person] = never;
    this.movesOn[person] = never;
    return person;
  }

  /** The person takes the event as soon as a day starts that is not before `on`. */
  plan(person: number, event: number, on: number): void {
    this.due[person] = event;
    this.dueOn[person] = on;
  }

  /** Takes what is due by the day at hand, and what follows from it. */
  settle(person: number): void {
    while (this.dueOn[person]! <= this.day) {
      this.at = this.dueOn[person]!;
      this.dueOn[person] = never;
      this.steps.step(person, this.due[person]!);
      this.follow(person);
    }
  }

  settleAll(): void {
    for (let i = 0; i < this.aliveCount; i++) this.settle(this.alive[i]!);
  }

  /** Those who have gone are not looked at any more. */
  forgetGone(): void {
    const { alive, people } = this;
    let kept = 0;
    for (let i = 0; i < this.aliveCount; i++)
      if (isGone[people.state[alive[i]!]!] === 0) alive[kept++] = alive[i]!;
    this.aliveCount = kept;
  }

  /** The posts that somebody fills or is on a course to. */
  postsAhead(person: number): number {
    return this.target[person]! >= 0 ? this.target[person]! : this.people.posts[person]!;
  }

  private grow(length: number): void {
    this.alive = widened(this.alive, length);
    this.dueOn = widened(this.dueOn, length);
    this.target = widened(this.target, length);
    this.gaining = widened(this.gaining, length);
    this.wanted = widened(this.wanted, length);
    this.startsOn = widened(this.startsOn, length);
    this.dropsOutOn = widened(this.dropsOutOn, length);
    this.toNotice = widened(this.toNotice, length);
    this.toRetirement = widened(this.toRetirement, length);
    this.countedOn = widened(this.countedOn, length);
    this.movesOn = widened(this.movesOn, length);
    this.nextMove = widened(this.nextMove, length);
    this.due = widened(this.due, length);
  }
}
