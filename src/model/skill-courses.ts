// Skills within a team: some people ever take the course, once they have served long enough and while few others are away.
import type { ResolvedSkill } from "../scenario/resolved-people.ts";
import { eventIndex } from "../statecharts/compile.ts";
import type { CareerState } from "./career-state.ts";
import { personChart } from "./chart-tables.ts";
import { atWork, onCourse } from "./person-states.ts";
import { purposeIndex } from "./purposes.ts";

const sendOnCourse = eventIndex(personChart, "SEND_ON_COURSE");
const gainSkill = eventIndex(personChart, "GAIN_SKILL");
const skillMark = purposeIndex("skillMark");
/** Of a team, no more than this share is on a course at once, but one person always may. */
const mostOnCourse = 0.1;

export class SkillCourses {
  private readonly state: CareerState;
  /** By posts: its skills in the order of their bits. */
  private readonly skillsOf: readonly (readonly ResolvedSkill[])[];
  private readonly away: Int32Array;

  constructor(state: CareerState) {
    const { posts, skills } = state.ground.plan;
    this.state = state;
    this.skillsOf = posts.map((_, index) => skills.filter((skill) => skill.posts === index));
    this.away = new Int32Array(posts.length);
  }

  /** Whoever comes to a team knows which of its skills they will ever learn. */
  arm(person: number): void {
    const { people, wanted, ground } = this.state;
    const skills = this.skillsOf[people.posts[person]!]!;
    wanted[person] = 0;
    for (let bit = 0; bit < skills.length; bit++)
      if (ground.draws.decision(person, skillMark, bit) < skills[bit]!.share) wanted[person]! |= 1 << bit;
  }

  /** Somebody in post at the start has been on the courses that their time served allowed. */
  equip(person: number): void {
    const { people, wanted, day } = this.state;
    const skills = this.skillsOf[people.posts[person]!]!;
    const served = day - people.joinedOn[person]!;
    for (let bit = 0; bit < skills.length; bit++)
      if (served >= skills[bit]!.after + skills[bit]!.course)
        people.skills[person]! |= wanted[person]! & (1 << bit);
  }

  startDay(day: number): void {
    const { alive, aliveCount, people, inPost } = this.state;
    if (this.skillsOf.every(({ length }) => length === 0)) return;
    this.countAway();
    for (let i = 0; i < aliveCount; i++) {
      const person = alive[i]!;
      if (people.state[person] !== atWork) continue;
      const posts = people.posts[person]!;
      const bit = this.nextSkill(person, day);
      if (bit < 0 || this.away[posts]! >= Math.max(1, Math.floor(mostOnCourse * inPost[posts]!))) continue;
      this.away[posts]!++;
      this.send(person, bit, day);
    }
  }

  private countAway(): void {
    const { alive, aliveCount, people } = this.state;
    this.away.fill(0);
    for (let i = 0; i < aliveCount; i++)
      if (people.state[alive[i]!] === onCourse) this.away[people.posts[alive[i]!]!]!++;
  }

  /** The first skill that a person may learn now, or -1. */
  private nextSkill(person: number, day: number): number {
    const { people, wanted } = this.state;
    const open = wanted[person]! & ~people.skills[person]!;
    if (open === 0) return -1;
    const skills = this.skillsOf[people.posts[person]!]!;
    const served = day - people.joinedOn[person]!;
    for (let bit = 0; bit < skills.length; bit++)
      if ((open & (1 << bit)) !== 0 && served >= skills[bit]!.after) return bit;
    return -1;
  }

  private send(person: number, bit: number, day: number): void {
    const { state } = this;
    const skill = this.skillsOf[state.people.posts[person]!]![bit]!;
    state.at = day;
    state.gaining[person] = 1 << bit;
    state.steps.step(person, sendOnCourse);
    state.plan(person, gainSkill, day + skill.course);
    state.settle(person);
  }
}
