// Intakes: cohorts are approved so long before they start, as many people as are wanted and can be trained; or people come
// singly at random.
import { log } from "../random/portable-math.ts";
import type { ResolvedRecruitment } from "../scenario/resolved-people.ts";
import type { CareerState } from "./career-state.ts";
import { isGone } from "./person-states.ts";
import { purposeIndex } from "./purposes.ts";
import { type Training, trainingTime } from "./training.ts";
import type { Vacancies } from "./vacancies.ts";

const none = -1;
const intakeGap = purposeIndex("intakeGap");

/** People who have been approved in one go. */
interface Cohort {
  readonly recruitment: number;
  readonly cohort: number;
  readonly startsOn: number;
}

export class Intakes {
  private readonly state: CareerState;
  private readonly training: Training;
  private readonly vacancies: Vacancies;
  private readonly recruitment: readonly ResolvedRecruitment[];
  /** By recruitment: the next cohort, or the next who comes singly and when. */
  private readonly next: Int32Array;
  private readonly comesOn: Float64Array;

  constructor(state: CareerState, training: Training, vacancies: Vacancies) {
    const { recruitment } = state.ground.plan;
    this.state = state;
    this.training = training;
    this.vacancies = vacancies;
    this.recruitment = recruitment;
    this.next = Int32Array.from(recruitment, ({ before }) => before);
    this.comesOn = Float64Array.from(recruitment, (each, index) => this.gap(index, each));
  }

  /** Approves what is due; cohorts under way at the start are approved on the first day, as of before. */
  startDay(day: number): void {
    for (let index = 0; index < this.recruitment.length; index++) {
      const rules = this.recruitment[index]!;
      if (rules.perDay > 0) this.takeSingles(index, rules, day);
    }
    for (let index = this.firstDue(day); index >= 0; index = this.firstDue(day)) this.takeCohort(index);
  }

  /** The recruitment whose cohort starts first of those that are to be approved by now, or -1. */
  private firstDue(day: number): number {
    let first = none;
    let firstStart = Number.POSITIVE_INFINITY;
    for (let index = 0; index < this.recruitment.length; index++) {
      const { starts, approval } = this.recruitment[index]!;
      const startsOn = starts[this.next[index]!] ?? Number.POSITIVE_INFINITY;
      if (startsOn - approval > day || startsOn >= firstStart) continue;
      first = index;
      firstStart = startsOn;
    }
    return first;
  }

  private takeCohort(recruitment: number): void {
    const rules = this.recruitment[recruitment]!;
    const cohort = this.next[recruitment]!++;
    const startsOn = rules.starts[cohort]!;
    if (startsOn + trainingTime(rules) > 0) this.approve({ recruitment, cohort, startsOn }, rules.size);
  }

  /** Those who come singly have been advertised for and vetted when they come: nobody has known them before. */
  private takeSingles(recruitment: number, rules: ResolvedRecruitment, day: number): void {
    while (this.comesOn[recruitment]! <= day) {
      const startsOn = this.comesOn[recruitment]!;
      const cohort = this.next[recruitment]!++;
      this.comesOn[recruitment]! += this.gap(recruitment, rules);
      this.approve({ recruitment, cohort, startsOn }, 1);
    }
  }

  private approve(cohort: Cohort, size: number): void {
    const { recruitment, startsOn } = cohort;
    const rules = this.recruitment[recruitment]!;
    const wanted = rules.onlyVacancies ? Math.min(size, this.vacancies.forecast(rules.into, startsOn)) : size;
    const heads = Math.max(0, Math.min(wanted, this.placesAt(cohort)));
    this.state.ground.state.observer.people?.cohortApproved(recruitment, startsOn, heads);
    for (let seat = 0; seat < heads; seat++) this.training.begin({ ...cohort, seat });
  }

  /** Places that those approved before leave in training on the day on which a cohort starts. */
  private placesAt({ recruitment, startsOn }: Cohort): number {
    const { people, alive, aliveCount, startsOn: starts } = this.state;
    const rules = this.recruitment[recruitment]!;
    if (rules.capacity === Number.POSITIVE_INFINITY) return rules.capacity;
    let places = rules.capacity;
    for (let i = 0; i < aliveCount; i++) {
      const person = alive[i]!;
      if (people.recruitment[person] !== recruitment || isGone[people.state[person]!] === 1) continue;
      if (starts[person]! + trainingTime(rules) > startsOn) places--;
    }
    return places;
  }

  /** Days from one who comes singly to the next. */
  private gap(recruitment: number, { perDay }: ResolvedRecruitment): number {
    if (perDay === 0) return Number.POSITIVE_INFINITY;
    const { plan, draws } = this.state.ground;
    const mark = draws.ofLine(plan.posts.length + recruitment, intakeGap, this.next[recruitment]!);
    return -log(mark) / perDay;
  }
}
