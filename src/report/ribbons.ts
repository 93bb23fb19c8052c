// The geometry of a flow: ribbons from the left edge to the right one, as broad as what flows. Places are pixels from the
// top left; names stand beside their ribbons, and never on each other.
import { broken } from "./chart-style.ts";
import type { Ending } from "./outcome-flow.ts";
import { sayEstimate } from "./say.ts";

const gap = 14;
const lineHeight = 15;
const steps = 24;

interface Flowing {
  readonly from: string;
  readonly to: string;
  readonly ending: Ending;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

interface Plot {
  readonly across: number;
  /** What the ribbons of the left edge fill, without the gaps. */
  readonly down: number;
  /** In a line of the names of each side. */
  readonly letters: { readonly from: number; readonly to: number };
}

interface Node {
  readonly said: string;
  /** Of the ribbons. */
  readonly top: number;
  /** Of the words. */
  readonly y: number;
}

export interface Ribbons {
  readonly down: number;
  readonly areas: readonly object[];
  readonly starts: readonly Node[];
  readonly ends: readonly Node[];
}

export function ribbons(all: readonly Flowing[], { across, down, letters }: Plot): Ribbons {
  const flows = inOrder(all);
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const scale = down / total;
  const left = nodesOf(all, (flow) => flow.from, { scale, letters: letters.from });
  const right = nodesOf(flows, (flow) => flow.to, { scale, letters: letters.to });
  const [used, filled] = [new Map<string, number>(), new Map<string, number>()];
  const areas = flows.flatMap((flow, ribbon) => {
    const size = flow.value * scale;
    const start = (left.get(flow.from)?.top ?? 0) + taken(used, flow.from, size);
    const end = (right.get(flow.to)?.top ?? 0) + taken(filled, flow.to, size);
    return Array.from({ length: steps + 1 }, (_, i) => {
      const part = i / steps;
      const top = start + (end - start) * part * part * (3 - 2 * part);
      return { ribbon, ending: flow.ending, x: part * across, top, bottom: top + size };
    });
  });
  const [starts, ends] = [[...left.values()], [...right.values()]];
  const lowest = Math.max(...[...starts, ...ends].map(({ bottom }) => bottom));
  return { down: Math.ceil(lowest), areas, starts, ends };
}

/** So that few ribbons cross: ends lie as their starts do, on average. */
function inOrder(flows: readonly Flowing[]): Flowing[] {
  const starts = [...new Set(flows.map(({ from }) => from))];
  const middle = (to: string) => {
    const own = flows.filter((flow) => flow.to === to);
    const size = own.reduce((sum, { value }) => sum + value, 0);
    return own.reduce((sum, { from, value }) => sum + starts.indexOf(from) * value, 0) / size;
  };
  const ends = [...new Set(flows.map(({ to }) => to))].toSorted((a, b) => middle(a) - middle(b));
  const place = ({ from, to }: Flowing) => starts.length * ends.indexOf(to) + starts.indexOf(from);
  return flows.toSorted((a, b) => place(a) - place(b));
}

/** How much of a node is taken already; takes `size` more of it. */
function taken(of: Map<string, number>, name: string, size: number): number {
  const before = of.get(name) ?? 0;
  of.set(name, before + size);
  return before;
}

interface Placing {
  readonly scale: number;
  readonly letters: number;
}

/** One below the other, each as high as its ribbons or its words. */
function nodesOf(
  flows: readonly Flowing[],
  nameOf: (flow: Flowing) => string,
  { scale, letters }: Placing,
): Map<string, Node & { readonly bottom: number }> {
  const nodes = new Map<string, Node & { readonly bottom: number }>();
  let from = 0;
  for (const name of new Set(flows.map(nameOf))) {
    const own = flows.filter((flow) => nameOf(flow) === name);
    const size = scale * own.reduce((sum, { value }) => sum + value, 0);
    const lines = [...broken(name, letters), ...broken(sayAll(own), letters)];
    const high = Math.max(size, lines.length * lineHeight);
    nodes.set(name, {
      said: lines.join("\n"),
      top: from + (high - size) / 2,
      y: from + high / 2 - ((lines.length - 1) * lineHeight) / 2,
      bottom: from + high,
    });
    from += high + gap;
  }
  return nodes;
}

/** An interval where it is one flow that has one. */
function sayAll(flows: readonly Flowing[]): string {
  const [only] = flows;
  const value = flows.reduce((sum, flow) => sum + flow.value, 0);
  const bounds = flows.length === 1 && only !== undefined ? only : { low: null, high: null };
  return `${sayEstimate({ value, low: bounds.low, high: bounds.high, unit: "contacts/day" })} a day`;
}
