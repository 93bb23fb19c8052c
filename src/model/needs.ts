// Needs: members of the public with a reason to call. One need can cause many contacts, and owns all the
// randomness of its life by its place in the day: the n-th caller of a source on a date is the same person
// under every policy.
import { Slots, widened } from "./slots.ts";

/** Columns over the needs that are alive. */
export class Needs {
  /** Where the need stands in its statechart. */
  state = new Uint8Array(64);
  source = new Int32Array(64);
  /** First word of the draw counter: ordinal within (source, day). */
  ordinal = new Int32Array(64);
  /** Second word of the draw counter without the attempt: day since 1970 in the upper half. */
  dayWord = new Int32Array(64);
  /** Contacts begun so far; the current one is number `attempts - 1`. */
  attempts = new Int32Array(64);
  redials = new Int32Array(64);
  chasers = new Int32Array(64);
  /** Conversations held with a switchboard operator, and with a handler. */
  switchboardTalks = new Int32Array(64);
  handlerTalks = new Int32Array(64);
  /** Times at which it was decided whether a contact brings off-call work about. */
  workDraws = new Int32Array(64);
  /** Which delay the next contact waits for, by index of the table of delays. */
  nextDelay = new Int32Array(64);
  /** The queue that the last contact left unserved, or whose outcome was a voicemail. */
  leftQueue = new Int32Array(64);
  /** Queue dialled, channel and origin of the contact that comes next, or came last. */
  nextQueue = new Int32Array(64);
  nextChannel = new Int32Array(64);
  nextOrigin = new Int32Array(64);
  /** Slots of further callers of an incident who have not called yet. */
  unborn = 0;
  private readonly slots = new Slots();

  get live(): number {
    return this.slots.live;
  }

  take(): number {
    const need = this.slots.take();
    if (need === this.state.length) this.grow();
    this.attempts[need] = 0;
    this.redials[need] = 0;
    this.chasers[need] = 0;
    this.switchboardTalks[need] = 0;
    this.handlerTalks[need] = 0;
    this.workDraws[need] = 0;
    return need;
  }

  release(need: number): void {
    this.slots.release(need);
  }

  private grow(): void {
    const length = 2 * this.state.length;
    this.state = widened(this.state, length);
    this.source = widened(this.source, length);
    this.ordinal = widened(this.ordinal, length);
    this.dayWord = widened(this.dayWord, length);
    this.attempts = widened(this.attempts, length);
    this.redials = widened(this.redials, length);
    this.chasers = widened(this.chasers, length);
    this.switchboardTalks = widened(this.switchboardTalks, length);
    this.handlerTalks = widened(this.handlerTalks, length);
    this.workDraws = widened(this.workDraws, length);
    this.nextDelay = widened(this.nextDelay, length);
    this.leftQueue = widened(this.leftQueue, length);
    this.nextQueue = widened(this.nextQueue, length);
    this.nextChannel = widened(this.nextChannel, length);
    this.nextOrigin = widened(this.nextOrigin, length);
  }
}
