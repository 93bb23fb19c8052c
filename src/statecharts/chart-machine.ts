// The type of a chart whose states, events and effects are known by name before the program runs, so that a
// misspelt name does not pass the type check.
import type { AnyStateMachine } from "xstate";

/** The words of a chart: leaf states as dotted paths, decisions, and effect tokens. */
export interface ChartNames {
  readonly state: string;
  readonly event: string;
  readonly effect: string;
}

/** An XState machine that carries the words of its chart in its type only. */
export type ChartMachine<Names extends ChartNames = ChartNames> = AnyStateMachine & {
  readonly names?: Names;
};

/** The words of a chart, read off the literal type of its definition. */
export interface NamesOf<Chart> {
  readonly state: LeafPath<Chart, "">;
  readonly event: EventName<TransitionsOf<Node<Chart>>>;
  readonly effect: EffectName<TransitionsOf<Node<Chart>>>;
}

type ChildrenOf<State> = State extends { readonly states: infer Children } ? Children : never;

type LeafPath<State, Prefix extends string> = {
  [Key in keyof ChildrenOf<State> & string]: ChildrenOf<State>[Key] extends { readonly states: object }
    ? LeafPath<ChildrenOf<State>[Key], `${Prefix}${Key}.`>
    : `${Prefix}${Key}`;
}[keyof ChildrenOf<State> & string];

type Node<State> =
  | State
  | (State extends { readonly states: infer Children } ? Node<Children[keyof Children]> : never);

type TransitionsOf<State> = State extends { readonly on: infer Transitions } ? Transitions : never;

type EventName<Transitions> = Transitions extends object ? keyof Transitions & string : never;

type EffectName<Transitions> = Transitions extends object
  ? ActionName<Transitions[keyof Transitions]>
  : never;

type ActionName<Transition> = Transition extends { readonly actions: infer Actions }
  ? Actions extends readonly unknown[]
    ? Actions[number] & string
    : Actions & string
  : never;
