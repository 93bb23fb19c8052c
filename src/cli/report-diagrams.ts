// The statecharts of the model, drawn for a report.
import { fontFamily } from "../report/chart-style.ts";
import type { PageDiagram } from "../report/page.ts";
import { type Diagram, type DrawnState, diagramOf } from "../statecharts/diagram.ts";
import { diagramCharts } from "../statecharts/diagram-list.ts";
import { diagramSvg } from "../statecharts/diagram-svg.ts";
import { layoutFont } from "./diagram-command.ts";

export function drawStatecharts(): Promise<PageDiagram[]> {
  return Promise.all(
    Object.entries(diagramCharts).map(async ([name, machine]) => {
      const diagram = diagramOf(machine, { hasEffects: false });
      const svg = await diagramSvg(diagram, { family: fontFamily, metrics: layoutFont });
      return { name, svg, words: wordsOf(name, diagram) };
    }),
  );
}

/** States and ways between them, for those who cannot see the drawing. */
function wordsOf(name: string, { initial, states, arrows }: Diagram): string {
  const ways = arrows.map(({ from, to, labels }) => `${from} to ${to} on ${labels.join(", ")}`);
  return `Statechart of ${name}: begins in ${initial}; ${flat(states).length} states. ${ways.join("; ")}.`;
}

function flat(states: readonly DrawnState[]): DrawnState[] {
  return states.flatMap((state) => [state, ...flat(state.states)]);
}
