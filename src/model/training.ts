// Recruits on their way: advertised, vetted, in the classroom, with a tutor; and who of them withdraws, when.
import { exp, log } from "../random/portable-math.ts";
import type { ResolvedRecruitment } from "../scenario/resolved-people.ts";
import { eventIndex } from "../statecharts/compile.ts";
import type { CareerState } from "./career-state.ts";
import { personChart } from "./chart-tables.ts";
import { advertised, classroom, tutored, vetting } from "./person-states.ts";
import { purposeIndex } from "./purposes.ts";

const never = Number.POSITIVE_INFINITY;
const advertise = eventIndex(personChart, "ADVERTISE");
const vet = eventIndex(personChart, "VET");
const start = eventIndex(personChart, "START");
const dropOut = eventIndex(personChart, "DROP_OUT");
const pass = eventIndex(personChart, "PASS");
const release = eventIndex(personChart, "RELEASE");
const dropsOut = purposeIndex("dropsOut");
/** Draws of one person: lost in vetting, lost in training by its share, and by its hazard. */
const inVetting = 0;
const byShare = 1;
const byHazard = 2;
/** Seats of a cohort have twelve bits. */
const seats = 4096;

export interface Recruit {
  readonly recruitment: number;
  readonly cohort: number;
  readonly seat: number;
  /** Day of the calendar on which the classroom begins. */
  readonly startsOn: number;
}

/** Days from the start in the classroom to the release by the tutor. */
export function trainingTime(recruitment: ResolvedRecruitment): number {
  return recruitment.classroom + recruitment.tutored;
}

export class Training {
  private readonly state: CareerState;
  private readonly recruitment: readonly ResolvedRecruitment[];

  constructor(state: CareerState) {
    this.state = state;
    this.recruitment = state.ground.plan.recruitment;
  }

  /** A vacancy is advertised that this recruit will fill; whatever is due by now happens at once. */
  begin({ recruitment, cohort, seat, startsOn }: Recruit): void {
    const { state } = this;
    const rules = this.recruitment[recruitment];
    if (rules === undefined) throw state.ground.state.fault("there is no such recruitment", recruitment);
    const line = state.ground.plan.posts.length + recruitment;
    const person = state.begin(line, cohort * seats + seat, rules.into);
    state.people.recruitment[person] = recruitment;
    state.people.cohort[person] = cohort;
    state.startsOn[person] = startsOn;
    state.dropsOutOn[person] = this.withdrawal(person, rules, startsOn);
    state.steps.step(person, advertise);
    state.plan(person, vet, startsOn - rules.vetting);
    state.settle(person);
  }

  /** Plans the next step of a recruit. */
  follow(person: number): void {
    const { people, startsOn, dropsOutOn } = this.state;
    const rules = this.recruitment[people.recruitment[person]!];
    if (rules === undefined) return;
    const from = startsOn[person]!;
    switch (people.state[person]) {
      case vetting:
        return this.state.plan(person, dropsOutOn[person]! <= from ? dropOut : start, from);
      case classroom:
        return this.planUnlessOut(person, pass, from + rules.classroom);
      case tutored:
        return this.planUnlessOut(person, release, from + trainingTime(rules));
      default:
    }
  }

  /** Probability that somebody in the pipeline will be released; 1 for those who came without recruitment. */
  survival(person: number): number {
    const { people, startsOn, day } = this.state;
    const rules = this.recruitment[people.recruitment[person]!];
    if (rules === undefined) return 1;
    const lost = rules.dropOut;
    const time = trainingTime(rules);
    const state = people.state[person]!;
    if (state === advertised || state === vetting)
      return (1 - lost.vetting) * (1 - lost.training) * exp(-lost.perDay * time);
    const left = Math.max(0, startsOn[person]! + time - day);
    const gone = time > 0 ? lost.training * (1 - left / time) : 0;
    return ((1 - lost.training) / (1 - gone)) * exp(-lost.perDay * left);
  }

  private planUnlessOut(person: number, event: number, on: number): void {
    const out = this.state.dropsOutOn[person]!;
    if (out < on) this.state.plan(person, dropOut, out);
    else this.state.plan(person, event, on);
  }

  /** The day on which the recruit withdraws. Whoever had done so before the run is not let in at all. */
  private withdrawal(person: number, rules: ResolvedRecruitment, startsOn: number): number {
    const { draws } = this.state.ground;
    const { vetting: lost, training, perDay } = rules.dropOut;
    if (lost > 0 && draws.decision(person, dropsOut, inVetting) < lost) return startsOn;
    const time = trainingTime(rules);
    let after = never;
    if (training > 0) {
      const mark = draws.decision(person, dropsOut, byShare);
      if (mark < training) after = (mark / training) * time;
    }
    if (perDay > 0) after = Math.min(after, -log(draws.decision(person, dropsOut, byHazard)) / perDay);
    const on = startsOn + after;
    return on <= this.state.day ? startsOn : on;
  }
}
