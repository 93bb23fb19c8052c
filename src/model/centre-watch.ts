// The state of the centre: every so often somebody looks how many contacts wait, and measures are taken or ended.
import type { ResolvedCentre, ResolvedLevel } from "../scenario/resolved-channels.ts";
import { effectIndex, eventIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { centreChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import type { Handlers } from "./handlers.ts";
import type { Staffing } from "./staffing.ts";

const table = centreChart;
const rise = eventIndex(table, "RISE");
const fall = eventIndex(table, "FALL");
const enterBusy = effectIndex(table, "enterBusy");
const leaveBusy = effectIndex(table, "leaveBusy");
const enterCritical = effectIndex(table, "enterCritical");
const leaveCritical = effectIndex(table, "leaveCritical");
const centreLooks = eventKinds.indexOf("centreLooks");
/** There is one centre. */
const subject = 0;

export class CentreWatch {
  private readonly state: CentreState;
  private readonly centre: ResolvedCentre;
  private readonly handlers: Handlers;
  private readonly staffing: Staffing;
  private readonly horizon: number;
  private at = table.initial;

  constructor(
    state: CentreState,
    centre: ResolvedCentre,
    { handlers, staffing }: { readonly handlers: Handlers; readonly staffing: Staffing },
  ) {
    this.state = state;
    this.centre = centre;
    this.handlers = handlers;
    this.staffing = staffing;
    this.horizon = state.scenario.calendar.intervalStartAt.at(-1) ?? 0;
    state.steps?.started("centre", subject);
    this.awaitLook();
  }

  /** Counts who waits, and goes up or down as many levels as it takes. */
  look(): void {
    const { queues } = this.state;
    let waiting = 0;
    for (const queue of this.centre.watches) waiting += queues.lengths[queue]!;
    let up = this.levelAbove();
    while (up !== null && waiting >= up.from) {
      this.step(rise);
      up = this.levelAbove();
    }
    let here = this.levelHere();
    while (here !== null && waiting <= here.until) {
      this.step(fall);
      here = this.levelHere();
    }
    this.awaitLook();
  }

  /** Nobody looks after the end of the calendar. */
  private awaitLook(): void {
    const { clock, events } = this.state;
    if (clock[0]! + this.centre.every < this.horizon)
      events.schedule(centreLooks, subject, this.centre.every);
  }

  private levelAbove(): ResolvedLevel | null {
    return [this.centre.busy, this.centre.critical][this.at] ?? null;
  }

  private levelHere(): ResolvedLevel | null {
    return [null, this.centre.busy, this.centre.critical][this.at] ?? null;
  }

  private step(event: number): void {
    const { steps, observer } = this.state;
    const cell = this.at * table.events.length + event;
    const next = table.next[cell]!;
    if (next < 0) throw this.state.fault(`the centre refuses ${table.events[event]}`, this.at);
    observer.channels?.centreChanges(next);
    this.at = next;
    steps?.stepped("centre", subject, { event, state: next });
    for (let i = table.effectStart[cell]!; i < table.effectStart[cell + 1]!; i++)
      this.run(table.effectTokens[i]!);
  }

  private run(effect: number): void {
    const { busy, critical } = this.centre;
    if (effect === enterBusy) return this.take(busy, 1);
    if (effect === leaveBusy) return this.take(busy, -1);
    if (critical !== null && effect === enterCritical) return this.take(critical, 1);
    if (critical !== null && effect === leaveCritical) return this.take(critical, -1);
    throw this.state.fault(`the centre has no effect ${effect}`, this.at);
  }

  /** Begins the measures of a level (1), or ends them (-1). */
  private take({ adds, opens, pauses, announces }: ResolvedLevel, by: 1 | -1): void {
    const { floor } = this.state;
    for (const { team, queue } of opens) floor.gates.open(team, queue, by);
    for (let queue = 0; queue < pauses.length; queue++) if (pauses[queue]) floor.gates.pause(queue, by);
    if (announces) this.state.onlineAnnounced += by;
    for (let team = 0; team < adds.length; team++)
      if (adds[team]! > 0) this.staffing.add(team, by * adds[team]!);
    this.handlers.lookRound();
  }
}
