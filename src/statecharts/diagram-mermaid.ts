// A drawing of a statechart as Mermaid text, which code hosts and editors show as a picture.
import type { Diagram, DrawnState } from "./diagram.ts";

const step = "  ";
const notInIdentifier = /[^A-Za-z0-9_]/g;

/** A `stateDiagram-v2`: compound states are nested, final states lead to the end. */
export function mermaidText({ states, initial, arrows }: Diagram): string {
  const lines = [
    "stateDiagram-v2",
    ...[`[*] --> ${identifier(initial)}`, ...states.flatMap(linesOf)].map(indented),
    ...arrows.map(({ from, to, labels }) =>
      indented(`${identifier(from)} --> ${identifier(to)}: ${labels.join("<br/>")}`),
    ),
    ...states.filter(({ isFinal }) => isFinal).map(({ path }) => indented(`${identifier(path)} --> [*]`)),
  ];
  return lines.join("\n");
}

function linesOf({ path, name, states, initial }: DrawnState): readonly string[] {
  const declared = `state "${name}" as ${identifier(path)}`;
  if (states.length === 0) return [declared];
  const inside = initial === null ? [] : [`[*] --> ${identifier(initial)}`];
  return [`${declared} {`, ...[...inside, ...states.flatMap(linesOf)].map(indented), "}"];
}

/** Mermaid takes letters, digits and underscores only. */
function identifier(path: string): string {
  return path.replace(notInIdentifier, "_");
}

function indented(line: string): string {
  return `${step}${line}`;
}
