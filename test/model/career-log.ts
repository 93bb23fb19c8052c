// What an observer hears of careers, as a list; and who did what when, by the seat of a person, which is theirs under every
// policy.
import type { People } from "../../src/model/people.ts";
import { type PeopleObserver, personStates } from "../../src/model/people-observer.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { type CareersRun, careersOf, type Stage } from "./run-careers.ts";

interface Entry {
  readonly day: number;
  readonly what: "joins" | "leaves" | "moves" | "approved" | "arrived" | string;
  /** Line and place of a person; or recruitment and heads; or a destination. */
  readonly who: string;
  /** Posts after it. */
  readonly posts?: number;
}

export interface CareerLog extends Stage {
  readonly entries: readonly Entry[];
  /** Days on which people of these seats did something, by seat. */
  daysOf(what: Entry["what"]): Map<string, number>;
  /** People in a state of the chart (or a state within it) now. */
  countIn(state: string, posts?: number): number;
}

/** Runs days 0 to `days` − 1. */
export function logCareers(
  scenario: ResolvedScenario,
  days: number,
  run: CareersRun & { readonly each?: (day: number, stage: Stage) => void } = {},
): CareerLog {
  const entries: Entry[] = [];
  const stage = careersOf(scenario, { ...run, listen: (heard) => listener(heard, entries) });
  for (let day = 0; day < days; day++) {
    stage.startDay(day);
    run.each?.(day, stage);
  }
  const { people } = stage;
  return {
    ...stage,
    entries,
    daysOf: (what) =>
      new Map(entries.filter((entry) => entry.what === what).map(({ who, day }) => [who, day])),
    countIn: (state, posts) =>
      everybody(people).filter((each) => isIn(people, each, { state, posts })).length,
  };
}

export function everybody(people: People): number[] {
  return Array.from({ length: people.count }, (_, person) => person);
}

export function stateOf(people: People, person: number): string {
  return personStates[people.state[person] ?? -1] ?? "nowhere";
}

function isIn(
  people: People,
  person: number,
  { state, posts }: { readonly state: string; readonly posts: number | undefined },
): boolean {
  const now = stateOf(people, person);
  const isThere = now === state || now.startsWith(`${state}.`);
  return isThere && (posts === undefined || people.posts[person] === posts);
}

function listener(people: People, entries: Entry[]): Partial<PeopleObserver> {
  let day = 0;
  const seat = (person: number) => `${people.line[person]}/${people.place[person]}`;
  const tell = (entry: Omit<Entry, "day">) => entries.push({ day, ...entry });
  return {
    peopleDayStarts: (starting) => {
      day = starting;
    },
    personJoins: (person) => tell({ what: "joins", who: seat(person), posts: people.posts[person] ?? -1 }),
    personLeaves: (person) => tell({ what: "leaves", who: seat(person), posts: people.posts[person] ?? -1 }),
    personMoves: (person, posts) => tell({ what: "moves", who: seat(person), posts }),
    personStepped: (person, _, state) => tell({ what: personStates[state] ?? "", who: seat(person) }),
    cohortApproved: (recruitment, on, heads) =>
      tell({ what: "approved", who: `${recruitment}: ${heads} for ${on}` }),
    arrivedElsewhere: (destination) => tell({ what: "arrived", who: String(destination) }),
  };
}
