// Talks that are broken off and gone on with: what the chart of a contact says of them.
import { effectIndex } from "../statecharts/compile.ts";
import { contactChart } from "./chart-tables.ts";
import type { Handlers } from "./handlers.ts";
import type { Waiting } from "./waiting.ts";

const holdTalk = effectIndex(contactChart, "holdTalk");
const interruptTalk = effectIndex(contactChart, "interruptTalk");
const leaveInterrupted = effectIndex(contactChart, "leaveInterrupted");
const resumeTalk = effectIndex(contactChart, "resumeTalk");

export class TalkBreaks {
  private readonly handlers: Handlers;
  private readonly waiting: Waiting;

  constructor(handlers: Handlers, waiting: Waiting) {
    this.handlers = handlers;
    this.waiting = waiting;
  }

  /** Does what the chart says of a break; false if the effect is about something else. */
  run(effect: number, contact: number): boolean {
    switch (effect) {
      case holdTalk:
        this.handlers.interruptions.pause(contact);
        return true;
      case interruptTalk:
        this.handlers.interruptions.pause(contact);
        this.waiting.joinBrokenOff(contact);
        return true;
      case leaveInterrupted:
        this.waiting.leaveBrokenOff(contact);
        return true;
      case resumeTalk:
        this.handlers.resume(contact);
        return true;
      default:
        return false;
    }
  }
}
