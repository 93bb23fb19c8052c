// Chat: people who hold several conversations at once. Each is as many handlers as conversations, numbered one after the
// other: the places of one person. A new conversation goes to the person who has fewest; who is to go home takes no
// more, and goes after the last.
import { busy, closing, idle, offDuty } from "./duty.ts";
import type { IdleLists } from "./idle-lists.ts";

const none = -1;

/** What the floor and the people of chat teams share; by handler, or by team. */
interface Seats {
  readonly teamOf: Int32Array;
  readonly groupOf: Int32Array;
  readonly firstHandler: Int32Array;
  readonly places: Int32Array;
  readonly scheduled: Int32Array;
  readonly onDuty: Int32Array;
  readonly busy: Int32Array;
  readonly closing: Int32Array;
  readonly status: Uint8Array;
  readonly idle: IdleLists;
}

export class ChatPlaces {
  /** Conversations of each person, by their first place. */
  readonly conversations: Int32Array;
  /** The person at this place has one conversation more, or fewer, than before. */
  loadChanged: (handler: number, before: number) => void = () => undefined;
  private readonly seats: Seats;
  /** By first place: 1 where the person is to go home. */
  private readonly isLeaving: Uint8Array;
  /** Places of people who are to go home, by team. */
  private readonly leaving: Int32Array;

  constructor(seats: Seats) {
    this.seats = seats;
    this.conversations = new Int32Array(seats.teamOf.length);
    this.isLeaving = new Uint8Array(seats.teamOf.length);
    this.leaving = new Int32Array(seats.places.length);
  }

  /** The first place of the person at a place. */
  personAt(handler: number): number {
    const { teamOf, firstHandler, places } = this.seats;
    const team = teamOf[handler]!;
    const first = firstHandler[team]!;
    return handler - ((handler - first) % places[team]!);
  }

  /** A place is taken (1), or free again (-1). */
  load(handler: number, by: 1 | -1): void {
    const person = this.personAt(handler);
    const before = this.conversations[person]!;
    this.conversations[person] = before + by;
    this.loadChanged(handler, before);
  }

  mustGo(handler: number): boolean {
    return this.isLeaving[this.personAt(handler)] === 1;
  }

  /** A conversation of somebody who is to go home is over: the person goes after the last. */
  close(handler: number): void {
    const { status, teamOf } = this.seats;
    status[handler] = closing;
    this.seats.closing[teamOf[handler]!]!++;
    const person = this.personAt(handler);
    if (this.conversations[person] === 0) this.goHome(person);
  }

  /** Whether further people are to come on duty. */
  isShort(team: number): boolean {
    const { onDuty, scheduled } = this.seats;
    return onDuty[team]! - this.leaving[team]! < scheduled[team]!;
  }

  /** Whoever has fewest conversations goes first, and of those the one with the highest number. */
  sendHome(team: number): void {
    const { onDuty, scheduled } = this.seats;
    while (onDuty[team]! - this.leaving[team]! > scheduled[team]!) this.dismiss(this.fewest(team), team);
  }

  /** One person comes on duty, or stays who was to go home; the lowest number first. */
  comeOnDuty(team: number): void {
    const { firstHandler, places, status, groupOf, onDuty } = this.seats;
    const size = places[team]!;
    let person = firstHandler[team]!;
    if (this.leaving[team]! > 0) {
      while (this.isLeaving[person] === 0) person += size;
      this.isLeaving[person] = 0;
      this.leaving[team]! -= size;
    } else {
      while (status[person] !== offDuty) person += size;
      onDuty[team]! += size;
    }
    for (let place = person; place < person + size; place++) {
      if (status[place] === busy) continue;
      if (status[place] === closing) this.seats.closing[team]!--;
      status[place] = idle;
      this.seats.idle.add(groupOf[place]!, place);
    }
  }

  /** A free place of the person of a group who has fewest conversations, of equals the one longest idle; or -1. */
  leastLoaded(group: number): number {
    const { idle: lists } = this.seats;
    let best = none;
    for (let place = lists.first(group); place >= 0; place = lists.after(place)) {
      if (best < 0 || this.difference(place, best) < 0) best = place;
    }
    return best;
  }

  /** How many conversations the person at a place has more than the one at another. */
  difference(one: number, other: number): number {
    return this.conversations[this.personAt(one)]! - this.conversations[this.personAt(other)]!;
  }

  private fewest(team: number): number {
    const { firstHandler, places, status } = this.seats;
    let best = none;
    for (let person = firstHandler[team]!; person < firstHandler[team + 1]!; person += places[team]!) {
      if (status[person] === offDuty || this.isLeaving[person] === 1) continue;
      if (best < 0 || this.conversations[person]! <= this.conversations[best]!) best = person;
    }
    return best;
  }

  private dismiss(person: number, team: number): void {
    const { places, status, groupOf } = this.seats;
    const size = places[team]!;
    this.isLeaving[person] = 1;
    this.leaving[team]! += size;
    for (let place = person; place < person + size; place++) {
      if (status[place] === busy) continue;
      this.seats.idle.remove(groupOf[place]!, place);
      status[place] = closing;
      this.seats.closing[team]!++;
    }
    if (this.conversations[person] === 0) this.goHome(person);
  }

  private goHome(person: number): void {
    const { places, status, teamOf, onDuty } = this.seats;
    const team = teamOf[person]!;
    const size = places[team]!;
    this.isLeaving[person] = 0;
    this.leaving[team]! -= size;
    onDuty[team]! -= size;
    this.seats.closing[team]! -= size;
    status.fill(offDuty, person, person + size);
  }
}
