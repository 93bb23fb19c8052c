// Off-call work that a contact brings about: an enquiry after a call, ringing back somebody who was cut off. A piece of
// work goes its own way through a queue of stage `work`, with the randomness of the need it comes from.
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import type { CentreState } from "./centre-state.ts";
import { origins } from "./observer.ts";
import { purposeIndex } from "./purposes.ts";

const none = -1;
/** The interval of what comes up while the centre is drained after the end of the calendar. */
const outside = -1;
const workOrigin = origins.indexOf("work");
const bringsWork = purposeIndex("bringsWork");
/** Pieces of work are counted in eight bits of the draw counter. */
const mostDraws = 255;

export class OffCallWork {
  private readonly state: CentreState;
  /** Lets a piece of work, held in the slot of a contact, ask for a handler. */
  private readonly offer: (contact: number) => void;
  private readonly bringsAny: boolean;
  /** By queue: what a contact brings that is answered, and one that is abandoned. */
  private readonly afterAnswer: readonly ResolvedQueue["brings"]["answered"][];
  private readonly afterAbandonment: readonly ResolvedQueue["brings"]["abandoned"][];
  /** What has been decided and not yet begun: the queue, and whose work it is. */
  private queue = none;
  private source = 0;
  private ordinal = 0;
  private dayWord = 0;
  private draws = 0;
  private channel = 0;

  constructor(state: CentreState, offer: (contact: number) => void) {
    this.state = state;
    this.offer = offer;
    this.afterAnswer = state.scenario.queues.map(({ brings }) => brings.answered);
    this.afterAbandonment = state.scenario.queues.map(({ brings }) => brings.abandoned);
    this.bringsAny = [...this.afterAnswer, ...this.afterAbandonment].some((brought) => brought !== null);
  }

  /** Decides whether a contact that is answered or abandoned in `queue` brings work; the need may end after this. */
  decide(contact: number, queue: number, how: "answered" | "abandoned"): void {
    if (!this.bringsAny) return;
    const brought = (how === "answered" ? this.afterAnswer : this.afterAbandonment)[queue] ?? null;
    if (brought === null || this.isWork(contact)) return;
    const { contacts, needs, variates } = this.state;
    const need = contacts.need[contact]!;
    const draw = needs.workDraws[need]!;
    if (draw >= mostDraws) return;
    needs.workDraws[need]!++;
    if (variates.decision(need, bringsWork, draw) >= brought.share) return;
    this.queue = brought.queue;
    this.source = needs.source[need]!;
    this.ordinal = needs.ordinal[need]!;
    this.dayWord = needs.dayWord[need]!;
    this.draws = draw + 1;
    this.channel = contacts.channel[contact]!;
  }

  /** Begins what was decided. */
  begin(): void {
    if (this.queue < 0) return;
    const { contacts, needs, clock, interval, steps, scenario } = this.state;
    const need = needs.take();
    const contact = contacts.take();
    needs.source[need] = this.source;
    needs.ordinal[need] = this.ordinal;
    needs.dayWord[need] = this.dayWord;
    needs.attempts[need] = this.draws;
    contacts.need[contact] = need;
    contacts.origin[contact] = workOrigin;
    contacts.channel[contact] = this.channel;
    contacts.queue[contact] = this.queue;
    contacts.interval[contact] = interval < scenario.calendar.intervalDay.length ? interval : outside;
    contacts.firstRangAt[contact] = clock[0]!;
    contacts.liveWork++;
    this.queue = none;
    if (steps !== null) steps.started("contact", contact);
    this.offer(contact);
  }

  isWork(contact: number): boolean {
    return this.state.contacts.origin[contact] === workOrigin;
  }

  /** The piece of work is over, done or not. */
  end(contact: number): void {
    const { contacts, needs } = this.state;
    needs.release(contacts.need[contact]!);
    contacts.liveWork--;
    contacts.release(contact);
  }
}
