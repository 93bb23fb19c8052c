// Where contacts go, as a flow from the channel by which they came to how they ended; as broad as they are many.
import type { TopLevelSpec } from "vega-lite";
import type { Result, ResultQueue } from "../results/result.ts";
import { chartConfig, darkGrey, darkPink, ink, midBlue, orange, titled, type Width } from "./chart-style.ts";
import { type Ending, type Flow, outcomeFlows, sayEnding } from "./outcome-flow.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { definitionsFor, threeNames } from "./result-rows.ts";
import { type Ribbons, ribbons } from "./ribbons.ts";
import { sayEstimate } from "./say.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";

const plotSize = { page: { across: 420, down: 320 }, phone: { across: 62, down: 330 } } as const;
const letters = { page: { from: 30, to: 44 }, phone: { from: 11, to: 17 } } as const;
const hundred = 100;
const colours: Readonly<Record<Ending, string>> = {
  answered: midBlue,
  "gave up": orange,
  "turned away": darkPink,
  "still waiting": darkGrey,
};

export function outcomePicture(result: Result): Picture | NoPicture {
  const kind = "outcomes";
  const flows = outcomeFlows(result);
  if (flows.length === 0) return { kind, why: "nobody rings at any queue" };
  const stages = new Map(result.queues.map(({ id, stage }) => [id, stage]));
  const own = wordsOf(result, flows, stages);
  return {
    kind,
    ...own,
    spec: (width) => specOf(own, { flows, stages }, width),
    table: tableOf([
      ["channel", "queue", "ending", ...threeNames("contacts a day")],
      ...flows.map(({ channel, queue, ending, value, low, high }) => [
        channel,
        queue,
        ending,
        value,
        low,
        high,
      ]),
    ]),
    notes: [
      "Who is put through or goes on to another queue is counted where the way ends.",
      ...definitionsFor(result, ["answeredPerDay", "abandonedPerDay", "blockedPerDay", "transferredPerDay"]),
    ],
  };
}

type Stages = ReadonlyMap<string, ResultQueue["stage"]>;

function specOf(
  { finding, subtitle, alternative }: ChartWords,
  { flows, stages }: { readonly flows: readonly Flow[]; readonly stages: Stages },
  width: Width,
): TopLevelSpec {
  const { across, down } = plotSize[width];
  const drawn = ribbons(
    flows.map((flow) => ({
      ...flow,
      from: flow.channel,
      to: sayEnding(flow, stages.get(flow.queue) ?? "handler"),
    })),
    { across, down, letters: letters[width] },
  );
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    width: across,
    height: drawn.down,
    layer: layersOf(drawn, across),
  };
}

function layersOf({ areas, starts, ends }: Ribbons, across: number) {
  const place = (field: string) => ({ field, type: "quantitative" as const, scale: null, axis: null });
  const y = place("y");
  const text = { field: "said", type: "nominal" as const };
  return [
    {
      data: { values: areas },
      mark: { type: "area" as const, opacity: 0.75 },
      encoding: {
        x: place("x"),
        y: place("top"),
        y2: { field: "bottom" },
        detail: { field: "ribbon", type: "nominal" as const },
        color: endingColour,
      },
    },
    {
      data: { values: starts },
      mark: { ...words, align: "right" as const, fontWeight: "bold" as const },
      encoding: { x: { value: -8 }, y, text },
    },
    {
      data: { values: ends },
      mark: { ...words, align: "left" as const },
      encoding: { x: { value: across + 8 }, y, text },
    },
  ];
}

const words = { type: "text" as const, baseline: "middle" as const, lineBreak: "\n", color: ink };
const endingColour = {
  field: "ending",
  type: "nominal" as const,
  legend: null,
  scale: { domain: Object.keys(colours), range: Object.values(colours) },
};

function wordsOf(result: Result, flows: readonly Flow[], stages: Stages): ChartWords {
  const total = sum(flows);
  const lost = sum(flows.filter(({ ending }) => ending === "gave up" || ending === "turned away"));
  const share = Math.round((hundred * lost) / total);
  const finding =
    share < 1
      ? "Nearly everybody who rings is answered"
      : `${share} in 100 contacts end unanswered: ${Math.round(lost)} of ${Math.round(total)} a day`;
  const subtitle = `Contacts a day by channel, and how they end; brackets are intervals. ${sayPopulation(result)}`;
  const said = flows.map((flow) => {
    const ending = sayEnding(flow, stages.get(flow.queue) ?? "handler");
    return `${plain(flow.channel)} ${ending}: ${sayEstimate({ ...flow, unit: "contacts/day" })}`;
  });
  return { finding, subtitle, alternative: `${finding}. Contacts a day: ${said.join("; ")}. ${subtitle}.` };
}

function sum(flows: readonly Flow[]): number {
  return flows.reduce((total, { value }) => total + value, 0);
}
