// Staffing: who is scheduled in each interval, and whom the state of the centre adds.
import type { CentreState } from "./centre-state.ts";
import type { Handlers } from "./handlers.ts";

export class Staffing {
  private readonly state: CentreState;
  private readonly handlers: Handlers;
  /** People added to each team. */
  private readonly added: Int32Array;

  constructor(state: CentreState, handlers: Handlers) {
    this.state = state;
    this.handlers = handlers;
    this.added = new Int32Array(state.scenario.teams.length);
  }

  startInterval(): void {
    for (let team = 0; team < this.added.length; team++) this.staff(team);
  }

  /** Adds people to a team from now on; fewer of them if negative. */
  add(team: number, people: number): void {
    this.added[team]! += people;
    this.staff(team);
  }

  private staff(team: number): void {
    const { floor, observer, scenario, interval } = this.state;
    const people = scenario.teams[team]!.scheduled[interval]! + this.added[team]!;
    if (floor.scheduled[team] === people * floor.places[team]!) return;
    observer.staffChanges(team);
    floor.schedule(team, people);
    while (floor.isShort(team)) {
      observer.staffChanges(team);
      const handler = floor.comeOnDuty(team);
      if (handler >= 0) this.handlers.welcome(handler);
    }
    if (floor.places[team]! > 1) this.handlers.lookRound();
  }
}
