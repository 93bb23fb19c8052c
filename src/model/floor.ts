// The floor: teams of individual handlers. Of the first team that may take a contact and has anybody to spare, the one
// idle longest takes it. When a team is scheduled down, idle people go home first; after that whoever first finishes
// the contact in hand.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { ChatPlaces } from "./chat-places.ts";
import { Desks } from "./desks.ts";
import { busy, idle, offDuty } from "./duty.ts";
import { Gates } from "./gates.ts";
import { firstHandlers, type Group, groupsOf, placesOf } from "./groups.ts";
import { IdleLists } from "./idle-lists.ts";
import { type Roster, rosterOf } from "./roster.ts";
import { type Route, routesOf } from "./routes.ts";
import { chosenFor } from "./selection.ts";

const none = -1;

/** Who is on duty, idle and busy. Handlers of all teams share one numbering; a team's are consecutive. */
export class Floor {
  readonly groups: readonly Group[];
  readonly roster: Roster;
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
  /** By team: conversations that each person holds at once, and so how many handlers each is. */
  readonly places: Int32Array;
  /** The people of teams who hold several; null where nobody does. */
  readonly chat: ChatPlaces | null;
  /** Where people log in; null where handlers are nobody in particular. */
  readonly desks: Desks | null;
  readonly gates: Gates;
  readonly status: Uint8Array;
  readonly idle: IdleLists;
  /** Handlers on duty who take no further conversation, by team. */
  readonly closing: Int32Array;
  private readonly routes: readonly Route[];

  /** @param clock - its first element is now. */
  constructor(scenario: ResolvedScenario, clock: Float64Array) {
    const { teams } = scenario;
    this.firstHandler = firstHandlers(teams);
    const people = this.firstHandler[teams.length]!;
    this.groups = groupsOf(teams);
    this.routes = routesOf(scenario, this.groups);
    this.roster = rosterOf(scenario, this.groups);
    this.teamOf = this.roster.teamOf;
    this.groupOf = this.roster.groupOf;
    this.handleTimeFactor = this.roster.handleTimeFactor;
    this.contactInHand = new Int32Array(people).fill(none);
    this.queueInHand = new Int32Array(people).fill(none);
    this.busySince = new Float64Array(people);
    this.busyUntil = new Float64Array(people);
    this.status = new Uint8Array(people);
    this.idle = new IdleLists(this.groups.length, people);
    this.scheduled = new Int32Array(teams.length);
    this.onDuty = new Int32Array(teams.length);
    this.busy = new Int32Array(teams.length);
    this.closing = new Int32Array(teams.length);
    this.places = Int32Array.from(teams, placesOf);
    this.chat = this.places.some((places) => places > 1) ? new ChatPlaces(this) : null;
    this.desks = scenario.people === undefined ? null : new Desks(this, scenario, clock);
    this.gates = new Gates(scenario);
  }

  /** Who takes a contact of this queue that has waited out `overflows` of its overflow times; or -1. */
  idleFor(queue: number, overflows: number): number {
    const route = this.routes[queue]!;
    if (!route.isPlain) return this.gates.isPaused(queue) ? none : chosenFor(this, route, overflows);
    const { groups } = route;
    for (let i = 0; i < groups.length; i++) {
      const handler = this.idle.first(groups[i]!);
      if (handler >= 0) return handler;
    }
    return none;
  }

  /** How many of a team are idle. */
  idleOf(team: number): number {
    return this.onDuty[team]! - this.busy[team]! - this.closing[team]!;
  }

  /** The one of a group who takes the next contact: who has been idle longest, or has fewest conversations; or -1. */
  firstIdle(group: number): number {
    if (this.chat === null || this.places[this.groups[group]!.team] === 1) return this.idle.first(group);
    return this.chat.leastLoaded(group);
  }

  isBusy(handler: number): boolean {
    return this.status[handler] === busy;
  }

  /** Whether somebody who has nothing in hand is to go home. */
  mustGo(handler: number): boolean {
    const team = this.teamOf[handler]!;
    if (this.chat !== null && this.places[team]! > 1) return this.chat.mustGo(handler);
    if (this.desks !== null && this.desks.areOf[team] === 1) return this.desks.isLeaving[handler] === 1;
    return this.onDuty[team]! > this.scheduled[team]!;
  }

  /** Whether further people are to come on duty. */
  isShort(team: number): boolean {
    if (this.chat !== null && this.places[team]! > 1) return this.chat.isShort(team);
    return this.onDuty[team]! < this.scheduled[team]!;
  }

  /** An idle handler takes a contact. */
  occupy(handler: number): void {
    this.idle.remove(this.groupOf[handler]!, handler);
    this.status[handler] = busy;
    this.busy[this.teamOf[handler]!]!++;
    if (this.chat !== null) this.chat.load(handler, 1);
    if (this.desks !== null) this.desks.load(this.teamOf[handler]!, 1);
  }

  /** A busy handler has nothing to do. */
  rest(handler: number): void {
    this.busy[this.teamOf[handler]!]!--;
    this.link(handler);
    if (this.chat !== null) this.chat.load(handler, -1);
    if (this.desks !== null) this.desks.load(this.teamOf[handler]!, -1);
  }

  /** A busy handler goes home. */
  goHome(handler: number): void {
    const team = this.teamOf[handler]!;
    this.busy[team]!--;
    if (this.chat !== null) {
      this.chat.load(handler, -1);
      if (this.places[team]! > 1) return this.chat.close(handler);
    }
    this.onDuty[team]!--;
    this.status[handler] = offDuty;
    if (this.desks === null) return;
    this.desks.load(team, -1);
    this.desks.vacate(handler);
  }

  /** Sets how many people are scheduled; spare idle handlers of the highest number go home at once. */
  schedule(team: number, people: number): void {
    const count = people * this.places[team]!;
    this.scheduled[team] = count;
    if (this.chat !== null && this.places[team]! > 1) return this.chat.sendHome(team);
    while (this.onDuty[team]! > count && this.idleOf(team) > 0) this.sendHome(this.lastIdle(team), team);
  }

  /** The next person comes on duty, idle: the one off duty with the lowest number. Returns who; -1 in chat. */
  comeOnDuty(team: number): number {
    if (this.chat !== null && this.places[team]! > 1) {
      this.chat.comeOnDuty(team);
      return none;
    }
    let handler = this.firstHandler[team]!;
    while (this.status[handler] !== offDuty) handler++;
    this.onDuty[team]!++;
    this.link(handler);
    return handler;
  }

  private sendHome(handler: number, team: number): void {
    this.idle.remove(this.groupOf[handler]!, handler);
    this.status[handler] = offDuty;
    this.onDuty[team]!--;
  }

  private lastIdle(team: number): number {
    let handler = this.firstHandler[team + 1]! - 1;
    while (this.status[handler] !== idle) handler--;
    return handler;
  }

  private link(handler: number): void {
    this.idle.add(this.groupOf[handler]!, handler);
    this.status[handler] = idle;
  }
}
