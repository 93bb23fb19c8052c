// Policies compared in two measures at once: cost against wait and against harm, and wait against how soon officers reach
// emergencies.
import type { TopLevelSpec } from "vega-lite";
import type { Comparison } from "../results/comparison.ts";
import { handlerHours } from "../results/handler-hours.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import { sayFigure } from "./compare-amounts.ts";
import { sayMeasure } from "./compare-words.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { threeNames } from "./result-rows.ts";
import { sayEstimate, sayValue } from "./say.ts";
import { capital, plain } from "./text-lines.ts";
import { costOf, harmOf, responseOf, waitOf } from "./trade-measures.ts";
import { dominatedBy, type Least, leastOf, type TradeMeasure } from "./trade-off.ts";
import { letterOf, type TradePoint, tradeKey, tradePanel } from "./trade-plot.ts";

const hundred = 100;
const handlerHoursWord = "handler-hours";

export function costPicture(comparison: Comparison): Picture | NoPicture {
  const kind = "cost-and-wait";
  const cost = costOf(comparison);
  if (cost === undefined)
    return {
      kind,
      why: "the comparison has neither money nor officers in it, and no policy changes handler-hours",
    };
  const gains = [waitOf(comparison), harmOf(comparison)].filter((each) => each !== undefined);
  if (gains.length === 0) return { kind, why: "the comparison has neither a wait nor weights of harm in it" };
  return pictureOf(comparison, kind, { across: cost, up: gains });
}

export function tradeOffPicture(comparison: Comparison): Picture | NoPicture {
  const kind = "trade-off";
  const wait = waitOf(comparison);
  const response = responseOf(comparison);
  if (wait === undefined || response === undefined)
    return { kind, why: "the comparison has no officers in it" };
  return pictureOf(comparison, kind, { across: wait, up: [response] });
}

interface Trade {
  readonly across: TradeMeasure;
  readonly up: readonly TradeMeasure[];
}

function pictureOf(comparison: Comparison, kind: string, trade: Trade): Picture {
  const measures = [trade.across, ...trade.up];
  const dominated = dominatedBy(comparison, measures);
  const words = wordsOf(comparison, trade, dominated);
  return {
    kind,
    ...words,
    spec: (width) => specOf(comparison, { ...trade, words, dominated }, width),
    table: tableOf([
      [
        "policy",
        ...measures.flatMap(({ row }) => threeNames(`${sayMeasure(row)} (${row.unit})`)),
        "dominated by",
      ],
      ...comparison.policies.map(({ policy }) => [
        policy,
        ...measures.flatMap(({ figures }) => {
          const { value = null, low = null, high = null } = figures.get(policy) ?? {};
          return low === high ? [value, null, null] : [value, low, high];
        }),
        dominated.get(policy) ?? null,
      ]),
    ]),
    notes: [
      "Dominated: another policy is better in one measure shown at least, and better or the same in all of them. Against the baseline as the paired verdicts say; of two others, where their intervals do not overlap.",
    ],
  };
}

interface Drawn extends Trade {
  readonly words: ChartWords;
  readonly dominated: ReadonlyMap<string, string>;
}

function specOf(
  { policies }: Comparison,
  { across, up, words, dominated }: Drawn,
  width: Width,
): TopLevelSpec {
  const names = policies.map(({ policy }) => policy);
  const panels = up.map((measure) => {
    const points = names.flatMap((policy, i): TradePoint[] => {
      const [x, y] = [across.figures.get(policy), measure.figures.get(policy)];
      return x === undefined || y === undefined
        ? []
        : [{ letter: letterOf(i), x, y, isAside: dominated.has(policy) }];
    });
    return tradePanel([axisOf(across), axisOf(measure)], points, width);
  });
  const key = names.map((policy, i) => ({
    letter: letterOf(i),
    isAside: dominated.has(policy),
    said: sayPolicy(policy, [across, ...up], dominated),
  }));
  return {
    title: titled(width, words.finding, words.subtitle),
    description: words.alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 24,
    vconcat: [
      width === "page" ? { hconcat: panels, spacing: 30 } : { vconcat: panels, spacing: 24 },
      tradeKey(key, width),
    ],
    resolve: { scale: { x: "independent", y: "independent", color: "independent" } },
  };
}

function axisOf({ row }: TradeMeasure) {
  return { name: sayMeasure(row), unit: row.unit };
}

/** `push-through: 300 h/day officer hours, 56 s …; dominated by first-come`. */
function sayPolicy(
  policy: string,
  measures: readonly TradeMeasure[],
  dominated: ReadonlyMap<string, string>,
): string {
  const said = measures.flatMap((measure) => {
    const { unit } = measure.row;
    const figure = sayOf(measure, policy);
    return figure === null ? [] : [`${figure}${["s", "share", "£"].includes(unit) ? "" : ` ${unit}`}`];
  });
  const by = dominated.get(policy);
  return `${plain(policy)}: ${said.join("; ")}${by === undefined ? "" : `; dominated by ${plain(by)}`}`;
}

/** What has no luck in it has no interval, nor has a single replication. */
function sayOf({ row, rows, figures }: TradeMeasure, policy: string): string | null {
  const bounds = figures.get(policy);
  if (bounds === undefined) return null;
  if (row.isExact) return sayFigure(bounds, rows);
  const estimate = { ...bounds, unit: row.unit };
  return bounds.low === bounds.high ? sayValue(estimate) : sayEstimate(estimate);
}

function wordsOf(
  comparison: Comparison,
  { across, up }: Trade,
  dominated: ReadonlyMap<string, string>,
): ChartWords {
  const [first] = up;
  const measures = [across, ...up];
  const least = first === undefined ? [] : [across, first].map((measure) => leastOf(comparison, measure));
  const [cheap = null, quick = null] = least;
  const [one, other] = [shortOf(across), first === undefined ? "" : shortOf(first)];
  const finding = sayLeast([one, cheap], [other, quick]);
  const { scenario, from, to, replications, level, policies } = comparison;
  const intervals =
    replications === 1
      ? "one replication, so no intervals"
      : `${Math.round(hundred * level)} % intervals over ${replications} replications`;
  const subtitle = `Each policy in two measures, lower left is better; grey: another is better, as far as can be told. ${plain(scenario)}, ${from} to ${to}, the same callers under every policy, ${intervals}`;
  const said = policies.map(({ policy }) => `${sayPolicy(policy, measures, dominated)}.`);
  const names = measures.map(({ row }) => sayMeasure(row)).join("; ");
  return {
    finding,
    subtitle,
    alternative: `${finding}. Of each policy: ${names}. ${said.join(" ")} ${subtitle}.`,
  };
}

type Part = readonly [name: string, least: Least | null];

/** At most 15 words. */
function sayLeast([one, cheap]: Part, [other, quick]: Part): string {
  if (cheap === null && quick === null) return `No policy clearly changes ${one} or ${other}`;
  if (cheap?.isTold === false && quick?.isTold === false)
    return `Neither ${one} nor ${other} is clearly least with any one policy`;
  if (isAlone(cheap) && isAlone(quick) && cheap.policy === quick.policy)
    return `Both ${one} and ${other} are least with ${plain(cheap.policy)}`;
  return capital(`${sayPart([one, cheap])}, ${sayPart([other, quick])}`);
}

const isAlone = (least: Least | null): least is Least => least?.isTold === true && least.others === 0;

/** `the wait is least with more-handlers`, unless another may be as low. */
function sayPart([name, least]: Part): string {
  const is = name === handlerHoursWord ? "are" : "is";
  if (least === null) return `${name} cannot be told apart`;
  if (!least.isTold) return `${name} ${is} clearly least with no one policy`;
  const others = least.others === 0 ? "" : ` and ${least.others} more`;
  return `${name} ${is} least with ${plain(least.policy)}${others}`;
}

function shortOf({ row: { measure } }: TradeMeasure): string {
  if (measure === "costPerYear") return "cost";
  if (measure === handlerHours.measure) return handlerHoursWord;
  if (measure === "officerHoursPerDay") return "officers’ time";
  if (measure === "meanResponseTime") return "immediate response";
  return measure === "harmWeightedWait" ? "harm" : "the wait";
}
