// A statechart as a drawing: boxes within boxes, and arrows between them. What it is drawn with comes later.
import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { ChartMachine } from "./chart-machine.ts";
import { refuseWhatCannotBeCompiled } from "./vocabulary.ts";

export interface DrawnState {
  /** Dotted: `handler.waiting`. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly isFinal: boolean;
  readonly states: readonly DrawnState[];
  /** The state inside at which arrows to this one arrive; null if none leads to this one itself. */
  readonly initial: string | null;
}

/** What leads from one state to another: each label is an event, with its effects if they are drawn. */
interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

export interface Diagram {
  readonly id: string;
  readonly states: readonly DrawnState[];
  readonly initial: string;
  readonly arrows: readonly DrawnArrow[];
}

/** The drawing of a chart, in the order in which it is written; throws if the chart uses more than the agreed vocabulary. */
export function diagramOf(machine: ChartMachine, { hasEffects }: { readonly hasEffects: boolean }): Diagram {
  refuseWhatCannotBeCompiled(machine);
  const { root } = machine;
  const arrows = joined(Object.values(root.states).flatMap((state) => arrowsOf(state, hasEffects)));
  const initial = pathOf(root.initial);
  const reached = new Set([initial, ...arrows.map(({ to }) => to)]);
  return {
    id: machine.id,
    states: Object.values(root.states).map((state) => drawnState(state, reached)),
    initial,
    arrows,
  };
}

function drawnState(state: AnyStateNode, reached: Set<string>): DrawnState {
  const path = state.path.join(".");
  const initial = state.type === "compound" && reached.has(path) ? pathOf(state.initial) : null;
  if (initial !== null) reached.add(initial);
  return {
    path,
    name: state.key,
    description: state.description ?? "",
    isFinal: state.type === "final",
    states: Object.values(state.states).map((inner) => drawnState(inner, reached)),
    initial,
  };
}

function arrowsOf(state: AnyStateNode, hasEffects: boolean): readonly DrawnArrow[] {
  const own = [...state.transitions.values()].flat().map((transition) => ({
    from: state.path.join("."),
    to: pathOf(transition),
    labels: [labelOf(transition, hasEffects)],
  }));
  return [...own, ...Object.values(state.states).flatMap((inner) => arrowsOf(inner, hasEffects))];
}

/** Arrows between the same two states become one. */
function joined(arrows: readonly DrawnArrow[]): readonly DrawnArrow[] {
  const byEnds = new Map<string, DrawnArrow>();
  for (const { from, to, labels } of arrows) {
    const ends = `${from} ${to}`;
    byEnds.set(ends, { from, to, labels: [...(byEnds.get(ends)?.labels ?? []), ...labels] });
  }
  return [...byEnds.values()];
}

function labelOf({ eventType, actions }: AnyTransitionDefinition, hasEffects: boolean): string {
  const effects = actions.filter((action) => typeof action === "string");
  return hasEffects && effects.length > 0 ? `${eventType} / ${effects.join(", ")}` : eventType;
}

function pathOf({ target }: { readonly target: readonly AnyStateNode[] | undefined }): string {
  const [state] = target ?? [];
  if (state === undefined) throw new Error("a transition without a target has passed the vocabulary");
  return state.path.join(".");
}
