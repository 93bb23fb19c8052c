// What may be drawn in a chart: atomic, compound and final states, transitions to one target, and effects that
// are names. Everything else XState offers is refused here, so that a chart means the same as its table.
import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { ChartMachine } from "./chart-machine.ts";

const stateFeatures = new Set(["id", "type", "initial", "states", "on", "description", "meta"]);
const chartFeatures = new Set([...stateFeatures, "version", "types", "schemas"]);
const stateTypes = new Set(["atomic", "compound", "final"]);
/** What XState itself writes into each transition, and what only comments on it. */
const transitionFeatures = new Set([
  "target",
  "actions",
  "source",
  "eventType",
  "toJSON",
  "description",
  "meta",
]);

/** Throws if the chart uses a feature that has no place in a table, naming the state and the feature. */
export function refuseWhatCannotBeCompiled(machine: ChartMachine): void {
  const provided = Object.values(machine.implementations).flatMap((each) => Object.keys(each ?? {}));
  if (provided.length > 0) refuse(machine.root, `an implementation of ${provided.join(", ")}`);
  if (machine.root.type === "atomic") refuse(machine.root, "no states");
  checkState(machine.root);
}

function checkState(state: AnyStateNode): void {
  const known = state.parent === undefined ? chartFeatures : stateFeatures;
  for (const [feature, value] of Object.entries(state.config)) {
    if (value !== undefined && !known.has(feature)) refuse(state, feature);
  }
  checkKind(state);
  for (const [event, transitions] of state.transitions) checkEvent(state, event, transitions);
  for (const child of Object.values(state.states)) checkState(child);
}

function checkKind(state: AnyStateNode): void {
  const children = Object.keys(state.states).length;
  if (!stateTypes.has(state.type)) refuse(state, `type ${state.type}`);
  if (state.key.includes(".")) refuse(state, "a dot in its name");
  if (children > 0 && state.type !== "compound") refuse(state, `states inside type ${state.type}`);
  if (children > 0 && typeof state.config.initial !== "string") refuse(state, "initial that is not a name");
  if (state.type !== "final") return;
  if (state.path.length > 1) refuse(state, "type final inside another state");
  if (state.transitions.size > 0) refuse(state, "on in a final state");
}

function checkEvent(
  state: AnyStateNode,
  event: string,
  transitions: readonly AnyTransitionDefinition[],
): void {
  if (event.includes("*")) refuse(state, `wildcard ${event}`);
  if (event.startsWith("xstate.")) refuse(state, `an event of XState's own, ${event}`);
  if (transitions.length !== 1) refuse(state, `${transitions.length} transitions on ${event}`);
  for (const transition of transitions) checkTransition(state, event, transition);
}

function checkTransition(state: AnyStateNode, event: string, transition: AnyTransitionDefinition): void {
  for (const [feature, value] of Object.entries(transition)) {
    const isUsed = value !== undefined && value !== false;
    if (isUsed && !transitionFeatures.has(feature)) refuse(state, `${feature} on ${event}`);
  }
  const targets = transition.target?.length ?? 0;
  if (targets !== 1) refuse(state, `${targets} targets on ${event}`);
  for (const action of transition.actions) {
    if (typeof action !== "string") refuse(state, `an action that is not a name on ${event}`);
  }
}

function refuse(state: AnyStateNode, feature: string): never {
  const where = state.path.length > 0 ? `state ${state.path.join(".")}` : "the chart itself";
  throw new Error(`statechart ${state.machine.id}: ${where} has ${feature}, which no table can hold`);
}
