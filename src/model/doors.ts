// The doors of the centre: lines of the telephone network, and opening hours. Whoever finds no free line, or a closed
// queue, is turned away.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { Contacts } from "./contacts.ts";

const none = -1;
const noLineLeft = -2;

export class Doors {
  /** Whether anybody can be turned away at all. */
  readonly exist: boolean;
  private readonly contacts: Contacts;
  private readonly scenario: ResolvedScenario;
  /** By channel: its trunk, or -1. */
  private readonly trunkOfChannel: Int32Array;
  private readonly linesFree: Int32Array;
  private readonly isOpen: Uint8Array;

  constructor(scenario: ResolvedScenario, contacts: Contacts) {
    const { trunks, queues, channels } = scenario;
    this.scenario = scenario;
    this.contacts = contacts;
    this.exist = trunks.length > 0 || queues.some(({ isOpen }) => isOpen !== null);
    this.trunkOfChannel = Int32Array.from(channels, (_, channel) =>
      trunks.findIndex((trunk) => trunk.channels.includes(channel)),
    );
    this.linesFree = Int32Array.from(trunks, ({ lines }) => lines);
    this.isOpen = new Uint8Array(queues.length).fill(1);
  }

  /** A new contact takes a line, if there is one. */
  seizeLine(contact: number): void {
    const trunk = this.trunkOfChannel[this.contacts.channel[contact]!]!;
    this.contacts.trunk[contact] = none;
    if (trunk < 0) return;
    const isFree = this.linesFree[trunk]! > 0;
    this.contacts.trunk[contact] = isFree ? trunk : noLineLeft;
    if (isFree) this.linesFree[trunk]!--;
  }

  /** The caller is gone. */
  releaseLine(contact: number): void {
    const trunk = this.contacts.trunk[contact]!;
    if (trunk >= 0) this.linesFree[trunk]!++;
    this.contacts.trunk[contact] = none;
  }

  /** Whether a contact that is about to ring at its queue gets in. */
  lets(contact: number): boolean {
    return this.contacts.trunk[contact] !== noLineLeft && this.isOpen[this.contacts.queue[contact]!] === 1;
  }

  /** Whether those inside the queue are sent away now that it is closed. */
  isCut(queue: number): boolean {
    return this.isOpen[queue] === 0 && this.scenario.queues[queue]!.atClose === "cut";
  }

  /** Opens and closes queues; returns those that have just closed and send everybody away. */
  startInterval(interval: number): readonly number[] {
    const cut: number[] = [];
    for (let queue = 0; queue < this.isOpen.length; queue++) {
      const isOpen = this.scenario.queues[queue]!.isOpen?.[interval] ?? 1;
      const closes = isOpen === 0 && this.isOpen[queue] === 1;
      this.isOpen[queue] = isOpen;
      if (closes && this.isCut(queue)) cut.push(queue);
    }
    return cut;
  }
}
