// Turns a statechart into integer tables, which the simulation steps through without XState. A cell is one state
// under one event: cell = state × number of events + event.
import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { ChartMachine, ChartNames } from "./chart-machine.ts";
import { refuseWhatCannotBeCompiled } from "./vocabulary.ts";

export interface CompiledChart<Names extends ChartNames = ChartNames> {
  readonly id: string;
  /** Leaf states as dotted paths, in the order drawn. */
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly effects: readonly string[];
  readonly initial: number;
  /** By cell: the state entered, or -1 if the event is refused. */
  readonly next: Int16Array;
  /** By cell, and one more: where its effects begin in `effectTokens`; they end where those of the next begin. */
  readonly effectStart: Int32Array;
  /** Indices into `effects`, in the order in which they are to run. */
  readonly effectTokens: Int16Array;
  /** By state: 1 where the life ends. */
  readonly isFinal: Uint8Array;
  /** Exists in the type only. */
  readonly names?: Names;
}

/** The table of a chart; throws if the chart uses more than the agreed vocabulary. */
export function compileChart<Names extends ChartNames>(machine: ChartMachine<Names>): CompiledChart<Names> {
  refuseWhatCannotBeCompiled(machine);
  const nodes = withDescendants(machine.root);
  const leaves = nodes.filter((node) => node.type !== "compound");
  const events = distinct(nodes.flatMap((node) => [...node.transitions.keys()]));
  const cells = leaves.flatMap((leaf) => events.map((event) => transitionOf(leaf, event)));
  const effectsOfCells = cells.map(effectsOf);
  const effects = distinct(effectsOfCells.flat());
  return {
    id: machine.id,
    states: leaves.map(pathOf),
    events,
    effects,
    initial: leaves.indexOf(firstLeaf(machine.root)),
    next: Int16Array.from(cells, (cell) =>
      cell === undefined ? -1 : leaves.indexOf(firstLeaf(onlyTargetOf(cell))),
    ),
    effectStart: Int32Array.from(startsOf(effectsOfCells)),
    effectTokens: Int16Array.from(effectsOfCells.flat(), (effect) => effects.indexOf(effect)),
    isFinal: Uint8Array.from(leaves, (leaf) => (leaf.type === "final" ? 1 : 0)),
  };
}

/** The index of a leaf state, given as a dotted path; throws if the chart has none of that name. */
export function stateIndex<Names extends ChartNames>(
  chart: CompiledChart<Names>,
  name: NoInfer<Names>["state"],
): number {
  return indexIn(chart.states, name, `state of ${chart.id}`);
}

/** The index of an event; throws if the chart has none of that name. */
export function eventIndex<Names extends ChartNames>(
  chart: CompiledChart<Names>,
  name: NoInfer<Names>["event"],
): number {
  return indexIn(chart.events, name, `event of ${chart.id}`);
}

/** The index of an effect token; throws if the chart has none of that name. */
export function effectIndex<Names extends ChartNames>(
  chart: CompiledChart<Names>,
  name: NoInfer<Names>["effect"],
): number {
  return indexIn(chart.effects, name, `effect of ${chart.id}`);
}

/** The transition that a leaf takes on an event: its own, or else that of the nearest state around it. */
function transitionOf(leaf: AnyStateNode, event: string): AnyTransitionDefinition | undefined {
  if (leaf.type === "final") return undefined;
  let node: AnyStateNode | undefined = leaf;
  while (node !== undefined && !node.transitions.has(event)) node = node.parent;
  return node?.transitions.get(event)?.[0];
}

function onlyTargetOf(transition: { readonly target: readonly AnyStateNode[] | undefined }): AnyStateNode {
  const [target] = transition.target ?? [];
  if (target === undefined) throw new Error("a transition without a target has passed the vocabulary");
  return target;
}

/** Where one arrives on entering a state: in the innermost of its initial states. */
function firstLeaf(state: AnyStateNode): AnyStateNode {
  let leaf = state;
  while (leaf.type === "compound") leaf = onlyTargetOf(leaf.initial);
  return leaf;
}

function effectsOf(transition: AnyTransitionDefinition | undefined): readonly string[] {
  return (transition?.actions ?? []).filter((action) => typeof action === "string");
}

function startsOf(lists: readonly (readonly string[])[]): readonly number[] {
  const starts = [0];
  let length = 0;
  for (const list of lists) {
    length += list.length;
    starts.push(length);
  }
  return starts;
}

function withDescendants(state: AnyStateNode): readonly AnyStateNode[] {
  return [state, ...Object.values(state.states).flatMap(withDescendants)];
}

function pathOf(state: AnyStateNode): string {
  return state.path.join(".");
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function indexIn(names: readonly string[], name: string, kind: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`no ${kind} is called ${name}; there are ${names.join(", ")}`);
  return index;
}
