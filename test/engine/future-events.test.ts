// The engine without any randomness: tiny models whose whole log is compared.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FutureEvents } from "../../src/engine/future-events.ts";

type Fired = readonly [time: number, kind: number, subject: number];

function drain(events: FutureEvents, until = Number.POSITIVE_INFINITY): Fired[] {
  const log: Fired[] = [];
  for (let kind = events.next(until); kind >= 0; kind = events.next(until)) {
    log.push([events.clock[0] ?? Number.NaN, kind, events.subject]);
  }
  return log;
}

describe("the future-event set", () => {
  it("fires by time, then by kind, then in the order of scheduling", () => {
    const events = new FutureEvents(3);
    events.schedule(2, 0, 5);
    events.schedule(1, 7, 5);
    events.schedule(1, 3, 5);
    events.schedule(0, 1, 6);
    events.schedule(1, 9, 1);
    expect(drain(events)).toEqual([
      [1, 1, 9],
      [5, 1, 7],
      [5, 1, 3],
      [5, 2, 0],
      [6, 0, 1],
    ]);
  });

  it("leaves events at the end of the run alone, and the clock at the last event", () => {
    const events = new FutureEvents(1);
    events.schedule(0, 0, 2);
    events.schedule(0, 1, 3);
    expect(drain(events, 3)).toEqual([[2, 0, 0]]);
    expect(events.clock[0]).toBe(2);
    events.moveTo(3);
    expect(events.clock[0]).toBe(3);
  });

  it("lets one event schedule the next at the same place", () => {
    const events = new FutureEvents(2);
    events.schedule(0, 0, 1);
    events.schedule(0, 1, 1.5);
    const log: Fired[] = [];
    for (let kind = events.next(4); kind >= 0; kind = events.next(4)) {
      log.push([events.clock[0] ?? 0, kind, events.subject]);
      events.schedule(0, events.subject, 1);
    }
    expect(log.map(([time]) => time)).toEqual([1, 1.5, 2, 2.5, 3, 3.5]);
  });

  it("takes back events, also while another of the kind is firing", () => {
    const events = new FutureEvents(1);
    for (let subject = 0; subject < 6; subject++) events.schedule(0, subject, subject);
    expect(events.next(10)).toBe(0);
    expect(events.cancel(0, 3)).toBe(true);
    expect(events.cancel(0, 3)).toBe(false);
    expect(events.cancel(0, 5)).toBe(true);
    expect(drain(events).map(([time]) => time)).toEqual([1, 2, 4]);
  });

  it("refuses the past, the undefined and a second event of a kind for one subject", () => {
    const events = new FutureEvents(1);
    expect(() => events.schedule(0, 0, -1)).toThrow("after -1 s");
    expect(() => events.schedule(0, 0, Number.NaN)).toThrow("after NaN s");
    events.schedule(0, 0, 1);
    expect(() => events.schedule(0, 0, 2)).toThrow("already pending for subject 0");
    events.next(10);
    expect(() => events.scheduleAt(0, 1, 0.5)).toThrow("at 0.5 s");
    expect(() => events.moveTo(0.5)).toThrow("back to 0.5 s");
  });

  it("has a bit for each kind of event, and refuses more kinds than bits", () => {
    expect(() => new FutureEvents(33)).toThrow("there can be 32 kinds of events, not 33");
    const events = new FutureEvents(32);
    for (let kind = 0; kind < 32; kind++) events.schedule(kind, 0, 32 - kind);
    expect(drain(events).map(([, kind]) => kind)).toEqual(Array.from({ length: 32 }, (_, i) => 31 - i));
  });

  it("agrees with a sorted list over random schedules and cancellations", () => {
    const action = fc.record({
      kind: fc.nat(3).map((kind) => 9 * kind + 4),
      subject: fc.nat(3),
      delay: fc.nat(6),
      does: fc.constantFrom("schedule", "cancel", "fire"),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 200 }), (actions) => {
        const events = new FutureEvents(32);
        const list = new SortedList();
        for (const { kind, subject, delay, does } of actions) {
          if (does === "fire") expect(firedBy(events)).toEqual(list.fire());
          else if (does === "cancel") expect(events.cancel(kind, subject)).toBe(list.cancel(kind, subject));
          else if (list.schedule(kind, subject, delay)) events.schedule(kind, subject, delay);
        }
      }),
    );
  });
});

function firedBy(events: FutureEvents): Fired | undefined {
  const kind = events.next(Number.POSITIVE_INFINITY);
  return kind < 0 ? undefined : [events.clock[0] ?? Number.NaN, kind, events.subject];
}

/** The plainest future-event set that there is. */
class SortedList {
  private now = 0;
  private order = 0;
  private pending: { fired: Fired; order: number }[] = [];

  schedule(kind: number, subject: number, delay: number): boolean {
    if (this.pending.some(({ fired }) => isOf(fired, kind, subject))) return false;
    this.pending.push({ fired: [this.now + delay, kind, subject], order: this.order++ });
    this.pending.sort((a, b) => a.fired[0] - b.fired[0] || a.fired[1] - b.fired[1] || a.order - b.order);
    return true;
  }

  cancel(kind: number, subject: number): boolean {
    const before = this.pending.length;
    this.pending = this.pending.filter(({ fired }) => !isOf(fired, kind, subject));
    return this.pending.length < before;
  }

  fire(): Fired | undefined {
    const fired = this.pending.shift()?.fired;
    this.now = fired?.[0] ?? this.now;
    return fired;
  }
}

function isOf(fired: Fired, kind: number, subject: number): boolean {
  return fired[1] === kind && fired[2] === subject;
}
