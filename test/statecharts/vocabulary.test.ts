import { describe, expect, test } from "vitest";
import { type AnyStateMachine, assign, createMachine, raise, setup } from "xstate";
import { compileChart } from "../../src/statecharts/compile.ts";

type Config = Parameters<typeof createMachine>[0];
type State = NonNullable<Config["states"]>[string];

const end: State = { type: "final" };
const teleporting = { ...end, teleport: 1 };

/** A chart whose state `talking`, inside `open`, is drawn with one more feature. */
function withState(state: State, around: State = {}): AnyStateMachine {
  const states = { talking: { on: { STOP: "#call.end" }, ...state }, waiting: {} };
  return createMachine({
    id: "call",
    initial: "open",
    states: { open: { initial: "talking", states, ...around }, end },
  });
}

const withTransition = (transition: NonNullable<State["on"]>[string]): AnyStateMachine =>
  withState({ on: { STOP: transition } });

const withChart = (config: Partial<Config>): AnyStateMachine =>
  createMachine({ id: "call", initial: "end", states: { end }, ...config });

const cases: readonly (readonly [string, AnyStateMachine, string])[] = [
  ["a guard", withTransition({ target: "waiting", guard: () => true }), "guard on STOP"],
  ["a named guard", withTransition({ target: "waiting", guard: "isLate" }), "guard on STOP"],
  ["several transitions", withTransition([{ target: "waiting" }, "waiting"]), "2 transitions on STOP"],
  ["a forbidden event", withTransition(undefined), "on STOP"],
  ["an event without a target", withTransition({ actions: "ring" }), "0 targets on STOP"],
  [
    "a delayed action",
    withTransition({ target: "waiting", actions: raise({ type: "X" }, { delay: 1 }) }),
    "an action that is not a name on STOP",
  ],
  [
    "a raised event",
    withTransition({ target: "waiting", actions: ["ring", raise({ type: "X" })] }),
    "an action that is not a name on STOP",
  ],
  [
    "an action as a function",
    withTransition({ target: "waiting", actions: () => undefined }),
    "an action that is not a name on STOP",
  ],
  [
    "an action with parameters",
    withTransition({ target: "waiting", actions: { type: "ring" } }),
    "an action that is not a name on STOP",
  ],
  [
    "an assignment",
    withTransition({ target: "waiting", actions: assign({}) }),
    "an action that is not a name on STOP",
  ],
  ["a transition that re-enters", withTransition({ target: "waiting", reenter: true }), "reenter on STOP"],
  ["entry actions", withState({ entry: "ring" }), "entry"],
  ["exit actions", withState({ exit: "ring" }), "exit"],
  ["always", withState({ always: "waiting" }), "always"],
  ["after", withState({ after: { 1000: "waiting" } }), "after"],
  ["invoke", withState({ invoke: { src: "clock" } }), "invoke"],
  ["tags", withState({ tags: "busy" }), "tags"],
  ["output", withState({ output: 1 }), "output"],
  ["a wildcard", withState({ on: { "*": "waiting" } }), "wildcard *"],
  ["a partial wildcard", withState({ on: { "call.*": "waiting" } }), "wildcard call.*"],
  [
    "XState's own events",
    withState({ on: { "xstate.init": "waiting" } }),
    "an event of XState's own, xstate.init",
  ],
  ["parallel states", withState({ type: "parallel", states: { a: {}, b: {} } }), "type parallel"],
  ["shallow history", withState({ type: "history" }), "type history"],
  ["deep history", withState({ type: "history", history: "deep" }), "history"],
  ["a final state inside another", withState({ type: "final", on: {} }), "type final inside another state"],
  [
    "states inside a final state",
    withState({ type: "final", states: { a: {} } }),
    "states inside type final",
  ],
  ["a dot in a name", withState({ initial: "a.b", states: { "a.b": {} } }), "a dot in its name"],
];

const outerCases: readonly (readonly [string, AnyStateMachine, string])[] = [
  ["done transitions", withState({}, { onDone: "end" }), "state open has onDone"],
  [
    "effects on an initial transition",
    withState({}, { initial: { target: "talking", actions: "ring" } }),
    "state open has initial that is not a name",
  ],
  ["context", withChart({ context: { calls: 0 } }), "the chart itself has context"],
  ["output of the chart", withChart({ output: 1 }), "the chart itself has output"],
  ["entry actions of the chart", withChart({ entry: "ring" }), "the chart itself has entry"],
  [
    "a parallel chart",
    createMachine({ id: "call", type: "parallel", states: { a: {}, b: {} } }),
    "the chart itself has type parallel",
  ],
  ["a chart without states", createMachine({ id: "call" }), "the chart itself has no states"],
  [
    "a final state that goes on",
    withChart({ states: { end: { type: "final", on: { GO: "end" } } } }),
    "state end has on in a final state",
  ],
  ["a feature it has never heard of", withChart({ states: { end: teleporting } }), "state end has teleport"],
  [
    "an action with an implementation",
    withChart({}).provide({ actions: { ring: raise({ type: "X" }) } }),
    "the chart itself has an implementation of ring",
  ],
  [
    "implementations by setup",
    setup({ guards: { isLate: () => true } }).createMachine({
      initial: "end",
      states: { end: { type: "final" } },
    }),
    "the chart itself has an implementation of isLate",
  ],
];

describe("the compiler", () => {
  test.each(cases)("refuses %s, naming the state", (_, machine, feature) => {
    expect(() => compileChart(machine)).toThrow("statechart call: state open.talking");
    expect(() => compileChart(machine)).toThrow(`${feature}, which no table can hold`);
  });

  test.each(outerCases)("refuses %s", (_, machine, sentence) => {
    expect(() => compileChart(machine)).toThrow(sentence);
  });

  test("accepts the same charts without these features, and comments on them", () => {
    expect(compileChart(withState({})).states).toEqual(["open.talking", "open.waiting", "end"]);
    expect(compileChart(withChart({ description: "A call", version: "1" })).states).toEqual(["end"]);
    const described = withTransition({ target: "waiting", description: "Waits again", meta: { since: 1 } });
    expect(compileChart(described).events).toEqual(["STOP"]);
    expect(compileChart(withTransition({ target: "waiting", reenter: false })).events).toEqual(["STOP"]);
  });
});
