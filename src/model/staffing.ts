// Staffing: who is scheduled in each interval, and whom the state of the centre adds.
import type { CentreState } from "./centre-state.ts";
import type { Handlers } from "./handlers.ts";
import type { Workforce } from "./workforce.ts";

export class Staffing {
  private readonly state: CentreState;
  private readonly handlers: Handlers;
  /** Staffs the teams whose people are listed; null where there are none. */
  private readonly workforce: Workforce | null;
  /** People added to each team. */
  private readonly added: Int32Array;

  constructor(state: CentreState, handlers: Handlers, workforce: Workforce | null) {
    this.state = state;
    this.handlers = handlers;
    this.workforce = workforce;
    this.added = new Int32Array(state.scenario.teams.length);
  }

  startInterval(): void {
    for (let team = 0; team < this.added.length; team++) this.staff(team);
  }

  /** Adds people to a team from now on; fewer of them if negative. */
  add(team: number, people: number): void {
    if (this.hasPeople(team)) return this.workforce?.add(team, people);
    this.added[team]! += people;
    this.staff(team);
  }

  private hasPeople(team: number): boolean {
    return (this.state.scenario.people?.postsOfTeam[team] ?? -1) >= 0;
  }

  private staff(team: number): void {
    if (this.hasPeople(team)) return;
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
