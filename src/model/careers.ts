// Careers: who is in post at the start, who is recruited, trained and released, who moves, and who leaves where to. All of
// it happens as a local day starts, in the order of `startDay`.
import { ArrivalsElsewhere } from "./arrivals-elsewhere.ts";
import { CareerState } from "./career-state.ts";
import { Drives } from "./drives.ts";
import { Hazards } from "./hazards.ts";
import { beginInPost } from "./initial-staff.ts";
import { Intakes } from "./intakes.ts";
import { Leaving } from "./leaving.ts";
import { Moves } from "./moves.ts";
import { atWork } from "./person-states.ts";
import type { CareerEffects } from "./person-steps.ts";
import { SkillCourses } from "./skill-courses.ts";
import { Training } from "./training.ts";
import { Tutors } from "./tutors.ts";
import { Vacancies } from "./vacancies.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const none = -1;

export class Careers implements CareerEffects {
  private readonly state: CareerState;
  private readonly training: Training;
  private readonly intakes: Intakes;
  private readonly drives: Drives;
  /** Null where nobody leaves but by drives. */
  private readonly hazards: Hazards | null;
  private readonly leaving: Leaving | null;
  private readonly moves: Moves;
  private readonly skills: SkillCourses;
  private readonly tutors: Tutors;
  private readonly elsewhere: ArrivalsElsewhere;
  private hasBegun = false;

  constructor(ground: WorkforceGround) {
    const { plan } = ground;
    const state = new CareerState(ground, (person) => this.training.follow(person));
    this.state = state;
    this.training = new Training(state);
    this.drives = new Drives(state);
    this.hazards = plan.leaving === null ? null : new Hazards(state, plan.leaving);
    this.leaving = this.hazards === null ? null : new Leaving(state, this.hazards);
    const foresight = { training: this.training, drives: this.drives, hazards: this.hazards };
    this.intakes = new Intakes(state, this.training, new Vacancies(state, foresight));
    this.moves = new Moves(state);
    this.skills = new SkillCourses(state);
    this.tutors = new Tutors(state);
    this.elsewhere = new ArrivalsElsewhere(ground.state, plan);
    ground.steps.career = this;
  }

  /** Everything that befalls people up to the start of a day. */
  startDay(day: number): void {
    const { state } = this;
    state.day = day;
    this.hazards?.startDay(day);
    if (!this.hasBegun) this.begin();
    state.settleAll();
    this.drives.startDay(day);
    this.leaving?.startDay(day);
    this.moves.startDay(day);
    this.skills.startDay(day);
    this.intakes.startDay(day);
    this.tutors.startDay();
    this.elsewhere.startDay(day);
    state.forgetGone();
  }

  joinCentre(person: number): void {
    const { people, inPost, at, ground } = this.state;
    people.joinedOn[person] = at;
    people.inTeamSince[person] = at;
    inPost[people.posts[person]!]!++;
    ground.state.observer.people?.personJoins(person);
  }

  /** Nobody's tutee until everything else of the day has happened. */
  joinTutor(person: number): void {
    this.state.people.tutor[person] = none;
  }

  leaveTutor(person: number): void {
    const { people, at } = this.state;
    this.tutors.leaveTutor(person);
    if (people.state[person] !== atWork) return;
    people.releasedOn[person] = at;
    this.settleIn(person);
  }

  leaveFloor(person: number): void {
    this.tutors.relieve(person);
  }

  changeTeam(person: number): void {
    const { people, inPost, coming, target, at, ground } = this.state;
    const posts = target[person]!;
    target[person] = none;
    coming[posts]!--;
    ground.state.observer.people?.personMoves(person, posts);
    inPost[people.posts[person]!]!--;
    inPost[posts]!++;
    people.posts[person] = posts;
    people.skills[person] = 0;
    people.inTeamSince[person] = at;
    this.skills.arm(person);
    this.moves.arm(person, at);
  }

  gainSkill(person: number): void {
    this.state.people.skills[person]! |= this.state.gaining[person]!;
  }

  leaveCentre(person: number): void {
    const { people, inPost, at, ground } = this.state;
    people.leftOn[person] = at;
    inPost[people.posts[person]!]!--;
    ground.state.observer.people?.personLeaves(person);
  }

  arrive(person: number): void {
    this.elsewhere.gone(this.state.people.destination[person]!, this.state.at);
  }

  private begin(): void {
    this.hasBegun = true;
    beginInPost(this.state, (person) => {
      this.settleIn(person);
      this.skills.equip(person);
    });
  }

  /** The person takes contacts alone from now on; what befell them before the run is not looked at. */
  private settleIn(person: number): void {
    const from = Math.max(0, this.state.at);
    this.leaving?.arm(person, from);
    this.moves.arm(person, from);
    this.skills.arm(person);
  }
}
