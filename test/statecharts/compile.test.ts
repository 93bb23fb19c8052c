import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { createActor, createMachine } from "xstate";
import type { ChartMachine, ChartNames } from "../../src/statecharts/chart-machine.ts";
import { compileChart, effectIndex, eventIndex, stateIndex } from "../../src/statecharts/compile.ts";
import { type ContactNames, contactMachine } from "../../src/statecharts/contact.ts";
import { type NeedNames, needMachine } from "../../src/statecharts/need.ts";
import { disagreements } from "./disagreements.ts";
import { machineFrom, recipe } from "./random-charts.ts";

/** A kettle: the lid is a matter for the whole chart, heat for some of its states. */
const kettle: ChartMachine = createMachine({
  id: "kettle",
  initial: "on",
  on: { DROP: { target: "#kettle.broken", actions: ["crash", "sweep"] } },
  states: {
    on: {
      initial: "cold",
      on: { TOUCH: { target: ".cold", actions: "sigh" }, RESET: { target: "#kettle.on", actions: "click" } },
      states: {
        cold: { on: { HEAT: "hot" } },
        hot: { on: { TOUCH: { target: "hot", actions: "scream" } } },
      },
    },
    broken: { type: "final" },
  },
});

describe("a compiled chart", () => {
  const chart = compileChart(kettle);
  const step = (state: string, event: string): readonly [string | undefined, readonly string[]] => {
    const cell = stateIndex(chart, state) * chart.events.length + eventIndex(chart, event);
    const tokens = chart.effectTokens.slice(chart.effectStart[cell], chart.effectStart[cell + 1]);
    return [chart.states[chart.next[cell] ?? -1], Array.from(tokens, (token) => chart.effects[token] ?? "")];
  };

  test("has the leaf states only, in the order drawn, and starts in the innermost initial one", () => {
    expect(chart.states).toEqual(["on.cold", "on.hot", "broken"]);
    expect(chart.initial).toBe(0);
    expect(chart.isFinal).toEqual(Uint8Array.of(0, 0, 1));
  });

  test("lets a state inherit what the states around it accept, unless it says otherwise", () => {
    expect(step("on.cold", "TOUCH")).toEqual(["on.cold", ["sigh"]]);
    expect(step("on.hot", "TOUCH")).toEqual(["on.hot", ["scream"]]);
    expect(step("on.hot", "DROP")).toEqual(["broken", ["crash", "sweep"]]);
  });

  test("enters a compound state at its initial state", () => {
    expect(step("on.hot", "RESET")).toEqual(["on.cold", ["click"]]);
  });

  test("refuses everything once the life has ended, as a running machine does", () => {
    expect(step("broken", "DROP")).toEqual([undefined, []]);
    const actor = createActor(kettle).start();
    actor.send({ type: "DROP" });
    const ended = actor.getSnapshot();
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    actor.send({ type: "DROP" });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("already reached its final state"));
    warn.mockRestore();
    expect(actor.getSnapshot()).toBe(ended);
  });

  property.prop([recipe], { numRuns: 300, seed: 101 })("agrees with XState whatever is drawn", (drawn) => {
    const machine = machineFrom(drawn);
    expect(disagreements(machine, compileChart(machine))).toEqual([]);
  });

  test("is drawn at random with inheritance, nesting and ends", () => {
    const charts = fc
      .sample(recipe, { numRuns: 300, seed: 101 })
      .map((each) => compileChart(machineFrom(each)));
    expect(charts.filter((each) => each.isFinal.includes(1)).length).toBeGreaterThan(30);
    expect(
      charts.filter((each) => each.states.some((path) => path.split(".").length > 2)).length,
    ).toBeGreaterThan(30);
    expect(charts.filter((each) => each.effectTokens.length > 20).length).toBeGreaterThan(30);
  });
});

describe("a name", () => {
  const contact = compileChart(contactMachine);
  const need = compileChart(needMachine);

  test("is found at its index", () => {
    expect(contact.states[stateIndex(contact, "handler.waiting")]).toBe("handler.waiting");
    expect(contact.events[eventIndex(contact, "ANSWER")]).toBe("ANSWER");
    expect(need.effects[effectIndex(need, "scheduleRetry")]).toBe("scheduleRetry");
  });

  test("that a chart does not have is refused, with those it has", () => {
    const anyChart = compileChart<ChartNames>(contactMachine);
    expect(() => eventIndex(anyChart, "ANSWERED")).toThrow(
      "no event of contact is called ANSWERED; there are RING_",
    );
    expect(() => stateIndex(anyChart, "handler")).toThrow(
      "no state of contact is called handler; there are begun",
    );
    expect(() => effectIndex(anyChart, "ring")).toThrow(
      "no effect of contact is called ring; there are startRing",
    );
  });

  test("is known to the type check exactly as to the table", () => {
    expectTypeOf<NeedNames["state"]>().toEqualTypeOf<
      | "born"
      | "inContact"
      | "waitingToRedial"
      | "waitingToRepeat"
      | "waitingToChase"
      | "waitingToEscalate"
      | "waitingForOfficer"
      | "settled"
      | "lost"
      | "deflected"
    >();
    expectTypeOf<NeedNames["effect"]>().toEqualTypeOf<
      | "openContact"
      | "deflectNeed"
      | "scheduleRetry"
      | "awaitOfficer"
      | "noteRetry"
      | "cancelRetry"
      | "settleNeed"
      | "loseNeed"
    >();
    expectTypeOf<"switchboard.talking">().toExtend<ContactNames["state"]>();
    expectTypeOf<"switchboard">().not.toExtend<ContactNames["state"]>();
    // @ts-expect-error a misspelt event does not pass the type check
    expect(() => eventIndex(contact, "ANSER")).toThrow();
  });
});
