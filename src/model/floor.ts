// The floor: teams of individual handlers. Of the first team that may take a contact and has anybody to spare, the one
// idle longest takes it. When a team is scheduled down, idle people go home first; after that whoever first finishes
// the contact in hand.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedTeam } from "../scenario/resolved-floor.ts";
import { firstHandlers, type Group, groupsOf } from "./groups.ts";
import { type Route, routesOf } from "./routes.ts";

const none = -1;
const offDuty = 0;
const idle = 1;
const busy = 2;

/** Who is on duty, idle and busy. Handlers of all teams share one numbering; a team's are consecutive. */
export class Floor {
  readonly groups: readonly Group[];
  readonly teamOf: Int32Array;
  /** People of a team who take the same queues form a group. */
  readonly groupOf: Int32Array;
  /** First handler of each team, and one more. */
  readonly firstHandler: Int32Array;
  /** Cell handler × queues + queue: multiplies the handle time. */
  readonly handleTimeFactor: Float64Array;
  /** Handlers scheduled, logged in, and on a contact or wrapping up, by team. */
  readonly scheduled: Int32Array;
  readonly onDuty: Int32Array;
  readonly busy: Int32Array;
  /** The contact each handler talks to, and the queue from which it was answered; -1 for none. */
  readonly contactInHand: Int32Array;
  readonly queueInHand: Int32Array;
  /** When the present talk or wrap-up began, and when it will end; kept only where something may be broken off. */
  readonly busySince: Float64Array;
  readonly busyUntil: Float64Array;
  private readonly status: Uint8Array;
  private readonly idleHeads: Int32Array;
  private readonly idleTails: Int32Array;
  private readonly idleNext: Int32Array;
  private readonly idlePrevious: Int32Array;
  /** Orders the idle of different groups by when they became so. */
  private readonly idleOrder: Float64Array;
  private orders = 0;
  private readonly routes: readonly Route[];

  constructor(scenario: ResolvedScenario) {
    const { teams, queues } = scenario;
    this.firstHandler = firstHandlers(teams);
    const people = this.firstHandler[teams.length]!;
    this.groups = groupsOf(teams);
    this.routes = routesOf(scenario, this.groups);
    this.teamOf = new Int32Array(people);
    this.groupOf = new Int32Array(people);
    this.handleTimeFactor = new Float64Array(people * queues.length);
    this.contactInHand = new Int32Array(people).fill(none);
    this.queueInHand = new Int32Array(people).fill(none);
    this.busySince = new Float64Array(people);
    this.busyUntil = new Float64Array(people);
    this.status = new Uint8Array(people);
    this.idleNext = new Int32Array(people);
    this.idlePrevious = new Int32Array(people);
    this.idleOrder = new Float64Array(people);
    this.scheduled = new Int32Array(teams.length);
    this.onDuty = new Int32Array(teams.length);
    this.busy = new Int32Array(teams.length);
    this.idleHeads = new Int32Array(this.groups.length).fill(none);
    this.idleTails = new Int32Array(this.groups.length).fill(none);
    teams.forEach((team, index) => {
      this.seat(team, index);
    });
  }

  /** Who takes a contact of this queue that has waited out `overflows` of its overflow times; or -1. */
  idleFor(queue: number, overflows: number): number {
    const route = this.routes[queue]!;
    if (!route.isPlain) return this.chosenFor(route, overflows);
    const { groups } = route;
    for (let i = 0; i < groups.length; i++) {
      const handler = this.idleHeads[groups[i]!]!;
      if (handler >= 0) return handler;
    }
    return none;
  }

  /** How many of a team are idle. */
  idleOf(team: number): number {
    return this.onDuty[team]! - this.busy[team]!;
  }

  /** The one of a group who has been idle longest, or -1. */
  firstIdle(group: number): number {
    return this.idleHeads[group]!;
  }

  isBusy(handler: number): boolean {
    return this.status[handler] === busy;
  }

  hasTooMany(team: number): boolean {
    return this.onDuty[team]! > this.scheduled[team]!;
  }

  /** An idle handler takes a contact. */
  occupy(handler: number): void {
    this.unlink(handler);
    this.status[handler] = busy;
    this.busy[this.teamOf[handler]!]!++;
  }

  /** A busy handler has nothing to do. */
  rest(handler: number): void {
    this.busy[this.teamOf[handler]!]!--;
    this.link(handler);
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
    while (this.onDuty[team]! > count && this.idleOf(team) > 0) this.sendHome(this.lastIdle(team), team);
  }

  /** The next person comes on duty, idle: the one off duty with the lowest number. Returns who. */
  comeOnDuty(team: number): number {
    let handler = this.firstHandler[team]!;
    while (this.status[handler] !== offDuty) handler++;
    this.onDuty[team]!++;
    this.link(handler);
    return handler;
  }

  /** Tier by tier; within a tier whoever has been idle longest. */
  private chosenFor(route: Route, overflows: number): number {
    for (const { groups, team, leaveFree, overflow } of route.tiers) {
      if (overflow > overflows || this.idleOf(team) <= leaveFree) continue;
      let best = none;
      for (const group of groups) {
        const handler = this.idleHeads[group]!;
        if (handler >= 0 && (best < 0 || this.idleOrder[handler]! < this.idleOrder[best]!)) best = handler;
      }
      if (best >= 0) return best;
    }
    return none;
  }

  private sendHome(handler: number, team: number): void {
    this.unlink(handler);
    this.status[handler] = offDuty;
    this.onDuty[team]!--;
  }

  private lastIdle(team: number): number {
    let handler = this.firstHandler[team + 1]! - 1;
    while (this.status[handler] !== idle) handler--;
    return handler;
  }

  private link(handler: number): void {
    const group = this.groupOf[handler]!;
    const last = this.idleTails[group]!;
    this.idlePrevious[handler] = last;
    this.idleNext[handler] = none;
    if (last < 0) this.idleHeads[group] = handler;
    else this.idleNext[last] = handler;
    this.idleTails[group] = handler;
    this.idleOrder[handler] = this.orders++;
    this.status[handler] = idle;
  }

  private unlink(handler: number): void {
    const group = this.groupOf[handler]!;
    const before = this.idlePrevious[handler]!;
    const after = this.idleNext[handler]!;
    if (before < 0) this.idleHeads[group] = after;
    else this.idleNext[before] = after;
    if (after < 0) this.idleTails[group] = before;
    else this.idlePrevious[after] = before;
  }

  private seat(team: ResolvedTeam, index: number): void {
    const first = this.firstHandler[index]!;
    team.bandOfHandler.forEach((band, person) => {
      const handler = first + person;
      const factors = team.bands[band]?.handleTimeFactors ?? [];
      this.teamOf[handler] = index;
      this.groupOf[handler] = this.groups.findIndex(
        (each) => each.team === index && each.bands.includes(band),
      );
      this.handleTimeFactor.set(factors, handler * factors.length);
    });
  }
}
