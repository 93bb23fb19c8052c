// Steps people through their statechart, and does what its effects say: careers what concerns posts and training,
// attendance what concerns the floor.
import { effectIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { personChart } from "./chart-tables.ts";
import type { People } from "./people.ts";

const table = personChart;
const eventCount = table.events.length;
const joinCentre = effectIndex(table, "joinCentre");
const joinTutor = effectIndex(table, "joinTutor");
const leaveTutor = effectIndex(table, "leaveTutor");
const joinFloor = effectIndex(table, "joinFloor");
const leaveFloor = effectIndex(table, "leaveFloor");
const changeTeam = effectIndex(table, "changeTeam");
const gainSkill = effectIndex(table, "gainSkill");
const leaveCentre = effectIndex(table, "leaveCentre");
const arrive = effectIndex(table, "arrive");

/** What a step means for posts and training. */
export interface CareerEffects {
  joinCentre(person: number): void;
  joinTutor(person: number): void;
  leaveTutor(person: number): void;
  /** Goes on a course, or leaves the centre. */
  leaveFloor(person: number): void;
  changeTeam(person: number): void;
  gainSkill(person: number): void;
  leaveCentre(person: number): void;
  /** Has gone to `people.destination`. */
  arrive(person: number): void;
}

/** What a step means for the floor: somebody can be rostered from now on, or no longer. */
export interface FloorEffects {
  joinFloor(person: number): void;
  leaveFloor(person: number): void;
}

export class PersonSteps {
  /** Plugged in by careers and by attendance; null where nothing follows. */
  career: CareerEffects | null = null;
  floor: FloorEffects | null = null;
  private readonly state: CentreState;
  private readonly people: People;

  constructor(state: CentreState, people: People) {
    this.state = state;
    this.people = people;
  }

  /** A person of a line begins the life of the chart. */
  begin(line: number, place: number): number {
    const person = this.people.add(line, place);
    this.people.state[person] = table.initial;
    this.state.steps?.started("person", person);
    return person;
  }

  /** Whether the person can take the event now. */
  accepts(person: number, event: number): boolean {
    return table.next[this.people.state[person]! * eventCount + event]! >= 0;
  }

  /** The person takes an event of the chart; a fault if it cannot happen now. */
  step(person: number, event: number): void {
    const { people, state } = this;
    const before = people.state[person]!;
    const cell = before * eventCount + event;
    const next = table.next[cell]!;
    if (next < 0)
      throw state.fault(`a person ${table.states[before]} refuses ${table.events[event]}`, person);
    people.state[person] = next;
    state.steps?.stepped("person", person, { event, state: next });
    state.observer.people?.personStepped(person, before, next);
    const end = table.effectStart[cell + 1]!;
    for (let i = table.effectStart[cell]!; i < end; i++) this.run(table.effectTokens[i]!, person);
  }

  private run(effect: number, person: number): void {
    const { career, floor } = this;
    switch (effect) {
      case joinCentre:
        return career?.joinCentre(person);
      case joinTutor:
        return career?.joinTutor(person);
      case leaveTutor:
        return career?.leaveTutor(person);
      case joinFloor:
        return floor?.joinFloor(person);
      case leaveFloor:
        career?.leaveFloor(person);
        return floor?.leaveFloor(person);
      case changeTeam:
        return career?.changeTeam(person);
      case gainSkill:
        return career?.gainSkill(person);
      case leaveCentre:
        return career?.leaveCentre(person);
      case arrive:
        return career?.arrive(person);
      default:
        throw this.state.fault(`a person has no effect ${effect}`, person);
    }
  }
}
