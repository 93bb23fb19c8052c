import { describe, expect, test } from "vitest";
import { createActor } from "xstate";
import { getSimplePaths } from "xstate/graph";
import { centreMachine } from "../../src/statecharts/centre.ts";
import { compileChart } from "../../src/statecharts/compile.ts";
import { contactMachine } from "../../src/statecharts/contact.ts";
import { jobMachine } from "../../src/statecharts/job.ts";
import { needMachine } from "../../src/statecharts/need.ts";
import { personMachine } from "../../src/statecharts/person.ts";
import { triageMachine } from "../../src/statecharts/triage.ts";
import { disagreements, withNumber } from "./disagreements.ts";

const pairs = [
  { name: "need", machine: needMachine, chart: compileChart(needMachine), paths: 14 },
  { name: "contact", machine: contactMachine, chart: compileChart(contactMachine), paths: 186 },
  { name: "triage", machine: triageMachine, chart: compileChart(triageMachine), paths: 50 },
  { name: "job", machine: jobMachine, chart: compileChart(jobMachine), paths: 45 },
  { name: "person", machine: personMachine, chart: compileChart(personMachine), paths: 628 },
  { name: "centre", machine: centreMachine, chart: compileChart(centreMachine), paths: 3 },
] as const;
/** Charts of what goes on for ever. */
const endless: readonly string[] = ["centre"];

describe.each(pairs)("the table of a $name", ({ name, machine, chart, paths }) => {
  test("agrees with XState in every state under every event", () => {
    expect(disagreements(machine, chart)).toEqual([]);
  });

  test("ends every simple path in the state where a running machine ends", () => {
    const walks = getSimplePaths(machine).map((path) => path.steps.slice(1).map((step) => step.event.type));
    for (const walk of walks) {
      const actor = createActor(machine).start();
      let state = chart.initial;
      for (const type of walk) {
        actor.send({ type });
        state = chart.next[state * chart.events.length + chart.events.indexOf(type)] ?? -1;
        expect(actor.getSnapshot().matches(valueAt(chart.states[state]))).toBe(true);
      }
      expect(actor.getSnapshot().status === "done").toBe(chart.isFinal[state] === 1);
    }
    expect(walks).toHaveLength(paths);
  });

  test("reaches every state, and from every state an end", () => {
    const everywhere = chart.states.map((_, state) => state);
    expect([...reachableFrom(chart, chart.initial)].sort((a, b) => a - b)).toEqual(everywhere);
    const stuck = everywhere.filter((state) =>
      [...reachableFrom(chart, state)].every((each) => chart.isFinal[each] === 0),
    );
    expect(stuck).toEqual(endless.includes(name) ? everywhere : []);
  });

  test("uses every event and every effect", () => {
    const used = chart.events.map((_, event) =>
      chart.states.some((__, state) => (chart.next[state * chart.events.length + event] ?? -1) >= 0),
    );
    expect(used).not.toContain(false);
    expect(new Set(chart.effectTokens)).toEqual(new Set(chart.effects.keys()));
  });

  test("would be caught with any one cell wrong", () => {
    for (const [cell, next] of chart.next.entries()) {
      const wrong = next === -1 ? 0 : -1;
      expect(disagreements(machine, withNumber(chart, "next", [cell, wrong]))).toHaveLength(1);
    }
  });

  test("would be caught with any one effect, border of effects or end wrong", () => {
    for (const [at, token] of chart.effectTokens.entries()) {
      const wrong = (token + 1) % chart.effects.length;
      expect(disagreements(machine, withNumber(chart, "effectTokens", [at, wrong]))).toHaveLength(1);
    }
    for (const [state, isFinal] of chart.isFinal.entries()) {
      expect(disagreements(machine, withNumber(chart, "isFinal", [state, 1 - isFinal]))).toHaveLength(1);
    }
    for (const [cell, start] of chart.effectStart.subarray(0, -1).entries()) {
      const isNobodys = cell === 0 && chart.effectStart[1] === 0;
      if (isNobodys) continue;
      const wrong = start === 0 ? 1 : start - 1;
      expect(disagreements(machine, withNumber(chart, "effectStart", [cell, wrong]))).not.toEqual([]);
    }
    expect(chart.effectStart.at(-1)).toBe(chart.effectTokens.length);
  });
});

function reachableFrom(chart: (typeof pairs)[number]["chart"], start: number): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const state of reached) {
    const row = chart.next.subarray(state * chart.events.length, (state + 1) * chart.events.length);
    for (const next of row) if (next >= 0) reached.add(next);
  }
  return reached;
}

function valueAt(path = ""): string | Record<string, string> {
  const [outer = "", inner] = path.split(".");
  return inner === undefined ? outer : { [outer]: inner };
}
