// How long what a handler does takes: longer or shorter by the handler's own pace. Conversations of one person side by
// side take longer each; when there is one more or one fewer, what is left of each ends at another instant.
import type { CentreState } from "./centre-state.ts";
import { eventKinds } from "./event-kinds.ts";

const talkEnds = eventKinds.indexOf("talkEnds");
const wrapUpEnds = eventKinds.indexOf("wrapUpEnds");

export class HandleTimes {
  private readonly state: CentreState;
  private readonly queueCount: number;
  /** By team, by number of conversations: how many times as long each takes as alone. */
  private readonly paces: readonly Float64Array[];
  /** By handler: when the present talk or wrap-up will end. */
  private readonly endsAt: Float64Array;

  constructor(state: CentreState) {
    const { scenario, floor } = state;
    this.state = state;
    this.queueCount = scenario.queues.length;
    this.paces = scenario.teams.map(({ sessions }) => Float64Array.of(1, ...(sessions?.pace ?? [1])));
    this.endsAt = new Float64Array(floor.teamOf.length);
    if (floor.chat !== null) floor.chat.loadChanged = (handler, before) => this.retime(handler, before);
  }

  /** The time in the delay of the next event, which a handler begins now, becomes that of this handler. */
  begin(handler: number, queue: number): void {
    const { events, floor, clock } = this.state;
    events.delay[0]! *= floor.handleTimeFactor[handler * this.queueCount + queue]!;
    if (floor.chat === null) return;
    events.delay[0]! *= this.paceAt(handler);
    this.endsAt[handler] = clock[0]! + events.delay[0]!;
  }

  /** Adds the seconds that it takes to ring back, in units of the handler's own pace: they are the same for everybody. */
  addRinging(handler: number, queue: number): void {
    const { events, floor, scenario } = this.state;
    const ringing = scenario.queues[queue]!.callback?.ringing ?? 0;
    events.delay[0]! += ringing / floor.handleTimeFactor[handler * this.queueCount + queue]!;
  }

  private paceAt(handler: number): number {
    const { chat, teamOf } = this.state.floor;
    if (chat === null) return 1;
    return this.paces[teamOf[handler]!]![chat.conversations[chat.personAt(handler)]!]!;
  }

  /** The person at a place has another number of conversations than before. */
  private retime(handler: number, before: number): void {
    const { floor } = this.state;
    const { chat, places, teamOf } = floor;
    const team = teamOf[handler]!;
    if (chat === null || places[team] === 1) return;
    const person = chat.personAt(handler);
    const ratio = this.paceAt(handler) / this.paces[team]![before]!;
    if (ratio === 1) return;
    for (let place = person; place < person + places[team]!; place++) {
      if (!floor.isBusy(place)) continue;
      this.move(talkEnds, place, ratio);
      this.move(wrapUpEnds, place, ratio);
    }
  }

  private move(event: number, place: number, ratio: number): void {
    const { events, clock } = this.state;
    if (!events.cancel(event, place)) return;
    const left = Math.max(0, this.endsAt[place]! - clock[0]!) * ratio;
    this.endsAt[place] = clock[0]! + left;
    events.schedule(event, place, left);
  }
}
