// Who teaches: a tutor beside each recruit who takes contacts for the first time, and trainers whom cohorts in the classroom
// keep off the phones. The most experienced are asked first.
import type { CareerState } from "./career-state.ts";
import { atWork, classroom, tutored } from "./person-states.ts";

const none = -1;

export class Tutors {
  private readonly state: CareerState;
  /** Trainers by posts. */
  private readonly wanted: Int32Array;
  private readonly had: Int32Array;
  /** By posts: 1 once nobody is left to ask today. */
  private readonly isOutOfTutors: Uint8Array;
  /** By recruitment: the cohort last counted. */
  private readonly counted: Int32Array;

  constructor(state: CareerState) {
    const { posts, recruitment } = state.ground.plan;
    this.state = state;
    this.wanted = new Int32Array(posts.length);
    this.had = new Int32Array(posts.length);
    this.isOutOfTutors = new Uint8Array(posts.length);
    this.counted = new Int32Array(recruitment.length);
  }

  /** The recruit is released, or withdraws. */
  leaveTutor(tutee: number): void {
    const { people } = this.state;
    const tutor = people.tutor[tutee]!;
    people.tutor[tutee] = none;
    if (tutor >= 0) people.tutee[tutor] = none;
  }

  /** Whoever leaves or goes on a course teaches nobody any more. */
  relieve(person: number): void {
    const { people } = this.state;
    const tutee = people.tutee[person]!;
    if (tutee >= 0) {
      people.tutor[tutee] = none;
      people.tutee[person] = none;
    }
    if (people.isTraining[person] === 0) return;
    people.isTraining[person] = 0;
    this.had[people.posts[person]!]!--;
  }

  startDay(): void {
    this.countClasses();
    for (let posts = 0; posts < this.wanted.length; posts++) this.callTrainers(posts);
    this.findTutors();
  }

  /** Those of a cohort follow one another in number; those who come singly make one class together. */
  private countClasses(): void {
    const { people, alive, aliveCount, ground } = this.state;
    this.wanted.fill(0);
    this.counted.fill(none);
    for (let i = 0; i < aliveCount; i++) {
      const person = alive[i]!;
      if (people.state[person] !== classroom) continue;
      const index = people.recruitment[person]!;
      const { into, trainers, perDay } = ground.plan.recruitment[index]!;
      const cohort = perDay > 0 ? 0 : people.cohort[person]!;
      if (this.counted[index] === cohort) continue;
      this.counted[index] = cohort;
      this.wanted[into]! += trainers;
    }
  }

  private callTrainers(posts: number): void {
    const { people } = this.state;
    while (this.had[posts]! < this.wanted[posts]!) {
      const trainer = this.mostExperienced(posts);
      if (trainer < 0) return;
      people.isTraining[trainer] = 1;
      this.had[posts]!++;
    }
    while (this.had[posts]! > this.wanted[posts]!) this.relieve(this.leastExperiencedTrainer(posts));
  }

  private findTutors(): void {
    const { people, alive, aliveCount } = this.state;
    this.isOutOfTutors.fill(0);
    for (let i = 0; i < aliveCount; i++) {
      const tutee = alive[i]!;
      const posts = people.posts[tutee]!;
      if (people.state[tutee] !== tutored || people.tutor[tutee]! >= 0) continue;
      if (this.isOutOfTutors[posts] === 1) continue;
      const tutor = this.mostExperienced(posts);
      if (tutor < 0) {
        this.isOutOfTutors[posts] = 1;
        continue;
      }
      people.tutor[tutee] = tutor;
      people.tutee[tutor] = tutee;
    }
  }

  /** Of those at work who teach nobody, or -1. */
  private mostExperienced(posts: number): number {
    const { people, alive, aliveCount } = this.state;
    let most = none;
    for (let i = 0; i < aliveCount; i++) {
      const person = alive[i]!;
      if (people.state[person] !== atWork || people.posts[person] !== posts) continue;
      if (people.tutee[person]! >= 0 || people.isTraining[person] === 1) continue;
      if (most < 0 || people.joinedOn[person]! < people.joinedOn[most]!) most = person;
    }
    return most;
  }

  private leastExperiencedTrainer(posts: number): number {
    const { people, alive, aliveCount } = this.state;
    let least = none;
    for (let i = 0; i < aliveCount; i++) {
      const person = alive[i]!;
      if (people.isTraining[person] === 0 || people.posts[person] !== posts) continue;
      if (least < 0 || people.joinedOn[person]! > people.joinedOn[least]!) least = person;
    }
    return least;
  }
}
