// Absences: illness, restricted duties and annual leave begin at the start of a day and last for whole days; some people
// ask to work part-time. An episode begins on a day with the stated probability, for whoever is at work.
import { log } from "../random/portable-math.ts";
import type { ResolvedAbsence, ResolvedEpisodes } from "../scenario/resolved-people.ts";
import { eventIndex } from "../statecharts/compile.ts";
import { personChart } from "./chart-tables.ts";
import type { LeavePlan } from "./leave-plan.ts";
import { away, onRoster, roleOf } from "./person-roles.ts";
import { purposeIndex } from "./purposes.ts";
import { widened } from "./slots.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const secondsPerDay = 86_400;
const never = 0x7fffffff;
/** Days before the run from which on episodes are drawn of those in post at its start. */
const earlier = 730;
const nearlyCertain = 1 - 1e-12;
const partTimeChange = purposeIndex("partTimeChange");
const returns = eventIndex(personChart, "RETURN");
const takesLeave = eventIndex(personChart, "TAKE_LEAVE");

/** One kind of episode. */
interface Episodes {
  readonly event: number;
  readonly onset: number;
  readonly duration: number;
  readonly sampler: number;
  /** By day, and one more: hazard before it. */
  readonly hazard: Float64Array;
  /** By person: the day on which the next one begins, and how many were drawn. */
  on: Int32Array;
  drawn: Int32Array;
}

export class Absences {
  private readonly ground: WorkforceGround;
  private readonly leave: LeavePlan | null;
  private readonly kinds: readonly Episodes[];
  private readonly partTime: ResolvedAbsence["partTime"];
  /** By person: the next day on which anything happens; and of who is away, the day of the return. */
  private soonest = new Int32Array(64);
  private back = new Int32Array(64);
  private partTimeOn = new Int32Array(64);
  /** Of who is away as the run begins, the day of the return; 0 for everybody else. */
  private awayUntil = new Int32Array(64);

  constructor(ground: WorkforceGround, leave: LeavePlan | null) {
    const { illness, longIllness, restricted, partTime } = ground.plan.absence;
    this.ground = ground;
    this.leave = leave;
    this.partTime = partTime;
    this.kinds = [
      ...episodes(ground, longIllness, ["FALL_ILL_LONG", "longIllness", "longIllnessTime"]),
      ...episodes(ground, illness, ["FALL_ILL", "shortIllness", "shortIllnessTime"]),
      ...episodes(ground, restricted, ["RESTRICT", "restriction", "restrictionTime"]),
    ];
  }

  /** Makes room for a person. */
  admit(person: number): void {
    const before = this.soonest.length;
    if (person < before) return;
    const length = Math.max(person + 1, 2 * before);
    this.soonest = widened(this.soonest, length);
    this.back = widened(this.back, length);
    this.partTimeOn = widened(this.partTimeOn, length);
    this.awayUntil = widened(this.awayUntil, length);
    for (const kind of this.kinds) {
      kind.on = widened(kind.on, length);
      kind.drawn = widened(kind.drawn, length);
    }
  }

  /** The person is on the roster from a day on; whoever is in post as the run begins may be away already. */
  begin(person: number, day: number): void {
    this.soonest[person] = day;
    this.partTimeOn[person] ||= this.drawPartTime(person, day);
    for (const kind of this.kinds) {
      this.drawNext(kind, person, day);
      const until = day === 0 && this.awayUntil[person] === 0 ? this.drawEarlier(kind, person) : 0;
      if (until === 0) continue;
      this.awayUntil[person] = until;
      kind.on[person] = 0;
    }
  }

  /** Leave was planned or changed. */
  lookAgain(person: number): void {
    this.soonest[person] = 0;
  }

  /** Whoever is away may come back; whoever is at work may go on leave, or fall ill. */
  startDay(person: number, day: number): void {
    if (day < this.soonest[person]!) return;
    const { people, steps } = this.ground;
    if (this.partTime !== null && day >= this.partTimeOn[person]!) people.works[person] = this.partTime.works;
    if (roleOf[people.state[person]!] === away && day >= this.back[person]!) {
      steps.step(person, returns);
      for (const kind of this.kinds) if (kind.on[person]! < day) this.drawNext(kind, person, day);
    }
    if (roleOf[people.state[person]!] === onRoster) this.goAway(person, day);
    this.soonest[person] = this.soonestAfter(person, day);
  }

  private goAway(person: number, day: number): void {
    const { steps } = this.ground;
    const until = this.leave?.takenUntil(person, day) ?? 0;
    if (until > day) {
      this.back[person] = until;
      return steps.step(person, takesLeave);
    }
    for (const kind of this.kinds) {
      if (kind.on[person]! > day) continue;
      const left = day === 0 ? this.awayUntil[person]! : 0;
      this.back[person] = left > 0 ? left : day + this.lasts(kind, person);
      return steps.step(person, kind.event);
    }
  }

  private soonestAfter(person: number, day: number): number {
    if (roleOf[this.ground.people.state[person]!] === away) return this.back[person]!;
    let soonest = this.leave?.nextDay(person) ?? never;
    for (const kind of this.kinds) soonest = Math.min(soonest, kind.on[person]!);
    if (this.partTimeOn[person]! > day) soonest = Math.min(soonest, this.partTimeOn[person]!);
    return soonest;
  }

  /** The first day from `day` on by the end of which the hazard has passed a unit exponential more. */
  private drawNext(kind: Episodes, person: number, day: number): void {
    const { hazard, onset } = kind;
    const mark = this.ground.draws.decision(person, onset, kind.drawn[person]!++);
    const threshold = hazard[day]! - log(mark);
    let low = day;
    let high = hazard.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hazard[middle + 1]! > threshold) high = middle;
      else low = middle + 1;
    }
    kind.on[person] = low === hazard.length - 1 ? never : low;
  }

  /** The day of the return from an episode that began before the run and lasts into it; 0 if there is none. */
  private drawEarlier(kind: Episodes, person: number): number {
    const perDay = kind.hazard[kind.hazard.length - 1]! / (kind.hazard.length - 1);
    let day = -earlier;
    while (day < 0 && perDay > 0) {
      const mark = this.ground.draws.decision(person, kind.onset, kind.drawn[person]!++);
      day += Math.floor(-log(mark) / perDay);
      if (day >= 0) return 0;
      day += this.lasts(kind, person);
    }
    return Math.max(0, day);
  }

  /** Whole days, at least one. */
  private lasts(kind: Episodes, person: number): number {
    const of = { purpose: kind.duration, count: kind.drawn[person]! - 1 };
    return Math.max(1, Math.ceil(this.ground.draws.time(kind.sampler, person, of) / secondsPerDay));
  }

  private drawPartTime(person: number, day: number): number {
    const perDay = this.partTime?.perDay ?? 0;
    if (perDay <= 0) return never;
    const hazard = -log(1 - Math.min(perDay, nearlyCertain));
    const waits = -log(this.ground.draws.decision(person, partTimeChange, 0)) / hazard;
    return Math.min(never, day + 1 + Math.floor(waits));
  }
}

type EpisodeWords = readonly [
  event: "FALL_ILL" | "FALL_ILL_LONG" | "RESTRICT",
  onset: "shortIllness" | "longIllness" | "restriction",
  duration: "shortIllnessTime" | "longIllnessTime" | "restrictionTime",
];

function episodes(
  { draws, state }: WorkforceGround,
  plan: ResolvedEpisodes | null,
  [event, onset, duration]: EpisodeWords,
): Episodes[] {
  if (plan === null) return [];
  const { days } = state.scenario.calendar;
  const hazard = new Float64Array(days + 1);
  for (let day = 0; day < days; day++) {
    const probability = Math.min(nearlyCertain, plan.perDay * (plan.factor?.[day] ?? 1));
    hazard[day + 1] = hazard[day]! - log(1 - probability);
  }
  return [
    {
      event: eventIndex(personChart, event),
      onset: purposeIndex(onset),
      duration: purposeIndex(duration),
      sampler: draws.add(plan.lasts),
      hazard,
      on: new Int32Array(64),
      drawn: new Int32Array(64),
    },
  ];
}
