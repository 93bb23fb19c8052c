// Follows the real lives of a run with XState itself, beside the table that the simulation steps through, and
// stops at the first step where the two differ. Far too slow for everyday runs.
import { type AnyMachineSnapshot, initialTransition, transition } from "xstate";
import type { ChartMachine, ChartNames } from "./chart-machine.ts";
import type { CompiledChart } from "./compile.ts";

/** A step as the table took it: indices into the chart's events, states and effects. */
interface StepTaken {
  readonly event: number;
  readonly state: number;
  /** The effects run, in order; those that the table holds for this step, if left out. */
  readonly tokens?: ArrayLike<number>;
}

export interface ChartCheck {
  /** A life begins; throws if the one before it under the same number has not ended. */
  started(subject: number): void;
  /** The subject has stepped; throws if XState goes elsewhere, runs other effects, or refuses. */
  stepped(subject: number, step: StepTaken): void;
  /** The subject is gone; throws if it has not reached a final state. */
  ended(subject: number): void;
}

/** A check that remembers only the subjects whose lives are under way. */
export function createChartCheck<Names extends ChartNames>(
  machine: ChartMachine<Names>,
  chart: CompiledChart<Names>,
): ChartCheck {
  const [born] = initialTransition(machine);
  const alive = new Map<number, AnyMachineSnapshot>();
  const called = (subject: number): string => `statechart ${chart.id}, subject ${subject}`;
  return {
    started(subject) {
      const before = alive.get(subject);
      if (before !== undefined) throw new Error(`${called(subject)}: starts again while ${pathOf(before)}`);
      agree(`${called(subject)}, start`, nameAt(chart.states, chart.initial), pathOf(born));
      alive.set(subject, born);
    },
    stepped(subject, step) {
      const from = alive.get(subject);
      const event = nameAt(chart.events, step.event);
      if (from === undefined) throw new Error(`${called(subject)}: takes ${event} and is not alive`);
      const [to, actions] = transition(machine, from, { type: event });
      const interpreted = from.can({ type: event })
        ? outcome(
            pathOf(to),
            actions.map((action) => action.type),
            to.status === "done",
          )
        : "a refusal";
      agree(
        `${called(subject)}, ${event} in ${pathOf(from)}`,
        outcomeInTable(chart, from, step),
        interpreted,
      );
      if (to.status === "done") alive.delete(subject);
      else alive.set(subject, to);
    },
    ended(subject) {
      const last = alive.get(subject);
      alive.delete(subject);
      if (last !== undefined) throw new Error(`${called(subject)}: ends while ${pathOf(last)}`);
    },
  };
}

function outcomeInTable(chart: CompiledChart, from: AnyMachineSnapshot, step: StepTaken): string {
  const cell = chart.states.indexOf(pathOf(from)) * chart.events.length + step.event;
  const tokens =
    step.tokens ?? chart.effectTokens.subarray(chart.effectStart[cell], chart.effectStart[cell + 1]);
  const effects = Array.from(tokens, (token) => nameAt(chart.effects, token));
  return outcome(nameAt(chart.states, step.state), effects, chart.isFinal[step.state] === 1);
}

function outcome(state: string, effects: readonly string[], isFinal: boolean): string {
  return `${state}${isFinal ? " (final)" : ""} with effects [${effects.join(", ")}]`;
}

function agree(step: string, table: string, interpreted: string): void {
  if (table !== interpreted) throw new Error(`${step}: the table says ${table}, XState says ${interpreted}`);
}

/** The dotted path of the leaf state that a snapshot is in. */
function pathOf(snapshot: AnyMachineSnapshot): string {
  const keys: string[] = [];
  let value: unknown = snapshot.value;
  while (typeof value === "object" && value !== null) {
    const [inner] = Object.entries(value);
    keys.push(inner?.[0] ?? "");
    value = inner?.[1];
  }
  return [...keys, String(value)].join(".");
}

function nameAt(names: readonly string[], index: number): string {
  return names[index] ?? `number ${index}`;
}
