// What the case book remembers of each need that lives, by the slot of the need.
import { ungraded } from "../model/cases.ts";
import { wider } from "./wider.ts";

const never = Number.POSITIVE_INFINITY;

export class LivingCases {
  /** 1 while a need lives in the slot. */
  isAlive = new Uint8Array(64);
  /** The month in which it was born; -1 outside the window. */
  month = new Int32Array(64);
  /** As at birth: facts may change while it waits. Severity is the sum of the three ratings. */
  trueGrade = new Uint8Array(64);
  severity = new Uint8Array(64);
  /** Seconds since the start of the run; Infinity until it happens. Graded itself, or known as an incident that is. */
  gradedAt = new Float64Array(64);
  /** End of the first conversation with a handler. */
  handledAt = new Float64Array(64);
  /** The first grade given; 255 before. */
  firstGrade = new Uint8Array(64);
  /** Contacts heard of so far. */
  contacts = new Int32Array(64);
  /** 1 if it first rang where emergencies are not expected. */
  rangElsewhere = new Uint8Array(64);
  /** 1 if it made contact again so soon that it was not right first time. */
  cameBack = new Uint8Array(64);
  /** 1 if it repeated a contact, if an officer was tasked for it, and if it was recognised as a duplicate. */
  hasRepeated = new Uint8Array(64);
  wasTasked = new Uint8Array(64);
  wasRecognised = new Uint8Array(64);

  begin(need: number): void {
    if (need >= this.isAlive.length) this.grow(need);
    this.isAlive[need] = 1;
    this.gradedAt[need] = never;
    this.handledAt[need] = never;
    this.firstGrade[need] = ungraded;
    this.contacts[need] = 0;
    this.rangElsewhere[need] = 0;
    this.cameBack[need] = 0;
    this.hasRepeated[need] = 0;
    this.wasTasked[need] = 0;
    this.wasRecognised[need] = 0;
  }

  private grow(need: number): void {
    const length = Math.max(2 * this.isAlive.length, need + 1);
    this.isAlive = wider(this.isAlive, length);
    this.month = wider(this.month, length);
    this.trueGrade = wider(this.trueGrade, length);
    this.severity = wider(this.severity, length);
    this.gradedAt = wider(this.gradedAt, length);
    this.handledAt = wider(this.handledAt, length);
    this.firstGrade = wider(this.firstGrade, length);
    this.contacts = wider(this.contacts, length);
    this.rangElsewhere = wider(this.rangElsewhere, length);
    this.cameBack = wider(this.cameBack, length);
    this.hasRepeated = wider(this.hasRepeated, length);
    this.wasTasked = wider(this.wasTasked, length);
    this.wasRecognised = wider(this.wasRecognised, length);
  }
}
