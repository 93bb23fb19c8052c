// A story in words: what a planner reads, line by line.
import { describe, expect, it } from "vitest";
import { traceData, traceText } from "../../src/report/trace-text.ts";
import type { Happening, Moment, TracedContact, TracedNeed } from "../../src/results/traced-need.ts";

const by = { handler: 2, team: "crib", band: "new" };
const moment = (at: number, happening: Happening): Moment => ({ at, happening });
const entered = (state: string, description: string): Happening => ({
  what: "entered",
  step: { chart: "contact", state, event: "GO", description, isFinal: false },
});

const contact = (origin: string, startedAt: number, ...moments: Moment[]): TracedContact => ({
  number: origin === "first" ? 1 : 2,
  origin,
  channel: "101",
  startedAt,
  outcome: null,
  moments,
});

const need: TracedNeed = {
  number: 7,
  source: "101",
  channel: "101",
  bornAt: 86_300,
  about: null,
  outcome: "settled",
  endedAt: 88_000,
  contactCount: 2,
  waitTime: 140,
  moments: [],
  contacts: [
    contact(
      "first",
      86_300,
      moment(86_300, { what: "rang", queue: "crib", how: "dialled" }),
      moment(86_303, { what: "joined", queue: "crib", ringTime: 3, waitingThere: 4 }),
      moment(86_363, { what: "abandoned", queue: "crib", waitTime: 60 }),
      moment(86_363, { what: "retries", origin: "redial" }),
    ),
    contact(
      "redial",
      87_000,
      moment(87_000, entered("handler.ringing", "Rings.")),
      moment(87_000, { what: "rang", queue: "crib", how: "dialled" }),
      moment(87_080, {
        what: "answered",
        queue: "crib",
        by,
        ringTime: 0,
        waitTime: 80,
        timeFromFirstRing: 80,
      }),
      moment(87_090, entered("handler.translated", "An interpreter is called.")),
      moment(88_000, { what: "talked", by, talkTime: 920 }),
      moment(88_000, { what: "settled" }),
    ),
  ],
};

const context = {
  name: "Small",
  policy: "base",
  seed: "1",
  replication: 3,
  shownAt: (at: number) => ({ day: `Day ${Math.floor(at / 86_400)}`, clock: `${at % 86_400}`, iso: `${at}` }),
};

describe("the story of a need in words", () => {
  it("tells every contact with clock times, and sums up", () => {
    expect(traceText(need, context, false)).toEqual([
      "Small, policy base, seed 1, replication 3",
      "Need 7: born on Day 0 at 86300; source 101, channel 101",
      "",
      "Contact 1 (first), by 101",
      "  86300  rings at crib",
      "  86303  after 3 s of ringing nobody is free: joins the queue of crib, where 4 wait already",
      "  86363  hangs up, out of patience, after 1 min 00 s in the queue",
      "  86363  will ring the same number again, 10 min 37 s later",
      "",
      "Contact 2 (redial), by 101",
      "  Day 1",
      "  600  rings at crib",
      "  680  is answered after 1 min 20 s in the queue by handler 2 of crib (new)",
      "  690  An interpreter is called.",
      "  1600  the talk ends after 15 min 20 s",
      "  1600  the need is settled",
      "",
      "Settled 28 min 20 s after it was born: 2 contacts, 2 min 20 s in queues in all",
    ]);
  });

  it("tells every state if asked, and one that no sentence knows always", () => {
    const lines = traceText(need, context, true);
    expect(lines).toContain("  600  [contact: handler.ringing, by GO] Rings.");
    expect(lines).toContain("  690  [contact: handler.translated, by GO] An interpreter is called.");
  });

  it("does not let a name steer the terminal", () => {
    const lines = traceText(need, { ...context, name: "\u001b[2JSmall" }, false);
    expect(lines[0]).toBe("?[2JSmall, policy base, seed 1, replication 3");
  });
});

describe("the story of a need as data", () => {
  it("has the local time of every moment", () => {
    const { need: told, replication } = traceData(need, context);
    expect(replication).toBe(3);
    expect(told.contacts[0]?.moments[0]).toEqual({
      at: 86_300,
      localTime: "86300",
      what: "rang",
      queue: "crib",
      how: "dialled",
    });
  });
});
