// Charts drawn at random within the agreed vocabulary: states nested up to three deep, any state or the whole
// chart accepting any event towards any other state.
import { fc } from "@fast-check/vitest";
import { createMachine } from "xstate";
import type { ChartMachine } from "../../src/statecharts/chart-machine.ts";

interface Shape {
  readonly children: readonly Shape[];
  /** Picks the initial state among the children, or whether an outer leaf is final. */
  readonly pick: number;
}

export interface Recipe {
  readonly shapes: readonly Shape[];
  readonly initial: number;
  readonly arrows: readonly {
    readonly from: number;
    readonly to: number;
    readonly event: string;
    readonly effects: readonly string[];
  }[];
}

interface Drawn {
  readonly path: string;
  readonly on: Record<string, { target: string; actions: readonly string[] }>;
  readonly config: Record<string, unknown>;
}

const number = fc.nat({ max: 1000 });
const leaf: fc.Arbitrary<Shape> = fc.record({ children: fc.constant([]), pick: number });
const around = (inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  fc.record({ children: fc.array(inner, { maxLength: 3 }), pick: number });

/** What a chart is drawn from. */
export const recipe: fc.Arbitrary<Recipe> = fc.record({
  shapes: fc.array(around(around(leaf)), { minLength: 1, maxLength: 4 }),
  initial: number,
  arrows: fc.array(
    fc.record({
      from: number,
      to: number,
      event: fc.constantFrom("GO", "STOP", "TURN", "REST"),
      effects: fc.array(fc.constantFrom("bow", "clap", "drum"), { maxLength: 3 }),
    }),
    { maxLength: 30 },
  ),
});

export function machineFrom({ shapes, initial, arrows }: Recipe): ChartMachine {
  const drawn: Drawn[] = [];
  const root = draw({ children: shapes, pick: initial }, "chart", drawn);
  for (const { from, to, event, effects } of arrows) {
    const source = drawn[from % drawn.length];
    const target = drawn[to % drawn.length];
    if (source === undefined || target === undefined || source.config.type === "final") continue;
    source.on[event] = { target: `#${target.path}`, actions: effects };
  }
  return createMachine({ id: "chart", ...root });
}

function draw({ children, pick }: Shape, path: string, drawn: Drawn[]): Record<string, unknown> {
  const on: Drawn["on"] = {};
  const isFinal = children.length === 0 && pick % 3 === 0 && path.split(".").length === 2;
  const config: Record<string, unknown> = isFinal ? { type: "final" } : { on };
  drawn.push({ path, on, config });
  if (children.length === 0) return config;
  const states = children.map((child, index) => [`s${index}`, draw(child, `${path}.s${index}`, drawn)]);
  return Object.assign(config, { initial: `s${pick % children.length}`, states: Object.fromEntries(states) });
}
