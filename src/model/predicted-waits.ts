// The wait that is predicted for a caller who joins a queue: that of whoever was last answered from it, or the time
// that those on duty need for everybody before and for this caller.
import { handleTimeAt, sideBySide } from "../scenario/offered-load.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { Contacts } from "./contacts.ts";
import type { Floor } from "./floor.ts";
import { placesOf } from "./groups.ts";
import type { Queues } from "./queues.ts";

/** What a prediction looks at. */
interface Surroundings {
  readonly scenario: ResolvedScenario;
  readonly contacts: Contacts;
  readonly queues: Queues;
  readonly floor: Floor;
  readonly clock: Float64Array;
}

export class PredictedWaits {
  /** Whether a wait is predicted in any queue. */
  readonly exist: boolean;
  private readonly state: Surroundings;
  private readonly isByLastWait: readonly boolean[];
  /** By queue: seconds that whoever was last answered waited. */
  private readonly lastWait: Float64Array;
  /** By team: how much of a person who has one thing to do each of its handlers is. */
  private readonly capacity: Float64Array;
  /** By queue in which a wait is predicted: mean handle time in seconds; and teams whose own it is. */
  private readonly handleTime: Float64Array;
  private readonly servedBy: readonly (readonly number[])[];

  constructor(state: Surroundings) {
    const { queues, teams } = state.scenario;
    this.state = state;
    this.exist = queues.some(
      ({ announcement, callback }) => announcement !== undefined || callback !== undefined,
    );
    this.isByLastWait = queues.map(({ announcement }) => announcement?.predicts === "lastWait");
    this.lastWait = new Float64Array(queues.length);
    // Expected over the whole calendar: too dear for a queue in which nobody asks.
    this.handleTime = Float64Array.from(queues, ({ announcement, callback }, queue) =>
      announcement === undefined && callback === undefined ? 0 : handleTimeAt(state.scenario, queue),
    );
    this.capacity = Float64Array.from(teams, (team) => sideBySide(team) / placesOf(team));
    this.servedBy = queues.map((_, queue) =>
      teams.flatMap(({ serves }, team) => (serves.includes(queue) ? [team] : [])),
    );
  }

  /** The contact leaves its queue for a handler, or is answered without having waited. */
  noteAnswer(contact: number): void {
    const { contacts, clock } = this.state;
    this.lastWait[contacts.queue[contact]!] = clock[0]! - contacts.joinedAt[contact]!;
  }

  /** Seconds, for a contact that has just joined the queue. One person is taken to be there if nobody is. */
  secondsIn(queue: number): number {
    if (this.isByLastWait[queue]) return this.lastWait[queue]!;
    const { floor, queues } = this.state;
    let people = 0;
    for (const team of this.servedBy[queue]!) people += floor.onDuty[team]! * this.capacity[team]!;
    return (queues.lengths[queue]! * this.handleTime[queue]!) / Math.max(1, people);
  }
}
