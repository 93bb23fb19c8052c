// The floor: teams of individual handlers. Of the first team that may take a contact and has anybody idle, the one
// idle longest takes it. When a team is scheduled down, idle people go home first; after that whoever first finishes
// the contact in hand.
import type { ResolvedScenario, ResolvedTeam } from "../scenario/resolved.ts";

const none = -1;
const offDuty = 0;
const idle = 1;
const busy = 2;

/** Who is on duty, idle and busy. Handlers of all teams share one numbering; a team's are consecutive. */
export class Floor {
  readonly teamOf: Int32Array;
  /** Multiplies the handle time of the person's contacts. */
  readonly handleTimeFactor: Float64Array;
  /** Handlers scheduled, logged in, and on a contact or wrapping up, by team. */
  readonly scheduled: Int32Array;
  readonly onDuty: Int32Array;
  readonly busy: Int32Array;
  private readonly firstHandler: Int32Array;
  private readonly status: Uint8Array;
  private readonly idleHeads: Int32Array;
  private readonly idleTails: Int32Array;
  private readonly idleNext: Int32Array;
  private readonly idlePrevious: Int32Array;
  /** Teams that may take a contact of each queue: its own first, then those that help. */
  private readonly teamsOfQueue: readonly Int32Array[];

  constructor(scenario: ResolvedScenario) {
    const { teams, queues } = scenario;
    this.firstHandler = firstHandlers(teams);
    const people = this.firstHandler[teams.length]!;
    this.teamOf = new Int32Array(people);
    this.handleTimeFactor = new Float64Array(people);
    this.status = new Uint8Array(people);
    this.idleNext = new Int32Array(people);
    this.idlePrevious = new Int32Array(people);
    this.scheduled = new Int32Array(teams.length);
    this.onDuty = new Int32Array(teams.length);
    this.busy = new Int32Array(teams.length);
    this.idleHeads = new Int32Array(teams.length).fill(none);
    this.idleTails = new Int32Array(teams.length).fill(none);
    this.teamsOfQueue = queues.map((_, queue) => teamsServing(teams, queue));
    teams.forEach((team, index) => {
      this.seat(team, index);
    });
  }

  /** The handler idle longest in the first team that can take a contact of this queue, or -1. */
  idleFor(queue: number): number {
    const teams = this.teamsOfQueue[queue]!;
    for (let i = 0; i < teams.length; i++) {
      const handler = this.idleHeads[teams[i]!]!;
      if (handler >= 0) return handler;
    }
    return none;
  }

  hasTooMany(team: number): boolean {
    return this.onDuty[team]! > this.scheduled[team]!;
  }

  /** An idle handler takes a contact. */
  occupy(handler: number): void {
    const team = this.teamOf[handler]!;
    this.unlink(handler, team);
    this.status[handler] = busy;
    this.busy[team]!++;
  }

  /** A busy handler has nothing to do. */
  rest(handler: number): void {
    const team = this.teamOf[handler]!;
    this.busy[team]!--;
    this.link(handler, team);
  }

  /** A busy handler goes home. */
  goHome(handler: number): void {
    const team = this.teamOf[handler]!;
    this.busy[team]!--;
    this.onDuty[team]!--;
    this.status[handler] = offDuty;
  }

  /** Sets how many are scheduled; spare idle handlers of the highest number go home at once. */
  schedule(team: number, count: number): void {
    this.scheduled[team] = count;
    while (this.onDuty[team]! > count && this.idleHeads[team]! >= 0) this.sendHome(this.lastIdle(team), team);
  }

  /** The next person comes on duty, idle: the one off duty with the lowest number. Returns who. */
  comeOnDuty(team: number): number {
    let handler = this.firstHandler[team]!;
    while (this.status[handler] !== offDuty) handler++;
    this.onDuty[team]!++;
    this.link(handler, team);
    return handler;
  }

  private sendHome(handler: number, team: number): void {
    this.unlink(handler, team);
    this.status[handler] = offDuty;
    this.onDuty[team]!--;
  }

  private lastIdle(team: number): number {
    let handler = this.firstHandler[team + 1]! - 1;
    while (this.status[handler] !== idle) handler--;
    return handler;
  }

  private link(handler: number, team: number): void {
    const last = this.idleTails[team]!;
    this.idlePrevious[handler] = last;
    this.idleNext[handler] = none;
    if (last < 0) this.idleHeads[team] = handler;
    else this.idleNext[last] = handler;
    this.idleTails[team] = handler;
    this.status[handler] = idle;
  }

  private unlink(handler: number, team: number): void {
    const before = this.idlePrevious[handler]!;
    const after = this.idleNext[handler]!;
    if (before < 0) this.idleHeads[team] = after;
    else this.idleNext[before] = after;
    if (after < 0) this.idleTails[team] = before;
    else this.idlePrevious[after] = before;
  }

  private seat(team: ResolvedTeam, index: number): void {
    const first = this.firstHandler[index]!;
    team.bandOfHandler.forEach((band, person) => {
      this.teamOf[first + person] = index;
      this.handleTimeFactor[first + person] = team.bands[band]?.handleTimeFactor ?? 1;
    });
  }
}

function firstHandlers(teams: readonly ResolvedTeam[]): Int32Array {
  const first = new Int32Array(teams.length + 1);
  teams.forEach((team, index) => {
    first[index + 1] = first[index]! + team.bandOfHandler.length;
  });
  return first;
}

function teamsServing(teams: readonly ResolvedTeam[], queue: number): Int32Array {
  const own = teams.flatMap((team, index) => (team.serves.includes(queue) ? [index] : []));
  const helping = teams.flatMap((team, index) => (team.helps.includes(queue) ? [index] : []));
  return Int32Array.from([...own, ...helping]);
}
