// The cost book: what people cost day by day. Pay accrues to everybody in post; hours beyond it are paid as worked; all
// of it is kept by person too, so that the audit can hold the one against the other.
import type { PeopleObserver } from "../model/people-observer.ts";
import type {
  ResolvedBreaks,
  ResolvedPattern,
  ResolvedPay,
  ResolvedPeople,
} from "../scenario/resolved-people.ts";
import { costParts, cost as firstPart } from "./people-columns.ts";
import { wider } from "./wider.ts";

type People = Parameters<PeopleObserver["peopleBegun"]>[0];
type Part = (typeof costParts)[number];

const secondsPerHour = 3600;
const daysPerYear = 365;
const daysPerWeek = 7;
const weeksPerYear = daysPerYear / daysPerWeek;
const partIndex = (part: Part) => firstPart + costParts.indexOf(part);
const pay = partIndex("pay");
const allowances = partIndex("allowances");
const unsocial = partIndex("unsocial");
const overtime = partIndex("overtime");
const onCosts = partIndex("onCosts");
const retention = partIndex("retention");
const recruitment = partIndex("recruitment");
const training = partIndex("training");

/** Where and when somebody is paid, and for what. */
export interface PaidDay {
  /** Where the cell of the team and month begins; -1 outside the window. */
  base: number;
  day: number;
  isInTraining: boolean;
  isInClassroom: boolean;
}

export class CostBook {
  /** Pounds by person, and for heads that are nobody yet. */
  ofPerson = new Float64Array(64);
  ofHeads = 0;
  private readonly plan: ResolvedPeople;
  private readonly rates: ResolvedPay;
  /** The cells of the people book. */
  private readonly cells: Float64Array;
  /** By team, by rota: paid hours of a week. */
  private readonly weekly: readonly Float64Array[];
  /** By person: seconds of the day. */
  private unsocialTime = new Float64Array(64);
  private overtimeTime = new Float64Array(64);

  constructor(plan: ResolvedPeople, rates: ResolvedPay, cells: Float64Array) {
    this.plan = plan;
    this.rates = rates;
    this.cells = cells;
    this.weekly = plan.posts.map(({ rotas }) =>
      Float64Array.from(rotas, ({ pattern }) => weeklyHours(plan.patterns[pattern]!, plan.breaks)),
    );
  }

  /** Unsocial hours of today, whatever kind they are of. */
  noteUnsocial(person: number, seconds: number): void {
    if (person >= this.ofPerson.length) this.grow(person);
    this.unsocialTime[person]! += seconds;
  }

  /** Hours of today beyond the roster. */
  noteOvertime(person: number, seconds: number): void {
    if (person >= this.ofPerson.length) this.grow(person);
    this.overtimeTime[person]! += seconds;
  }

  /** A day in post is over. `base`: where the cell of the team and month begins; -1 outside the window. */
  payDay(people: People, person: number, { base, day, isInTraining, isInClassroom }: PaidDay): void {
    if (person >= this.ofPerson.length) this.grow(person);
    const { rates } = this;
    const perYear = isInTraining ? rates.training : this.pointOf(day - people.joinedOn[person]!);
    const plain = (perYear * people.works[person]!) / daysPerYear;
    const extra = isInClassroom ? 0 : plain * rates.shiftAllowance;
    const perHour = this.hourOf(people, person, perYear);
    const late = (this.unsocialTime[person]! / secondsPerHour) * perHour * rates.unsocialExtra;
    const beyond = (this.overtimeTime[person]! / secondsPerHour) * perHour * rates.overtime;
    this.unsocialTime[person] = 0;
    this.overtimeTime[person] = 0;
    if (base < 0) return;
    this.add(person, base + pay, plain);
    this.add(person, base + allowances, extra);
    this.add(person, base + unsocial, late);
    this.add(person, base + overtime, beyond);
    this.add(person, base + onCosts, (plain + extra + late + beyond) * rates.onCosts);
    if (!isInTraining) this.add(person, base + retention, this.retentionOf(day));
  }

  /** Heads of a recruitment are approved. */
  approve(base: number, index: number, heads: number): void {
    const pounds = heads * this.plan.recruitment[index]!.recruitmentCost;
    this.cells[base + recruitment]! += pounds;
    this.ofHeads += pounds;
  }

  /** A recruit starts. */
  train(base: number, person: number, index: number): void {
    if (person >= this.ofPerson.length) this.grow(person);
    this.add(person, base + training, this.plan.recruitment[index]!.trainingCost);
  }

  private add(person: number, at: number, pounds: number): void {
    this.cells[at]! += pounds;
    this.ofPerson[person]! += pounds;
  }

  /** Pounds a year after so many days of service. */
  private pointOf(days: number): number {
    const { points } = this.rates;
    let last = points.length - 1;
    while (last > 0 && points[last]!.from > days) last--;
    return points[last]?.perYear ?? 0;
  }

  private hourOf({ posts, rota }: People, person: number, perYear: number): number {
    const hours = this.weekly[posts[person]!]![rota[person]!]!;
    return hours > 0 ? perYear / (weeksPerYear * hours) : 0;
  }

  /** Pounds of the day. */
  private retentionOf(day: number): number {
    const paid = this.plan.leaving?.retention ?? null;
    if (paid === null || day < paid.from || day >= paid.until) return 0;
    return paid.payment / daysPerYear;
  }

  private grow(person: number): void {
    const length = Math.max(2 * this.ofPerson.length, person + 1);
    this.ofPerson = wider(this.ofPerson, length);
    this.unsocialTime = wider(this.unsocialTime, length);
    this.overtimeTime = wider(this.overtimeTime, length);
  }
}

/** Paid hours of a week, on average over the cycle. */
function weeklyHours({ startAt, endAt, meal }: ResolvedPattern, breaks: ResolvedBreaks | null): number {
  const paid = startAt.reduce((sum, start, day) => {
    if (start < 0) return sum;
    const time = endAt[day]! - start;
    const hasMeal = breaks !== null && time >= breaks.shortest;
    return sum + time - (hasMeal ? (meal ?? breaks.meal) : 0);
  }, 0);
  return (paid * daysPerWeek) / startAt.length / secondsPerHour;
}
