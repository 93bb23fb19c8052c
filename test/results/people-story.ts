// Tells the people book what happens, day by day, without a model: who joins, steps, moves and leaves, and what is paid.

import { People } from "../../src/model/people.ts";
import { personStates } from "../../src/model/people-observer.ts";
import { PeopleBook } from "../../src/results/people-book.ts";
import { peopleIdentities } from "../../src/results/people-identities.ts";
import { type PeopleTables, peopleTables } from "../../src/results/people-tables.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import { ratioSpecs } from "../../src/results/row-specs.ts";
import type { Table } from "../../src/results/table.ts";
import type { Tables } from "../../src/results/tables.ts";
import { measuredWindow } from "../../src/results/window.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";

export interface Person {
  readonly posts?: number;
  readonly state?: string;
  readonly joinedOn?: number;
  readonly releasedOn?: number;
  readonly recruitment?: number;
  readonly works?: number;
}

type Served = Parameters<typeof peopleTables>[2];

export class PeopleStory {
  readonly people = new People();
  readonly book: PeopleBook;
  readonly scenario: ResolvedScenario;
  private readonly window;
  private readonly clock = new Float64Array(1);

  constructor(scenario: ResolvedScenario) {
    if (scenario.people === undefined) throw new Error("nobody to tell of");
    this.scenario = scenario;
    this.window = measuredWindow(scenario.calendar);
    this.book = new PeopleBook(scenario, scenario.people, this.window);
    this.book.begun({ clock: this.clock });
    this.book.peopleBegun(this.people);
  }

  day(day: number): void {
    this.clock[0] = this.scenario.calendar.dayStartAt[day] ?? Number.NaN;
    this.book.startInterval(this.scenario.calendar.dayFirstInterval[day] ?? -1);
    this.book.peopleDayStarts(day);
  }

  /** Somebody joins in a state; returns the number. */
  join({ posts = 0, state = "competent.atWork", joinedOn = -400, ...rest }: Person = {}): number {
    const { people } = this;
    const person = people.add(0, people.count);
    people.posts[person] = posts;
    people.joinedOn[person] = joinedOn;
    people.releasedOn[person] = rest.releasedOn ?? joinedOn;
    people.recruitment[person] = rest.recruitment ?? -1;
    people.works[person] = rest.works ?? 1;
    this.step(person, state);
    this.book.personJoins(person);
    return person;
  }

  step(person: number, state: string): void {
    const before = this.people.state[person] ?? 0;
    this.people.state[person] = personStates.indexOf(state);
    this.book.personStepped(person, before, personStates.indexOf(state));
  }

  move(person: number, posts: number): void {
    this.book.personMoves(person, posts);
    this.people.posts[person] = posts;
  }

  leave(person: number, state: string, [destination, reason]: readonly [number, number] = [255, -1]): void {
    this.people.destination[person] = destination;
    this.people.reason[person] = reason;
    this.step(person, state);
    this.book.personLeaves(person);
  }

  /** By the measures of results; null where undefined. */
  measures(served?: Partial<Served>) {
    const tables = this.tables(served);
    const specs = new Map(
      ratioSpecs(this.scenario).map((each) => [keyOf(each.measure.name, each.labels), each] as const),
    );
    return (name: string, labels: Readonly<Record<string, string>> = {}): number | null => {
      const spec = specs.get(keyOf(name, labels));
      if (spec === undefined) throw new Error(`there is no ${name} of ${JSON.stringify(labels)}`);
      const { width, cells } = tables[spec.table as keyof PeopleTables];
      const { numerator, denominator } = spec.measure;
      const base = spec.cell * width;
      const perDay = denominator === "day" ? spec.days : 1;
      const x = typeof denominator === "function" ? denominator(cells, base) : perDay;
      return x === 0 ? null : numerator(cells, base) / x;
    };
  }

  /** Identities that are missed, where nobody has been on the floor. */
  missed(): string[] {
    const { scenario } = this;
    const recorder = { people: this.book, scenario } as unknown as Recorder;
    const teamWhole = { width: 20, cells: new Float64Array(20 * scenario.teams.length), isCohort: false };
    const tables = { ...this.tables(), teamWhole } as unknown as Tables;
    return peopleIdentities
      .filter(({ residuals, allowed }) =>
        residuals(recorder, tables).some(([, by]) => Math.abs(by) > allowed),
      )
      .map(({ name }) => name);
  }

  private tables(served: Partial<Served> = {}): PeopleTables {
    const { scenario, book, window } = this;
    const months = scenario.calendar.months.length;
    const empty = (cells: number): Table => ({
      width: 20,
      cells: new Float64Array(20 * cells),
      isCohort: false,
    });
    return peopleTables(scenario, { people: book, window } as unknown as Recorder, {
      months: empty(scenario.queues.length * months),
      needMonths: empty(months),
      jobMonths: empty(months),
      unitMonths: empty(months),
      ...served,
    });
  }
}

function keyOf(name: string, labels: object): string {
  return JSON.stringify([name, ...Object.entries(labels).toSorted()]);
}
