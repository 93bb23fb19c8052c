// How many are waiting, talking and away to ring again, integrated over the measured window; for theory that speaks of
// numbers in the system, which no measure of a result shows.
import type { CentreView, Observer } from "../../src/model/observer.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { recordCentre } from "./run-centre.ts";
import { wrappedObserver } from "./wrapped-observer.ts";

/** Integrals in subject-seconds over the window, and the levels at the start of each interval. */
export class Levels {
  /** By queue: waiting, and in conversation after it. */
  readonly waiting: Float64Array;
  readonly talking: Float64Array;
  /** Needs between two attempts. */
  orbit = 0;
  /** Seconds spent with each number inside (waiting or talking) of the whole centre. */
  readonly timeAt: number[] = [];
  readonly waitingAtInterval: number[] = [];
  readonly talkingAtInterval: number[] = [];
  private readonly startAt: number;
  private readonly endAt: number;
  private readonly waitingNow: Int32Array;
  private readonly talkingNow: Int32Array;
  private orbitNow = 0;
  private insideNow = 0;
  private seenAt = 0;

  constructor({ scenario, window }: Recorder) {
    const queues = scenario.queues.length;
    this.startAt = window.startAt;
    this.endAt = window.endAt;
    this.waiting = new Float64Array(queues);
    this.talking = new Float64Array(queues);
    this.waitingNow = new Int32Array(queues);
    this.talkingNow = new Int32Array(queues);
  }

  /** Everything that changes a level; call it before the recorder hears of the event. */
  wait(queue: number, change: 1 | -1, now: number): void {
    this.see(now);
    this.insideNow += change;
    this.waitingNow[queue] = (this.waitingNow[queue] ?? 0) + change;
  }

  talk(queue: number, change: 1 | -1, now: number): void {
    this.see(now);
    this.insideNow += change;
    this.talkingNow[queue] = (this.talkingNow[queue] ?? 0) + change;
  }

  leaveFor(change: 1 | -1, now: number): void {
    this.see(now);
    this.orbitNow += change;
  }

  note(now: number): void {
    this.see(now);
    this.waitingAtInterval.push(sum(this.waitingNow));
    this.talkingAtInterval.push(sum(this.talkingNow));
  }

  /** Adds what has passed since the last change, as far as it lies inside the window. */
  see(now: number): void {
    const time = Math.min(now, this.endAt) - Math.max(this.seenAt, this.startAt);
    this.seenAt = now;
    if (!(time > 0)) return;
    this.timeAt[this.insideNow] = (this.timeAt[this.insideNow] ?? 0) + time;
    this.orbit += this.orbitNow * time;
    for (let queue = 0; queue < this.waiting.length; queue++) {
      this.waiting[queue] = (this.waiting[queue] ?? 0) + (this.waitingNow[queue] ?? 0) * time;
      this.talking[queue] = (this.talking[queue] ?? 0) + (this.talkingNow[queue] ?? 0) * time;
    }
  }
}

function sum(levels: Int32Array): number {
  let total = 0;
  for (const level of levels) total += level;
  return total;
}

/** Keeps levels while the recorder hears everything too. Holds for queues of one stage. */
function levelKeeper(recorder: Recorder, levels: Levels): Observer {
  let view: CentreView | null = null;
  const now = () => view?.clock[0] ?? Number.NaN;
  const queueOf = (contact: number) => view?.contacts.queue[contact] ?? -1;
  return wrappedObserver(recorder, {
    begun: (centre) => {
      view = centre;
      recorder.begun(centre);
    },
    intervalStarted: (interval) => {
      levels.note(now());
      recorder.intervalStarted(interval);
    },
    horizonReached: () => {
      levels.see(now());
      recorder.horizonReached();
    },
    rang: (contact) => {
      if ((view?.contacts.origin[contact] ?? 0) > 0) levels.leaveFor(-1, now());
      recorder.rang(contact);
    },
    needRetries: () => {
      levels.leaveFor(1, now());
      recorder.needRetries();
    },
    joined: (contact) => {
      levels.wait(queueOf(contact), 1, now());
      recorder.joined(contact);
    },
    leaves: (contact) => {
      levels.wait(queueOf(contact), -1, now());
      recorder.leaves(contact);
    },
    answered: (contact) => {
      levels.talk(queueOf(contact), 1, now());
      recorder.answered(contact);
    },
    talked: (contact, handler) => {
      levels.talk(queueOf(contact), -1, now());
      recorder.talked(contact, handler);
    },
  });
}

/** Records one replication, and its levels. */
export function recordWithLevels(
  scenario: ResolvedScenario,
  replication: number,
): { readonly recorder: Recorder; readonly levels: Levels } {
  const kept: Levels[] = [];
  const recorder = recordCentre(scenario, replication, (books) => {
    const levels = new Levels(books);
    kept.push(levels);
    return levelKeeper(books, levels);
  });
  const [levels] = kept;
  if (levels === undefined) throw new Error("the replication was not listened to");
  return { recorder, levels };
}
