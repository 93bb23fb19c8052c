// Drawings of statecharts: everything that is in the chart is in the picture, whatever the chart.
import { describe, expect, it } from "vitest";
import { createMachine } from "xstate";
import { compileChart } from "../../src/statecharts/compile.ts";
import { diagramOf } from "../../src/statecharts/diagram.ts";
import { diagramCharts } from "../../src/statecharts/diagram-list.ts";
import { mermaidText } from "../../src/statecharts/diagram-mermaid.ts";
import { diagramSvg } from "../../src/statecharts/diagram-svg.ts";

const font = { family: "DejaVu Sans", metrics: "Verdana" };
const charts = Object.entries(diagramCharts);

const lamp = createMachine({
  id: "lamp",
  initial: "off",
  states: {
    off: { on: { PRESS: { target: "on", actions: ["light", "hum"] }, TURN: { target: "on" } } },
    on: {
      initial: "dim-light",
      states: { "dim-light": { on: { TURN: "bright" } }, bright: { on: { TURN: "dim-light" } } },
      on: { PRESS: { target: "off" }, BREAK: { target: "broken" } },
    },
    broken: { type: "final" },
  },
});

const drawnLamp = `stateDiagram-v2
  [*] --> off
  state "off" as off
  state "on" as on {
    [*] --> on_dim_light
    state "dim-light" as on_dim_light
    state "bright" as on_bright
  }
  state "broken" as broken
  off --> on: PRESS<br/>TURN
  on --> off: PRESS
  on --> broken: BREAK
  on_dim_light --> on_bright: TURN
  on_bright --> on_dim_light: TURN
  broken --> [*]`;

describe("a statechart as Mermaid text", () => {
  it("nests states, joins arrows between the same states, and ends where the life ends", () => {
    expect(mermaidText(diagramOf(lamp, { hasEffects: false }))).toBe(drawnLamp);
  });

  it("names the effects if asked", () => {
    const text = mermaidText(diagramOf(lamp, { hasEffects: true }));
    expect(text).toContain("off --> on: PRESS / light, hum<br/>TURN");
  });

  it.each(charts)("has every state and every step of the chart of a %s", (_, machine) => {
    const { states, events, next } = compileChart(machine);
    const lines = mermaidText(diagramOf(machine, { hasEffects: false })).split("\n");
    const identifier = (path = "") => path.replaceAll(".", "_");
    for (const path of states) {
      expect(lines.filter((line) => line.endsWith(` as ${identifier(path)}`)).length).toBe(1);
    }
    const steps = [...next].flatMap((to, cell) => {
      const from = states[Math.floor(cell / events.length)];
      const event = events[cell % events.length] ?? "";
      return to < 0 ? [] : [{ from, to: identifier(states[to]), event }];
    });
    // A step that all states of a compound one share is drawn once, from the compound one.
    const arrows = steps.map(({ from = "", to, event }) => {
      const froms = from.split(".").map((_key, i, keys) => keys.slice(0, i + 1).join("."));
      const drawn = froms.filter((path) => {
        const arrow = `  ${identifier(path)} --> ${to}: `;
        const line = lines.find((each) => each.startsWith(arrow)) ?? "";
        return line.slice(arrow.length).split("<br/>").includes(event);
      });
      expect(drawn.length).toBe(1);
      return `${drawn[0]} ${to} ${event}`;
    });
    const labels = lines.flatMap((line) => (line.includes(": ") ? line.split("<br/>") : []));
    expect(labels.length).toBe(new Set(arrows).size);
  });

  it("is refused for a chart that no table can hold", () => {
    const guarded = createMachine({ id: "x", initial: "a", states: { a: { after: { 10: "a" } } } });
    expect(() => diagramOf(guarded, { hasEffects: false })).toThrow("no table can hold");
  });
});

/** The letters of a picture, line by line, without the mark of a last state. */
function wordsIn(svg: string): readonly string[] {
  const lines = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
  return lines.map((text) => text.replaceAll("&#160;", " ").replace("\u25c9", "").trim());
}

describe("a statechart as a picture", () => {
  it.each(charts)("shows every state and event of a %s, in letters of the one font", async (_, machine) => {
    const diagram = diagramOf(machine, { hasEffects: false });
    const svg = await diagramSvg(diagram, font);
    expect(svg.startsWith('<svg role="img"')).toBe(true);
    const { states, events } = compileChart(machine);
    const texts = wordsIn(svg);
    for (const path of states) expect(texts).toContain(path.split(".").at(-1));
    for (const event of events) expect(texts).toContain(event);
    expect(new Set(svg.match(/font-family="[^"]*"/g))).toEqual(new Set(['font-family="DejaVu Sans"']));
    expect(await diagramSvg(diagram, font)).toBe(svg);
  });

  it("shows where one arrives in a state with states inside, if an arrow leads there", async () => {
    const svg = await diagramSvg(diagramOf(lamp, { hasEffects: true }), font);
    expect(svg.match(/class="node state initial"/g)?.length).toBe(2);
    expect(wordsIn(svg)).toContain("PRESS / light, hum");
    expect(svg).toContain("\u25c9 broken</text>");
  });
});
