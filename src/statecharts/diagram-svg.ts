// A drawing of a statechart as SVG text, laid out by Graphviz (compiled to WebAssembly, so that no program is needed).
import type { IState, IStateMachine } from "state-machine-cat";
import type { Diagram, DrawnState } from "./diagram.ts";

/** Letters of the picture: the font's name, and a font of the same metrics that the layout knows. */
export interface DiagramFont {
  readonly family: string;
  readonly metrics: string;
}

/** Marks the states in which a life ends. */
const end = "\u25c9";
/** Keeps a label off its arrow. */
const gap = "\u00a0";
const openingTag = /^<svg/;
const nameOfGraph = "<title>state transitions</title>";

/** The same drawing gives the same text. */
export async function diagramSvg(diagram: Diagram, { family, metrics }: DiagramFont): Promise<string> {
  const { render } = await import("state-machine-cat");
  const fontname = [{ name: "fontname", value: metrics }];
  const svg = await render(machineOf(diagram), {
    inputType: "json",
    outputType: "svg",
    dotGraphAttrs: [...fontname, { name: "nodesep", value: "0.35" }],
    dotNodeAttrs: fontname,
    dotEdgeAttrs: fontname,
  });
  return svg
    .slice(svg.indexOf("<svg"))
    .replace(openingTag, '<svg role="img"')
    .replace(nameOfGraph, `<title>Statechart ${diagram.id}</title>`)
    .replaceAll(`font-family="${metrics}"`, `font-family="${family}"`);
}

function machineOf({ states, initial, arrows }: Diagram): IStateMachine {
  const begin = [{ path: "", initial }, ...states.flatMap(withInside)].flatMap((state) =>
    state.initial === null ? [] : [{ from: beginOf(state.path), to: state.initial }],
  );
  const drawn = arrows.map(({ from, to, labels }) => ({
    from,
    to,
    label: labels.map((label) => gap + label).join("\n"),
  }));
  return {
    states: [{ name: beginOf(""), type: "initial" }, ...states.map(stateOf)],
    transitions: [...begin, ...drawn].map((transition, id) => ({ id, ...transition })),
  };
}

function stateOf({ path, name, isFinal, states, initial }: DrawnState): IState {
  if (states.length === 0) return { name: path, type: "regular", label: isFinal ? `${end} ${name}` : name };
  const begin: readonly IState[] = initial === null ? [] : [{ name: beginOf(path), type: "initial" }];
  return {
    name: path,
    type: "regular",
    label: name,
    statemachine: { states: [...begin, ...states.map(stateOf)] },
  };
}

function withInside(state: DrawnState): readonly DrawnState[] {
  return [state, ...state.states.flatMap(withInside)];
}

/** The dot at which a state is entered. */
function beginOf(path: string): string {
  return `${path}.initial`;
}
