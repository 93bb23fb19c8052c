// Needs told to the recorder by hand: a view whose columns the test sets, and a clock that it moves.
import { Cases, causes, ungraded } from "../../src/model/cases.ts";
import { Contacts } from "../../src/model/contacts.ts";
import { Needs } from "../../src/model/needs.ts";
import { type CentreView, origins } from "../../src/model/observer.ts";
import { CaseBook } from "../../src/results/case-book.ts";
import { caseTables } from "../../src/results/case-tables.ts";
import { periodsOf, ratioSpecs } from "../../src/results/row-specs.ts";
import { measuredWindow } from "../../src/results/window.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";

/** What a need is about: index of its true grade, its ratings, and the queue where it first rings. */
interface Told {
  readonly trueGrade: number;
  readonly ratings?: readonly [threat: number, harm: number, risk: number];
  readonly queue: number;
}

/** Why a contact is made. */
interface Ring {
  readonly origin: (typeof origins)[number];
  readonly cause: (typeof causes)[number];
}

const day = 86_400;

/** A book, and the words in which it is told of needs. Each need has one contact at a time, in its own slot. */
export class ToldNeeds {
  readonly book: CaseBook;
  private readonly scenario: ResolvedScenario;
  private readonly cases = new Cases();
  private readonly needs = new Needs();
  private readonly contacts = new Contacts();
  private readonly clock = new Float64Array(1);

  constructor(scenario: ResolvedScenario) {
    this.scenario = scenario;
    this.book = new CaseBook(scenario, measuredWindow(scenario.calendar));
    const { cases, needs, contacts, clock } = this;
    this.book.begun({ cases, needs, contacts, clock } as CentreView);
  }

  /** Moves the clock; the interval begins that is then under way. */
  at(seconds: number): this {
    this.clock[0] = seconds;
    this.book.startInterval(this.interval);
    return this;
  }

  born({ trueGrade, ratings: [threat, harm, risk] = [0, 0, 0], queue }: Told): number {
    const { cases, needs, clock } = this;
    const need = needs.take();
    cases.begin(need, clock[0] ?? 0);
    cases.reason[need] = 0;
    cases.trueGrade[need] = trueGrade;
    cases.threat[need] = threat;
    cases.harm[need] = harm;
    cases.risk[need] = risk;
    this.book.bear(need);
    this.rings(need, queue);
    return need;
  }

  rings(need: number, queue: number, { origin, cause }: Ring = { origin: "first", cause: "none" }): void {
    this.needs.attempts[need] = (this.needs.attempts[need] ?? 0) + 1;
    this.contacts.need[need] = need;
    this.contacts.queue[need] = queue;
    this.contacts.channel[need] = 0;
    this.contacts.origin[need] = origins.indexOf(origin);
    this.contacts.interval[need] = this.interval;
    this.cases.cause[need] = causes.indexOf(cause);
    this.book.rang(need);
  }

  /** A handler has spoken with the caller, and graded the need unless nobody grades there. */
  handled(need: number, grade = ungraded): void {
    this.needs.handlerTalks[need] = (this.needs.handlerTalks[need] ?? 0) + 1;
    if (grade !== ungraded) {
      this.cases.grade[need] = grade;
      this.noticed(need);
      this.book.graded(need);
    }
    this.book.talked(need);
  }

  /** Somebody knows of it, if nobody did before. */
  noticed(need: number): void {
    const { knownAt } = this.cases;
    knownAt[need] = Math.min(knownAt[need] ?? 0, this.clock[0] ?? 0);
  }

  /** The run is over; what a measure then is: null where nobody is counted. */
  measure(name: string, labels: Readonly<Record<string, string>> = {}): number | null {
    const { scenario } = this;
    const tables = caseTables(scenario, this.book);
    const key = JSON.stringify(Object.entries(labels).sort());
    const spec = ratioSpecs(scenario).find(
      (each) => each.measure.name === name && JSON.stringify(Object.entries(each.labels).sort()) === key,
    );
    if (spec === undefined) throw new Error(`there is no ${name} of ${key}`);
    const { width, cells } = tables[spec.table as keyof typeof tables] as {
      width: number;
      cells: Float64Array;
    };
    const { numerator, denominator } = spec.measure;
    const base = spec.cell * width;
    const x = typeof denominator === "function" ? denominator(cells, base) : periodsOf(scenario).days;
    return x === 0 ? null : numerator(cells, base) / x;
  }

  private get interval(): number {
    const { intervalTime, intervalDay } = this.scenario.calendar;
    const interval = Math.floor((this.clock[0] ?? 0) / intervalTime);
    return interval < intervalDay.length ? interval : -1;
  }
}

export const days = (count: number): number => count * day;
