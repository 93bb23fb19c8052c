// Where the triage of each contact stands. Columns by the slots of contacts.
import { widened } from "./slots.ts";

const none = -1;

export class TriageColumns {
  /** Where it stands in its statechart. */
  state = new Uint8Array(64);
  /** Of the conversation in hand: 1 where the handler triages; 1 where the incident was recognised as known. */
  isTriaged = new Uint8Array(64);
  isRecognised = new Uint8Array(64);
  /** 1 where the time to grade came while the talk was broken off. */
  isOverdue = new Uint8Array(64);
  /** The event of the contact's chart with which the talk will end; -1 until it is graded or recognised. */
  end = new Int16Array(64);
  /** How many times as often as others whoever graded the contact is not right, and in which queue that was; -1 for nobody. */
  notRight = new Float64Array(64);
  gradedIn = new Int32Array(64);

  /** A contact begins. */
  clear(contact: number): void {
    if (contact >= this.state.length) this.grow(contact);
    this.isTriaged[contact] = 0;
    this.isRecognised[contact] = 0;
    this.isOverdue[contact] = 0;
    this.end[contact] = none;
    this.notRight[contact] = none;
    this.gradedIn[contact] = none;
  }

  /** A conversation of the contact begins: the first, or one with somebody whom it was passed on to. */
  beginTalk(contact: number, isTriaged: boolean): void {
    this.isTriaged[contact] = isTriaged ? 1 : 0;
    this.isRecognised[contact] = 0;
    this.isOverdue[contact] = 0;
    this.end[contact] = none;
  }

  /** Whether somebody has graded the contact. */
  isGraded(contact: number): boolean {
    return this.gradedIn[contact]! >= 0;
  }

  private grow(contact: number): void {
    const length = Math.max(2 * this.state.length, contact + 1);
    this.state = widened(this.state, length);
    this.isTriaged = widened(this.isTriaged, length);
    this.isRecognised = widened(this.isRecognised, length);
    this.isOverdue = widened(this.isOverdue, length);
    this.end = widened(this.end, length);
    this.notRight = widened(this.notRight, length);
    this.gradedIn = widened(this.gradedIn, length);
  }
}
