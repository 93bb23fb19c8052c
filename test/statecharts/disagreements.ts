// Compares a table with the machine it was made from: every state under every event, by XState's own step.
import { type AnyMachineSnapshot, type StateValue, transition } from "xstate";
import type { ChartMachine } from "../../src/statecharts/chart-machine.ts";
import type { CompiledChart } from "../../src/statecharts/compile.ts";

/** One line for every cell of the table that XState would fill in differently. */
export function disagreements(machine: ChartMachine, chart: CompiledChart): readonly string[] {
  return chart.states.flatMap((path, state) => {
    const { isDone, steps } = interpretedAt(machine, path, chart.events);
    const isFinal = chart.isFinal[state] === 1;
    const ending = isDone === isFinal ? [] : [`${path}: final in one of the two only`];
    const cells = chart.events.flatMap((type, event) => {
      const table = inTable(chart, state, event);
      return table === steps[event] ? [] : [`${path}, ${type}: table ${table}, XState ${steps[event]}`];
    });
    return [...ending, ...cells];
  });
}

/** What XState makes of one state: whether it is an end, and its step under each event. */
interface Interpreted {
  readonly isDone: boolean;
  readonly steps: readonly string[];
}

/** By machine and state: asked of XState once, however many tables are held against it. */
const interpreted = new WeakMap<ChartMachine, Map<string, Interpreted>>();

function interpretedAt(machine: ChartMachine, path: string, events: readonly string[]): Interpreted {
  const ofMachine = interpreted.get(machine) ?? new Map<string, Interpreted>();
  interpreted.set(machine, ofMachine);
  const known = ofMachine.get(path);
  if (known !== undefined) return known;
  const from: AnyMachineSnapshot = machine.resolveState({ value: valueAt(path.split(".")), context: {} });
  const found = {
    isDone: from.status === "done",
    steps: events.map((type) => inXState(machine, from, type)),
  };
  ofMachine.set(path, found);
  return found;
}

/** The same chart with one number of its tables replaced. */
export function withNumber(
  chart: CompiledChart,
  table: "next" | "effectStart" | "effectTokens" | "isFinal",
  [index, value]: readonly [number, number],
): CompiledChart {
  const copy = chart[table].slice();
  copy[index] = value;
  return { ...chart, [table]: copy };
}

function inTable(chart: CompiledChart, state: number, event: number): string {
  const cell = state * chart.events.length + event;
  const next = chart.next[cell] ?? Number.NaN;
  const tokens = chart.effectTokens.slice(chart.effectStart[cell], chart.effectStart[cell + 1]);
  const effects = Array.from(tokens, (token) => chart.effects[token]);
  return `${next === -1 ? "refuses" : chart.states[next]} [${effects.join(" ")}]`;
}

function inXState(machine: ChartMachine, from: AnyMachineSnapshot, type: string): string {
  if (from.status === "done") return "refuses []";
  const [to, actions] = transition(machine, from, { type });
  const effects = actions.map((action) => action.type).join(" ");
  const isRefused = !from.can({ type }) && pathOf(to.value) === pathOf(from.value);
  return `${isRefused ? "refuses" : pathOf(to.value)} [${effects}]`;
}

function valueAt([outer = "", ...inner]: readonly string[]): StateValue {
  return inner.length === 0 ? outer : { [outer]: valueAt(inner) };
}

function pathOf(value: StateValue): string {
  if (typeof value === "string") return value;
  return Object.entries(value)
    .map(([key, inner]) => `${key}.${inner === undefined ? "" : pathOf(inner)}`)
    .join(" and ");
}
